import path from 'node:path'
import { newFolder, PORT, startApp } from './app'
import { postmasterOf, query, urlOf } from './database'
import { type Count, type Line, number, type Outcome } from './line'
import { audit, Writer } from './writers'

const CYCLES = 200
const SAVES = 50_000
const WRITERS = 8
/** In every so many cycles Postgres is killed with the app, as a power cut does. */
const POWER_CUT = 4

async function run(count: Count): Promise<Outcome> {
  const folder = path.join(newFolder(), 'data')
  const settings = { SHOREWISE_DATA_DIR: folder }
  let app = await startApp(PORT, settings)
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => Writer.begin(app.origin)))
  const cycles = count(CYCLES)
  let slowest = 0
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const goal = Math.ceil((count(SAVES) / cycles) * cycle)
    await saveAll(writers, { goal, atGoal: () => kill(cycle, app.pid, folder) })
    await app.end('SIGKILL')
    const began = Date.now()
    app = await startApp(PORT, settings)
    slowest = Math.max(slowest, Date.now() - began)
  }
  await saveAll(writers, { goal: 0, atGoal: () => {} })
  const found = await audit(writers, (text, values) => query(urlOf(folder), text, values))
  await app.end()
  const conflicts = writers.flatMap(({ refusals }) => refusals).filter((one) => one.startsWith('200')).length
  return {
    held: found.lost + found.unreadable + found.doubled + conflicts === 0,
    ran: `${cycles} kills, ${number(acknowledgedBy(writers))} acknowledged saves`,
    figure: `${found.lost} lost, ${found.unreadable} unreadable, ${found.doubled} doubled, ${conflicts} conflicts; slowest start ${slowest} ms`,
  }
}

const acknowledgedBy = (writers: readonly Writer[]): number => writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)

/** Everybody saves until so many saves are acknowledged in all; then the blow falls while the next ones are under way. */
async function saveAll(writers: readonly Writer[], { goal, atGoal }: { goal: number; atGoal: () => void }): Promise<void> {
  let struck = false
  await Promise.all(
    writers.map(async (writer) => {
      while (await writer.save()) {
        if (acknowledgedBy(writers) < goal) continue
        if (goal === 0) return
        if (!struck) atGoal()
        struck = true
      }
    }),
  )
}

function kill(cycle: number, app: number, folder: string): void {
  if (cycle % POWER_CUT === 0) process.kill(postmasterOf(folder), 'SIGKILL')
  process.kill(app, 'SIGKILL')
}

export const appKilled: Line = {
  id: '1',
  what: 'The app is killed while answers are saved; every fourth time Postgres with it',
  goal: '0 lost, unreadable or doubled; the next start attaches or recovers by itself',
  always: 'embedded',
  run,
}
