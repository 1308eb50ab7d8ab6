import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { newFolder, PORT, withApp } from './app'
import { finishedCase, submittedCase } from './cases'
import { type Database, query } from './database'
import type { Count, Line, Outcome } from './line'
import { ownPostgres } from './own-postgres'
import { Visitor } from './visitor'

const CASES = 20

const run1 = (command: string, words: readonly string[]) => {
  const { status, stderr } = spawnSync(command, [...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${path.basename(command)}: ${stderr.trim().split('\n').at(-1)}`)
}

/** What a database holds, table by table, as one hash each. */
async function contentOf({ query }: Database): Promise<string> {
  const tables = await query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
  const hashes: string[] = []
  for (const { name } of tables) {
    const [row] = await query(
      `SELECT count(*)::int AS n, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM ${name} t`,
    )
    hashes.push(`${name} ${row?.n} ${row?.hash}`)
  }
  return hashes.join('\n')
}

async function run(count: Count): Promise<Outcome> {
  const own = await ownPostgres()
  try {
    const database: Database = {
      url: own.url('postgres'),
      query: (text, values) => query(own.url('postgres'), text, values),
      end: async () => {},
    }
    const cases = count(CASES)
    await withApp(PORT, { DATABASE_URL: database.url }, async ({ origin }) => {
      for (let index = 0; index < cases; index += 1) {
        const buyer = new Visitor(origin)
        const id = await finishedCase(buyer, `Case ${index}`)
        if (index % 2) await submittedCase(buyer, id, database)
      }
    })
    const before = await contentOf(database)
    const dump = path.join(newFolder(), 'shorewise.dump')
    run1(path.join(own.bin, 'pg_dump'), ['--format=custom', `--file=${dump}`, database.url])
    run1(path.join(own.bin, 'createdb'), ['--maintenance-db', database.url, 'restored'])
    run1(path.join(own.bin, 'pg_restore'), ['--no-owner', '--exit-on-error', `--dbname=${own.url('restored')}`, dump])
    const restored: Database = { ...database, url: own.url('restored'), query: (text, values) => query(own.url('restored'), text, values) }
    const same = (await contentOf(restored)) === before
    const rows = await restored.query('SELECT content_hash FROM snapshot')
    return await withApp(PORT, { DATABASE_URL: restored.url }, async () => ({
      held: same && rows.length === cases && (await contentOf(restored)) === before,
      ran: `${cases} results on Postgres ${own.version}, dumped, restored into an empty database, started`,
      figure: `${rows.length} results with ${same ? 'the same' : 'another'} content in every table`,
    }))
  } finally {
    await own.end()
  }
}

export const restored: Line = {
  id: '11',
  what: 'Backup and restore, by the commands of the README',
  goal: 'identical content and hashes',
  always: 'installed',
  run,
}
