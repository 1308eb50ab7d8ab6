import { spawn, spawnSync } from 'node:child_process'
import { chownSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NOBODY } from '@/lib/postgres/binaries'
import { newFolder, PORT, withApp } from './app'
import { finishedCase, submittedCase } from './cases'
import { type Database, query } from './database'
import { CannotRun, type Count, each, type Line, number, type Outcome, tally, until } from './line'
import { ownPostgres } from './own-postgres'
import { Visitor } from './visitor'
import { audit, Writer } from './writers'

const [SAVES, WRITERS, OFFSET] = [2000, 16, 10]

/** pgbouncer in front of a Postgres, a connection a transaction. @returns the address, and how to end it */
async function bouncer(port: number, to: number): Promise<{ url: string; end: () => void }> {
  if (spawnSync('pgbouncer', ['--version']).status !== 0) throw new CannotRun('pgbouncer is not installed')
  const folder = newFolder()
  if (NOBODY.uid !== undefined) chownSync(folder, NOBODY.uid, NOBODY.gid)
  writeFileSync(
    path.join(folder, 'pgbouncer.ini'),
    `[databases]\npostgres = host=127.0.0.1 port=${to} user=postgres
[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction
default_pool_size = 5\nmax_client_conn = 200\nignore_startup_parameters = options,statement_timeout,extra_float_digits`,
  )
  const child = spawn('pgbouncer', [path.join(folder, 'pgbouncer.ini')], { ...NOBODY, stdio: 'ignore' })
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  await until(
    () =>
      query(url, 'SELECT 1').then(
        () => true,
        () => false,
      ),
    { within: 15_000, what: 'A start of pgbouncer' },
  )
  return { url, end: () => child.kill('SIGTERM') }
}

async function run(count: Count): Promise<Outcome> {
  const own = await ownPostgres()
  const pool = await bouncer(PORT + OFFSET, own.port).catch(async (problem) => {
    await own.end()
    throw problem
  })
  try {
    const direct: Database = {
      url: own.url('postgres'),
      query: (text, values) => query(own.url('postgres'), text, values),
      end: async () => {},
    }
    return await withApp(PORT, { DATABASE_URL: pool.url }, async ({ origin }) => {
      const buyer = new Visitor(origin)
      await submittedCase(buyer, await finishedCase(buyer), direct)
      const writers = await Promise.all(Array.from({ length: WRITERS }, () => Writer.begin(origin)))
      await each(count(SAVES), WRITERS, async (index) => {
        await writers[index % WRITERS]?.save()
      })
      const found = await audit(writers, direct.query)
      const refusals = writers.flatMap((writer) => writer.refusals)
      return {
        held: refusals.length + found.lost + found.doubled + found.unreadable === 0,
        ran: `a result submitted, ${number(count(SAVES))} saves by ${WRITERS} people over five connections`,
        figure: `refused: ${tally(refusals)}; ${found.lost} lost, ${found.doubled} doubled`,
      }
    })
  } finally {
    pool.end()
    await own.end()
  }
}

export const pooled: Line = {
  id: 'pgbouncer',
  what: 'The app reaches Postgres through pgbouncer, a connection a transaction',
  goal: 'nothing refused, lost or doubled',
  always: 'installed',
  run,
}
