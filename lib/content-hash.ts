import { createHash } from 'node:crypto'
import { canonical } from '@/lib/assessment'

/** sha256 over the content of a result with its keys in order: by it the record and every export of it are known. */
export const contentHashOf = (content: object): string => createHash('sha256').update(canonical(content)).digest('hex')
