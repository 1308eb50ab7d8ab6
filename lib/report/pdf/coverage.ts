import { Bytes } from './bytes'

/** The code points for which a TrueType font has a glyph. */
export function coverageOf(font: Uint8Array): Set<number> {
  const start = tableAt(font, 'cmap')
  const head = new Bytes(font, start + 2)
  const found = new Set<number>()
  for (let left = head.u16(); left > 0; left--) {
    head.u32()
    const table = new Bytes(font, start + head.u32())
    const format = table.u16()
    if (format === 4) segments(table, found)
    if (format === 12) groups(table, found)
  }
  return found
}

function tableAt(font: Uint8Array, wanted: string): number {
  const from = new Bytes(font, 4)
  const count = from.u16()
  from.at = 12
  for (let index = 0; index < count; index++) {
    const tag = String.fromCharCode(...from.take(4))
    from.u32()
    const at = from.u32()
    from.u32()
    if (tag === wanted) return at
  }
  throw new RangeError(`The font has no ${wanted} table`)
}

const LAST = 0xffff

function segments(from: Bytes, found: Set<number>): void {
  from.at += 4
  const count = from.u16() / 2
  from.at += 6
  const ends = Array.from({ length: count }, () => from.u16())
  from.at += 2
  const starts = Array.from({ length: count }, () => from.u16())
  starts.forEach((start, index) => {
    for (let code = start; code <= (ends[index] ?? 0) && code < LAST; code++) found.add(code)
  })
}

function groups(from: Bytes, found: Set<number>): void {
  from.at += 10
  for (let left = from.u32(); left > 0; left--) {
    const [start, end] = [from.u32(), from.u32()]
    from.u32()
    for (let code = start; code <= end; code++) found.add(code)
  }
}
