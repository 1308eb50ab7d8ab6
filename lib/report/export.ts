import { contentHashOf } from '@/lib/content-hash'

/** What a result is made of, as it was stored. */
export type Stored = { number: number; createdAt: Date; contentHash: string; content: object }
/** An export: the stored content, and the hash by which it is known. */
export type Export = {
  product: 'shorewise'
  format: 1
  number: number
  finishedAt: string
  contentHash: string
  content: Record<string, unknown>
}

/** A result as JSON. */
export function jsonOf({ number, createdAt, contentHash, content }: Stored): string {
  const file = { product: 'shorewise', format: 1, number, finishedAt: createdAt.toISOString(), contentHash, content }
  return `${JSON.stringify(file, null, 2)}\n`
}

export type Read = { kind: 'not-json' } | { kind: 'foreign' } | { kind: 'ours'; file: Export; intact: boolean }

/** An export read back; `intact` where its content still has the hash that it was given. */
export function readExport(text: string): Read {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { kind: 'not-json' }
  }
  if (!isExport(read)) return { kind: 'foreign' }
  return { kind: 'ours', file: read, intact: contentHashOf(read.content) === read.contentHash }
}

function isExport(read: unknown): read is Export {
  if (typeof read !== 'object' || read === null) return false
  const { product, format, contentHash, content } = read as Record<string, unknown>
  return product === 'shorewise' && format === 1 && typeof contentHash === 'string' && isObject(content) && isObject(content.answers)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
