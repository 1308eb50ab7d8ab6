/** The number of a version as an address or a form names it; 0, which no version has, where it is none. */
export const versionNumber = (text: string): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0)
