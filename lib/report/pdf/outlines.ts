import { Bytes, Writer } from './bytes'

type Streams = Record<'contours' | 'points' | 'flags' | 'glyphs' | 'composites' | 'boxes' | 'instructions', Bytes>
type Point = { x: number; y: number; on: boolean }

/** `glyf`, `loca` and, where it was changed too, `hmtx`, put back from their WOFF2 forms. */
export function outlines(tables: Map<string, Uint8Array>, metricsChanged: boolean): [string, Uint8Array][] {
  const from = new Bytes(tables.get('glyf') ?? new Uint8Array(), 4)
  const count = from.u16()
  const wide = from.u16()
  const sizes = Array.from({ length: 7 }, () => from.u32())
  const [contours, points, flags, glyphs, composites, boxes, instructions] = sizes.map((size) => new Bytes(from.take(size)))
  const streams = { contours, points, flags, glyphs, composites, boxes, instructions } as Streams
  const bitmap = streams.boxes.take(((count + 31) >> 5) << 2)
  const lefts: number[] = []
  const glyf = new Writer()
  const loca = new Writer()
  const mark = () => (wide ? loca.u32(glyf.length) : loca.u16(glyf.length / 2))
  for (let id = 0; id < count; id++) {
    mark()
    const boxed = ((bitmap[id >> 3] ?? 0) & (128 >> (id & 7))) > 0
    const made = glyph(streams, boxed)
    lefts.push(made ? new Bytes(made, 2).i16() : 0)
    if (made) glyf.put(made).pad()
  }
  mark()
  const found: [string, Uint8Array][] = [
    ['glyf', glyf.done()],
    ['loca', loca.done()],
  ]
  return metricsChanged ? [...found, ['hmtx', metrics(tables, lefts)]] : found
}

function glyph(from: Streams, boxed: boolean): Uint8Array | null {
  const contours = from.contours.i16()
  if (contours === 0) return null
  return contours > 0 ? simple(from, contours, boxed) : composite(from)
}

function simple(from: Streams, contours: number, boxed: boolean): Uint8Array {
  const ends: number[] = []
  for (let index = 0; index < contours; index++) ends.push((ends.at(-1) ?? -1) + from.points.short())
  const points = traced(from, (ends.at(-1) ?? -1) + 1)
  const hints = from.instructions.take(from.glyphs.short())
  const out = new Writer().u16(contours).put(boxed ? from.boxes.take(8) : around(points))
  for (const end of ends) out.u16(end)
  out.u16(hints.length).put(hints)
  for (const { on } of points) out.u8(on ? 1 : 0)
  for (const axis of ['x', 'y'] as const)
    for (const [index, point] of points.entries()) out.u16(point[axis] - (points[index - 1]?.[axis] ?? 0))
  return out.done()
}

const HAS_WIDE = 1
const HAS_SCALE = 8
const HAS_MORE = 32
const HAS_TWO_SCALES = 64
const HAS_MATRIX = 128
const HAS_HINTS = 256

function composite(from: Streams): Uint8Array {
  const start = from.composites.at
  let flags = HAS_MORE
  let hinted = false
  while (flags & HAS_MORE) {
    flags = from.composites.u16()
    hinted ||= (flags & HAS_HINTS) > 0
    const scales = flags & HAS_MATRIX ? 8 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_SCALE ? 2 : 0
    from.composites.at += 2 + (flags & HAS_WIDE ? 4 : 2) + scales
  }
  const out = new Writer().u16(0xffff).put(from.boxes.take(8)).put(from.composites.all.subarray(start, from.composites.at))
  if (!hinted) return out.done()
  const hints = from.instructions.take(from.glyphs.short())
  return out.u16(hints.length).put(hints).done()
}

function traced(from: Streams, count: number): Point[] {
  let [x, y] = [0, 0]
  return Array.from({ length: count }, () => {
    const flag = from.flags.u8()
    const [dx, dy] = step(flag, from.glyphs)
    x += dx
    y += dy
    return { x, y, on: flag < 128 }
  })
}

/** One step of an outline: section 5.2 of the Recommendation. */
function step(flag: number, from: Bytes): [number, number] {
  const kind = flag & 127
  const across = (value: number) => (flag & 1 ? value : -value)
  const up = (value: number) => (flag & 2 ? value : -value)
  const a = from.u8()
  if (kind < 10) return [0, across(((kind & 14) << 7) + a)]
  if (kind < 20) return [across((((kind - 10) & 14) << 7) + a), 0]
  if (kind < 84) return [across(1 + ((kind - 20) & 48) + (a >> 4)), up(1 + (((kind - 20) & 12) << 2) + (a & 15))]
  const b = from.u8()
  if (kind < 120) return [across(1 + (Math.floor((kind - 84) / 12) << 8) + a), up(1 + ((((kind - 84) % 12) >> 2) << 8) + b)]
  const c = from.u8()
  if (kind < 124) return [across((a << 4) + (b >> 4)), up(((b & 15) << 8) + c)]
  return [across((a << 8) + b), up((c << 8) + from.u8())]
}

function around(points: readonly Point[]): Uint8Array {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return new Writer()
    .u16(Math.min(...xs))
    .u16(Math.min(...ys))
    .u16(Math.max(...xs))
    .u16(Math.max(...ys))
    .done()
}

/** Widths as they stand; a left bearing that was left out equals the left edge of the outline. */
function metrics(tables: Map<string, Uint8Array>, lefts: readonly number[]): Uint8Array {
  const proportional = new Bytes(tables.get('hhea') ?? new Uint8Array(), 34).u16()
  const from = new Bytes(tables.get('hmtx') ?? new Uint8Array())
  const flags = from.u8()
  const widths = Array.from({ length: proportional }, () => from.u16())
  const near = widths.map((_, id) => (flags & 1 ? (lefts[id] ?? 0) : from.i16()))
  const far = lefts.slice(proportional).map((left) => (flags & 2 ? left : from.i16()))
  const out = new Writer()
  for (const [id, width] of widths.entries()) out.u16(width).u16(near[id] ?? 0)
  for (const left of far) out.u16(left)
  return out.done()
}
