import { readFileSync } from 'node:fs'
import path from 'node:path'
import { coverageOf } from './coverage'
import type { Style } from './look'
import { trueType } from './woff2'

type Face = { name: string; font: Buffer; covers: Set<number> }

const SUBSETS = {
  text: [
    ['hanken-grotesk', ['latin', 'latin-ext', 'vietnamese', 'cyrillic-ext']],
    ['stix-two-text', ['latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']],
  ],
  display: [
    ['stix-two-text', ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']],
    ['hanken-grotesk', ['latin-ext']],
  ],
} as const

let stamps = 0
const opened = new Map<string, Face>()

/** The files in which a glyph is looked for, in order: the family itself, then its sister. */
const CHAINS = {
  text: SUBSETS.text.flatMap(([family, subsets]) => subsets.map((subset) => [family, subset] as const)),
  display: SUBSETS.display.flatMap(([family, subsets]) => subsets.map((subset) => [family, subset] as const)),
}

/** The face that has this character, or null where none of ours has. */
export function faceFor(family: Style['family'], character: string): Face | null {
  const code = character.codePointAt(0) ?? 0
  for (const [name, subset] of CHAINS[family]) {
    const face = open(name, subset)
    if (face.covers.has(code)) return face
  }
  return null
}

/** The font file of a face by its name. */
export const fontOf = (name: string): Buffer | undefined => opened.get(name)?.font

function open(family: string, subset: string): Face {
  const name = `${family}-${subset}`
  const known = opened.get(name)
  if (known) return known
  const file = path.join(process.cwd(), 'node_modules/@fontsource-variable', family, 'files', `${name}-wght-normal.woff2`)
  const font = Buffer.from(trueType(readFileSync(file), ++stamps))
  const face = { name, font, covers: coverageOf(font) }
  opened.set(name, face)
  return face
}
