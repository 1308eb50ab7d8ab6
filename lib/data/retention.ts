import 'server-only'
import { db } from './database'
import { getRetentionDays } from './settings'

const DAY_MS = 24 * 60 * 60 * 1000

/** Deletes drafts untouched for longer than the setting, but none that was submitted, and counts of attempts that are over. @returns how many drafts went */
export async function purge(days: number): Promise<number> {
  await db().$executeRaw`DELETE FROM rate_limit WHERE window_start < now() - interval '1 day'`
  return db().$executeRaw`DELETE FROM assessment WHERE updated_at < now() - make_interval(days => ${days}::int)
    AND NOT EXISTS (SELECT 1 FROM submission WHERE assessment_id = assessment.id)`
}

/** Purges now and once a day, while this process runs. */
export function startRetention(): void {
  const run = async () => purge(await getRetentionDays())
  const quietly = () => run().catch(() => {})
  quietly()
  setInterval(quietly, DAY_MS).unref()
}
