import { inflateSync } from 'node:zlib'

type Objects = Map<string, { head: string; stream: Buffer | null }>

/** What a PDF of ours says, in the order in which it is drawn, each run of letters on a line of its own; only what our own writer makes is understood. */
export const pdfText = (pdf: Uint8Array): string => pdfSheets(pdf).join('\n')

/** The same, sheet by sheet. */
export function pdfSheets(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf))
  return pagesOf(objects).map((page) => pageText(page, objects))
}

/** What draws the sheets, as operators. */
export function pdfDrawing(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf))
  return pagesOf(objects)
    .map((page) => contentOf(page, objects))
    .join('\n')
}

/** Text without its blanks, for looking words up across line ends. */
export const withoutBlanks = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

/** The texts that a PDF lacks: whole ones, or those of their words that are in it nowhere. */
export const missingFrom = (pdf: Uint8Array, texts: readonly string[]): string[] => missingIn(pdfText(pdf), texts)

/** The same, of what another reader found in it. */
export function missingIn(read: string, texts: readonly string[]): string[] {
  const said = withoutBlanks(read)
  const absent = texts.filter((text) => !said.includes(withoutBlanks(text)))
  return absent.flatMap((text) => text.split(/\s+/).filter((word) => !said.includes(withoutBlanks(word))))
}

function objectsOf(pdf: Buffer): Objects {
  const found: Objects = new Map()
  const text = pdf.toString('latin1')
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = (match.index ?? 0) + match[0].length
    const end = text.indexOf('endobj', start)
    const body = text.slice(start, end)
    const at = body.indexOf('stream\n')
    const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0)
    const raw = at < 0 ? null : pdf.subarray(start + at + 7, start + at + 7 + length)
    const stream = raw && body.includes('/FlateDecode') ? inflateSync(raw) : raw
    found.set(match[1] ?? '', { head: at < 0 ? body : body.slice(0, at), stream })
  }
  return found
}

function pagesOf(objects: Objects): string[] {
  const tree = [...objects.values()].find(({ head }) => /\/Type \/Pages\b/.test(head))?.head ?? ''
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(id ?? '')?.head ?? '')
}

const referred = (from: string, key: string, objects: Objects) => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(from)?.[1] ?? '')
const contentOf = (page: string, objects: Objects): string => referred(page, 'Contents', objects)?.stream?.toString('latin1') ?? ''

function pageText(page: string, objects: Objects): string {
  const refers = (from: string, key: string) => referred(from, key, objects)
  const fonts = /\/Font <<([\s\S]*?)>>/.exec(refers(page, 'Resources')?.head ?? '')?.[1] ?? ''
  const letters = new Map(
    [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name,
      lettersOf(refers(objects.get(id ?? '')?.head ?? '', 'ToUnicode')?.stream),
    ]),
  )
  const content = contentOf(page, objects)
  let font = ''
  let said = ''
  let instead = false
  for (const [mark, name, array, actual] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\/ActualText \(((?:[^)\\]|\\.)*)\)|^EMC$/gms,
  )) {
    if (name) font = name
    else if (actual !== undefined) said += utf16(actual)
    else if (array !== undefined && !instead) {
      for (const [, hex] of array.matchAll(/<([\da-f]+)>/gi)) said += decoded(hex ?? '', letters.get(font))
      said += '\n'
    }
    instead = actual !== undefined || (instead && mark !== 'EMC')
  }
  return said
}

const decoded = (hex: string, letters: Map<number, string> | undefined): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => letters?.get(Number.parseInt(code, 16)) ?? '').join('')

/** A literal string, which has a mark of its own where it is wide. */
function utf16(literal: string): string {
  const bytes = Buffer.from(literal.replace(/\\(.)/gs, '$1'), 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1')
}

function lettersOf(map: Buffer | null | undefined): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, from, , list] of (map?.toString('latin1') ?? '').matchAll(/<([\da-f]+)> <([\da-f]+)> \[([^\]]*)\]/gi))
    [...(list ?? '').matchAll(/<([\da-f ]+)>/gi)].forEach(([, hex], index) => {
      const units = (hex ?? '').replace(/\s/g, '').match(/.{4}/g) ?? []
      found.set(Number.parseInt(from ?? '0', 16) + index, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))))
    })
  return found
}
