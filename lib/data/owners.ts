import 'server-only'
import { z } from 'zod'
import { OWNER_ROLES } from '@/lib/assessment'
import { db } from './database'
import { isMine } from './mine'
import { getAssessment, type OwnerNames } from './record'
import type { Viewer } from './viewer'

export type SavedOwners = { ok: true } | { ok: false; why: 'not-found' } | { ok: false; why: 'conflict'; names: OwnerNames }

/**
 * Saves the names in one conditional statement, each only over the one that was seen, so that two windows never overwrite each other
 * silently. A role without a name is stored as an empty one.
 */
export async function saveOwnerNames(viewer: Viewer, id: string, names: OwnerNames, seen: OwnerNames): Promise<SavedOwners> {
  const changed = OWNER_ROLES.filter((role) => (names[role] ?? '') !== (seen[role] ?? ''))
  const listed = (of: OwnerNames) => changed.map((role) => of[role] ?? '')
  const rows = await db().$queryRaw<unknown[]>`
    WITH own AS (
      UPDATE assessment SET updated_at = now()
      WHERE ${isMine(viewer, id)}
      RETURNING id
    ), sent AS (
      SELECT * FROM unnest(${changed}::text[], ${listed(names)}::text[], ${listed(seen)}::text[]) AS sent (role, name, seen)
    ), saved AS (
      INSERT INTO owner_name (assessment_id, role, name) SELECT own.id, sent.role, sent.name FROM own, sent
      ON CONFLICT (assessment_id, role) DO UPDATE SET name = excluded.name, saved_at = now()
        WHERE owner_name.name = excluded.name OR owner_name.name = (SELECT seen FROM sent WHERE sent.role = excluded.role)
      RETURNING role
    )
    SELECT (SELECT count(*)::int FROM own) AS own, (SELECT count(*)::int FROM saved) AS saved`
  const { own, saved } = counts.parse(rows[0])
  if (own === 0) return { ok: false, why: 'not-found' }
  if (saved === changed.length) return { ok: true }
  return { ok: false, why: 'conflict', names: (await getAssessment(viewer, id))?.owners ?? {} }
}

const counts = z.object({ own: z.int(), saved: z.int() })
