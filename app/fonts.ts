import localFont from 'next/font/local'

// Optional: a page whose faces come late keeps the fallback, cut to the same measure, and nothing on it moves.

/** Headlines and numerals. */
export const display = localFont({
  src: '../node_modules/@fontsource-variable/stix-two-text/files/stix-two-text-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  variable: '--face-display',
})

/** Everything else. */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'optional',
  adjustFontFallback: 'Arial',
  variable: '--face-text',
})
