import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '@/lib/postgres/migrate'
import { startServer } from '@/lib/postgres/server'

/** A real Postgres of its own for the data tests: started once, thrown away at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-test-'))
  chmodSync(folder, 0o755)
  const server = await startServer(folder)
  process.env.DATABASE_URL = server.url
  await migrate(server.url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
