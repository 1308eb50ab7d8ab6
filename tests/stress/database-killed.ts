import path from 'node:path'
import { startServer } from '@/lib/postgres/server'
import { type App, newFolder, PORT, startApp, statusOf } from './app'
import { postmasterOf, query, urlOf } from './database'
import { type Count, type Line, number, type Outcome, pause, tally, until } from './line'
import { audit, Writer } from './writers'

const CYCLES = 100
const WRITERS = 6
/** Saves of everybody together before each blow, and after it. */
const SAVES = 50
const PATIENCE = 300_000
/** Milliseconds from the return of the database until pages have to work again. */
const BACK = 5000

type Side = { app: App; folder: string; writers: Writer[] }

/** One app that raises its own embedded Postgres, and one on a Postgres that somebody else raises. */
async function begin(port: number, isOwn: boolean): Promise<Side & { end: () => Promise<void> }> {
  const folder = path.join(newFolder(), 'data')
  const server = isOwn ? null : await startServer(folder)
  const app = await startApp(port, server ? { DATABASE_URL: server.url } : { SHOREWISE_DATA_DIR: folder })
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => Writer.begin(app.origin)))
  return {
    app,
    folder,
    writers,
    end: async () => {
      await app.end()
      await server?.stop()
    },
  }
}

async function run(count: Count): Promise<Outcome> {
  const sides = [await begin(PORT, true), await begin(PORT + 1, false)]
  const found = { slowest: 0, lost: 0, unreadable: 0, doubled: 0, late: 0 }
  const cycles = count(CYCLES)
  try {
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const side = sides[cycle % 2] as Side
      const back = await strike(side, cycle % 4 < 2 ? 'SIGKILL' : 'SIGINT')
      found.slowest = Math.max(found.slowest, back)
      found.late += back > BACK ? 1 : 0
    }
    for (const { folder, writers } of sides) {
      const { lost, unreadable, doubled } = await audit(writers, (text, values) => query(urlOf(folder), text, values))
      found.lost += lost
      found.unreadable += unreadable
      found.doubled += doubled
    }
  } finally {
    for (const side of sides) await side.end()
  }
  const writers = sides.flatMap((side) => side.writers)
  const refusals = writers.flatMap((writer) => writer.refusals)
  const wrong = refusals.filter((one) => one !== '503')
  const { slowest, lost, unreadable, doubled, late } = found
  return {
    held: lost + unreadable + doubled + late + wrong.length === 0,
    ran: `${cycles} kills and stops, ${number(writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0))} acknowledged saves`,
    figure: `${lost} lost, ${unreadable} unreadable, ${doubled} doubled; refused: ${tally(refusals)}; slowest return ${slowest} ms`,
  }
}

/** Ends Postgres while everybody saves. @returns milliseconds from its return until a page works */
async function strike({ app, folder, writers }: Side, signal: NodeJS.Signals): Promise<number> {
  const begun = writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
  const saved = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0) - begun
  let over = false
  const work = async (writer: Writer) => {
    while (!over) if (!(await writer.save())) await pause(100)
  }
  const working = writers.map(work)
  try {
    await until(() => saved() >= SAVES, { within: PATIENCE, what: `${SAVES} saves, refused ${tally(lastOf(writers))},` })
    process.kill(postmasterOf(folder), signal)
    await until(async () => !(await answers(folder)), { within: 10_000, what: 'The end of Postgres' }).catch(() => 0)
    await until(() => answers(folder), { within: PATIENCE, what: 'The return of Postgres' })
    const back = await until(async () => (await statusOf(`${app.origin}/assessments/new`)) === 200, { within: PATIENCE, what: 'A page' })
    const before = saved()
    await until(() => saved() >= before + SAVES, { within: PATIENCE, what: `${SAVES} saves, refused ${tally(lastOf(writers))},` })
    return back
  } finally {
    over = true
    await Promise.all(working)
  }
}

const lastOf = (writers: readonly Writer[]): string[] => writers.flatMap(({ refusals }) => refusals.slice(-1))

const answers = (folder: string): Promise<boolean> =>
  query(urlOf(folder), 'SELECT 1').then(
    () => true,
    () => false,
  )

export const databaseKilled: Line = {
  id: '2',
  what: 'Postgres is killed or stopped while answers are saved, raised by the app or by somebody else',
  goal: 'acknowledged means present; otherwise 503 with everything kept; works within 5 s of the return, without a restart',
  always: 'embedded',
  run,
}
