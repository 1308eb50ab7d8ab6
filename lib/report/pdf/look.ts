/** Colours of the product on paper, always the light ones. */
const COLOURS: Record<string, string> = {
  paper: '#ffffff',
  surface: '#ffffff',
  shoal: '#e4edee',
  land: '#f4ebd7',
  ink: '#12211f',
  'ink-2': '#4a5a57',
  rule: '#cbd4d0',
  edge: '#6e7e7a',
  accent: '#97185a',
  'on-ink': '#ffffff',
  go: '#17624a',
  mind: '#7d4e00',
  stop: '#a02a17',
  sea: '#2c5a66',
  tide: '#9dbac1',
}
export const colour = (name: string): string => COLOURS[name] ?? '#12211f'

/** Points. A sheet is A4: headings hang in the margin, the argument has the measure beside it. */
export const SHEET = { width: 595.28, height: 841.89, start: 45, top: 46, foot: 60, margin: 100, gutter: 14 }
export const MEASURE = { x: SHEET.start + SHEET.margin + SHEET.gutter, width: SHEET.width - 2 * SHEET.start - SHEET.margin - SHEET.gutter }
export const FULL = { x: SHEET.start, width: SHEET.width - 2 * SHEET.start }

export type Style = { family: 'text' | 'display'; bold: boolean; size: number; lead: number; colour: string }
export const BODY: Style = { family: 'text', bold: false, size: 9.5, lead: 1.42, colour: 'ink' }
export const SIZES = { verdict: 27, lead: 12.5, h2: 14, value: 13, h3: 10.5, small: 8.8, note: 8 }
