import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startServer } from '@/lib/postgres/server'
import { missingMigration } from './engine'

/** Writes the next migration: what leads from the migrations there are to the schema. Read it before it is committed. */
async function writeMigration(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Name the migration in small letters: npm run migration add_comments')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-migration-'))
  // As root the server runs as nobody, who has to get in.
  chmodSync(folder, 0o755)
  const server = await startServer(folder)
  try {
    const script = await missingMigration(server.url)
    if (!script) return console.log('The migrations give the schema already; nothing was written.')
    const at = path.join('prisma/migrations', `${stamp()}_${name}`)
    mkdirSync(at)
    writeFileSync(path.join(at, 'migration.sql'), script)
    console.log(`${at}/migration.sql`)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const stamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

await writeMigration(process.argv[2]).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
})
