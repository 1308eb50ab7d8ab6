import 'server-only'
import { z } from 'zod'
import { readEnv } from '@/lib/env'
import { record } from './audit'
import { db } from './database'
import { asAdministrator, type Viewer } from './viewer'

const RETENTION = 'retention-days'
/** From a day to ten years. */
export const retentionSchema = z.int().min(1).max(3650)

/** After how many days an untouched draft is deleted: what an administrator set, else what the installation did. Public: the page on privacy says it. */
export async function getRetentionDays(): Promise<number> {
  const row = await db().setting.findUnique({ where: { key: RETENTION } })
  const set = retentionSchema.safeParse(row?.value)
  return set.success ? set.data : readEnv().RETENTION_DAYS
}

/** Sets it. Administrators only. */
export async function setRetentionDays(viewer: Viewer, days: number): Promise<{ ok: boolean }> {
  const by = await asAdministrator(viewer)
  if (!by) return { ok: false }
  const value = retentionSchema.parse(days)
  await db().setting.upsert({
    where: { key: RETENTION },
    create: { key: RETENTION, value },
    update: { value, changedAt: new Date() },
  })
  await record(by, { act: 'set the retention', detail: `${value} days` })
  return { ok: true }
}
