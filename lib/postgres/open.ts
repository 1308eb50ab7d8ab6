import { readEnv } from '@/lib/env'
import { migrate } from './migrate'
import { startServer } from './server'

/** Makes the database ready before the first request: starts the embedded one unless DATABASE_URL names another, and migrates. */
export async function openDatabase(): Promise<void> {
  const env = readEnv()
  const url = env.DATABASE_URL ?? (await startServer(env.SHOREWISE_DATA_DIR)).url
  process.env.DATABASE_URL = url
  await migrate(url)
}
