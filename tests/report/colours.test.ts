import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TOKENS = readFileSync('components/styles/tokens.css', 'utf8')
const [LIGHT = '', DARK = ''] = [...TOKENS.matchAll(/:root \{([^}]*)\}/g)]
  .map(([, body]) => body ?? '')
  .filter((body) => /--paper: #/.test(body))

/** Colours of one scheme by name. */
const coloursIn = (body: string): Map<string, string> =>
  new Map([...body.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']))

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'surface', 'shoal', 'land']
const WORDS = ['ink', 'ink-2', 'accent', 'go', 'mind', 'stop']
/** What a figure is read by; the paler fills are bounded by a line of ink. */
const MARKS = ['ink', 'sea', 'edge']

describe.each([
  ['light', coloursIn(LIGHT)],
  ['dark', coloursIn(DARK)],
] as const)('in %s', (_scheme, colours) => {
  const weak = (names: readonly string[], grounds: readonly string[], least: number): string[] =>
    names.flatMap((name) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colours.get(name) ?? '#000000', colours.get(ground) ?? '#000000')
        return ratio < least ? `${name} on ${ground}: ${ratio.toFixed(2)}` : []
      }),
    )

  it('words stand out from every ground by 4.5 to 1', () => expect(weak(WORDS, GROUNDS, 4.5)).toEqual([]))
  it('marks of figures stand out from the paper by 3 to 1', () => expect(weak(MARKS, ['paper', 'surface'], 3)).toEqual([]))
  it('what is written on a filled button stands out from it', () => expect(weak(['on-ink'], ['ink', 'accent'], 4.5)).toEqual([]))
})
