import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { isId } from './tokens'
import type { Viewer } from './viewer'

const [NO_ID, NO_HASH] = ['00000000-0000-7000-8000-000000000000', new Uint8Array()]
const known = (id: string): string => (isId(id) ? id : NO_ID)

/** Only what this browser may change; part of the query that reads or writes it, so that whoever lost it meanwhile gets nothing. */
export const mine = (viewer: Viewer, id: string) => ({ id: known(id), ...anyOf(viewer) })

/** All that this browser may change. */
export const anyOf = ({ buyer }: Viewer) => ({ access: { some: { buyer: { tokenHash: buyer ?? NO_HASH } } } })

/** The same as `mine`, for a statement that names `assessment`. */
export const isMine = ({ buyer }: Viewer, id: string): Prisma.Sql => Prisma.sql`
  assessment.id = ${known(id)}::uuid AND EXISTS (
    SELECT 1 FROM access JOIN buyer ON buyer.id = access.buyer_id
    WHERE access.assessment_id = assessment.id AND buyer.token_hash = ${buyer ?? NO_HASH}
  )`
