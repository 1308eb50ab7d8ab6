import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link or a cookie, as 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. */
export const hashOf = (token: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(token).digest())

/** A hash as text, to count by. */
export const textOf = (hash: Uint8Array): string => Buffer.from(hash).toString('base64url')

/** Whether a text has the form of a token. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** Time-ordered id (uuid version 7), for a record that is named before it is stored. */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)

/** A reference to speak of on the phone: SW-7K3F-2QXD, without letters that are mistaken for figures. */
export function newReference(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
  const text = Array.from(randomBytes(8), (byte) => letters[byte % letters.length]).join('')
  return `SW-${text.slice(0, 4)}-${text.slice(4)}`
}
