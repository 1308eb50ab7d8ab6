import { unzip } from './unzip'

export type Sheet = { name: string; frozen: number; widths: number[]; rows: { type: string; value: string; formula: boolean }[][] }

/** The sheets of a workbook with their cells, read back from its XML. */
export function sheetsOf(xlsx: Uint8Array): Sheet[] {
  const files = unzip(xlsx)
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item]) => textOf(item ?? ''))
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => plain(name ?? ''))
  return names.map((name, index) => {
    const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    const frozen = Number(/ySplit="(\d+)"/.exec(xml)?.[1] ?? 0)
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
    const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, row]) => cellsOf(row ?? '', strings))
    return { name, frozen, widths, rows }
  })
}

function cellsOf(row: string, strings: readonly string[]) {
  return [...row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, attributes, body]) => {
    const type = /t="(\w+)"/.exec(attributes ?? '')?.[1] ?? 'n'
    const raw = /<v>([\s\S]*?)<\/v>/.exec(body ?? '')?.[1] ?? ''
    const value = type === 's' ? (strings[Number(raw)] ?? '') : type === 'inlineStr' ? textOf(body ?? '') : plain(raw)
    return { type, value, formula: (body ?? '').includes('<f>') }
  })
}

const textOf = (xml: string): string => [...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => plain(text ?? '')).join('')
const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
