import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrate } from '@/lib/postgres/migrate'
import { launch, newFolder, PORT, statusOf } from './app'
import { query, withDatabase } from './database'
import { type Count, type Line, type Outcome, pause, tally, until } from './line'
import { spawnScript } from './script'

const INSTANCES = 5
const KILLS = 20
const SLOW = 'SELECT pg_sleep(0.3);'

async function run(count: Count): Promise<Outcome> {
  const started = await startAll()
  const killed = await killWithin(count(KILLS))
  return {
    held: started.held && killed.wrong.length === 0,
    ran: `${INSTANCES} instances at once; ${killed.kills} kills within a migration`,
    figure: `${started.figure}; after a kill: ${tally(killed.outcomes)}${killed.wrong.length > 0 ? `; wrong: ${killed.wrong[0]}` : ''}`,
  }
}

/** Five instances of the build on an empty database. */
async function startAll(): Promise<{ held: boolean; figure: string }> {
  return withDatabase('starts', async (database) => {
    const apps = Array.from({ length: INSTANCES }, (_, index) => launch(PORT + index, { DATABASE_URL: database.url }).app)
    try {
      const up = apps.map(({ origin }) =>
        until(async () => (await statusOf(`${origin}/api/health`)) === 200, { within: 120_000, what: 'A start' }),
      )
      await Promise.all(up)
      const rows = await database.query('SELECT migration_name, count(*)::int AS n FROM _prisma_migrations GROUP BY 1')
      const twice = rows.filter(({ n }) => n !== 1).length
      const pages = await Promise.all(apps.map(({ origin }) => statusOf(`${origin}/assessments`)))
      return {
        held: twice === 0 && rows.length > 0 && pages.every((status) => status === 200),
        figure: `${rows.length} migrations, ${twice} applied twice, pages ${tally(pages.map(String))}`,
      }
    } finally {
      await Promise.all(apps.map((app) => app.end()))
    }
  })
}

/** A start is killed at some moment of a migration that takes long; the next start has to bring the database in order. */
async function killWithin(kills: number): Promise<{ kills: number; outcomes: string[]; wrong: string[] }> {
  const folder = path.join(newFolder(), 'migrations')
  cpSync('prisma/migrations', folder, { recursive: true })
  mkdirSync(path.join(folder, '29990101000000_slow'))
  writeFileSync(
    path.join(folder, '29990101000000_slow/migration.sql'),
    `CREATE TABLE slow_a (n int);\n${SLOW}\nCREATE TABLE slow_b (n int);`,
  )
  const found = { kills, outcomes: [] as string[], wrong: [] as string[] }
  for (let kill = 0; kill < kills; kill += 1)
    await withDatabase(`migration_${kill}`, async ({ url }) => {
      const child = spawnScript('tests/stress/migrate-script.ts', [url, folder])
      await pause(50 * kill + 200)
      child.kill('SIGKILL')
      await migrate(url, folder)
      const [row] = await query(
        url,
        "SELECT to_regclass('slow_a') IS NOT NULL AND to_regclass('slow_b') IS NOT NULL AS whole, (SELECT count(*)::int FROM _prisma_migrations WHERE migration_name LIKE '%slow') AS n",
      )
      found.outcomes.push(row?.whole && row.n === 1 ? 'in order' : 'out of order')
      if (!row?.whole || row.n !== 1) found.wrong.push(JSON.stringify(row))
    })
  return found
}

export const startsAtOnce: Line = {
  id: '6',
  what: 'Five instances start at once on an empty database; a start is killed within a migration',
  goal: 'migrated once; the next start finds all in order',
  run,
}
