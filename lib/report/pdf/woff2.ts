import { brotliDecompressSync } from 'node:zlib'
import { Bytes, Writer } from './bytes'
import { outlines } from './outlines'

const TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
const tagAt = (index: number): string => TAGS.slice(index * 5, index * 5 + 4)

type Table = { tag: string; length: number; changed: boolean }

/**
 * A WOFF2 file (W3C Recommendation) as the TrueType font it was made from: PDF readers take no other form of these faces.
 * `stamp` stands where the sum of the file would: it tells two instances of one file apart.
 */
export function trueType(woff2: Uint8Array, stamp: number): Uint8Array {
  const head = new Bytes(woff2, 12)
  const count = head.u16()
  head.at = 20
  const compressed = head.u32()
  head.at = 48
  const directory = Array.from({ length: count }, () => entry(head))
  const data = new Bytes(brotliDecompressSync(woff2.subarray(head.at, head.at + compressed)))
  const tables = new Map(directory.map(({ tag, length }) => [tag, data.take(length)]))
  const changed = (tag: string) => directory.some((table) => table.tag === tag && table.changed)
  if (changed('glyf')) for (const [tag, bytes] of outlines(tables, changed('hmtx'))) tables.set(tag, bytes)
  return file(tables, stamp)
}

function entry(from: Bytes): Table {
  const flags = from.u8()
  const index = flags & 63
  const tag = index === 63 ? String.fromCharCode(...from.take(4)) : tagAt(index)
  const version = flags >> 6
  const plain = from.base128()
  const changed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
  return { tag, length: changed ? from.base128() : plain, changed }
}

function file(tables: Map<string, Uint8Array>, stamp: number): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const head = new Writer().u32(0x00010000).u16(sorted.length)
  head
    .u16(power * 16)
    .u16(Math.log2(power))
    .u16((sorted.length - power) * 16)
  let at = 12 + sorted.length * 16
  for (const [tag, bytes] of sorted) {
    for (const letter of tag) head.u8(letter.charCodeAt(0))
    head.u32(0).u32(at).u32(bytes.length)
    at += Math.ceil(bytes.length / 4) * 4
  }
  const whole = new Uint8Array(at)
  whole.set(head.done())
  at = head.length
  for (const [tag, bytes] of sorted) {
    whole.set(bytes, at)
    if (tag === 'head') new DataView(whole.buffer).setUint32(at + 8, stamp)
    at += Math.ceil(bytes.length / 4) * 4
  }
  return whole
}
