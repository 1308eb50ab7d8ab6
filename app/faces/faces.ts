/** Of @fontsource-variable; in the address, as a browser keeps the file for good. */
export const VERSION = '5.3.0'

/** Headlines and numerals; everything else. */
export const FAMILIES = ['stix-two-text', 'hanken-grotesk'] as const

export const fileOf = (family: string): string => `${family}-${VERSION}.woff2`
