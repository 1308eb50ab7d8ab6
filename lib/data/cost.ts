import 'server-only'
import { z } from 'zod'
import { type CostInputs, costInputsSchema } from '@/lib/assessment'
import { db } from './database'
import { isMine } from './mine'
import type { Viewer } from './viewer'

/** `inputs`: parsed before; null takes the figures out. `seenVersion`: of the figures that the form showed, 0 where there were none. */
export type CostDraft = { assessmentId: string; inputs: CostInputs | null; seenVersion: number }

export type SavedCost =
  | { ok: true; version: number }
  | { ok: false; why: 'conflict'; stored: CostInputs | null; version: number }
  | { ok: false; why: 'not-found' }

const savedRow = z.object({ cost_version: z.int() })
const storedRow = savedRow.extend({ cost: z.unknown() })

/**
 * Saves the figures of the cost comparison in one conditional statement: only for their own buyer, and only over the version that was seen.
 * The same figures again are no conflict, so that a try whose reply was lost can be repeated.
 */
export async function saveCost(viewer: Viewer, { assessmentId, inputs, seenVersion }: CostDraft): Promise<SavedCost> {
  const json = inputs && JSON.stringify(inputs)
  const [row] = await db().$queryRaw<unknown[]>`
    UPDATE assessment
    SET cost = ${json}::jsonb, updated_at = now(),
        cost_version = cost_version + CASE WHEN cost IS NOT DISTINCT FROM ${json}::jsonb THEN 0 ELSE 1 END
    WHERE ${isMine(viewer, assessmentId)}
      AND (cost_version = ${seenVersion} OR cost IS NOT DISTINCT FROM ${json}::jsonb)
    RETURNING cost_version`
  if (!row) return conflictOf(viewer, assessmentId)
  return { ok: true, version: savedRow.parse(row).cost_version }
}

/** What stands there instead; not found where the assessment is somebody else's. */
async function conflictOf(viewer: Viewer, assessmentId: string): Promise<SavedCost> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT cost, cost_version FROM assessment WHERE ${isMine(viewer, assessmentId)}`
  if (!row) return { ok: false, why: 'not-found' }
  const { cost, cost_version } = storedRow.parse(row)
  return { ok: false, why: 'conflict', stored: costInputsSchema.nullable().catch(null).parse(cost), version: cost_version }
}
