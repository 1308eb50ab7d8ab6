import path from 'node:path'
import { newFolder, PORT, startApp } from './app'
import { query, urlOf } from './database'
import { type Count, type Line, number, type Outcome, pause, tally } from './line'
import { audit, Writer } from './writers'

const RUNS = 20
const IN_FLIGHT = 50
/** Milliseconds within which it has to have ended. */
const END = 30_000
/** Saves that began before the signal have to be taken; what is sent later may find the door closed. */
class Ending {
  hasBegun = false
  readonly failed: string[] = []

  /** Goes on saving, on the connection that is open, until nobody takes it any more. */
  async saveOn(writer: Writer): Promise<void> {
    for (;;) {
      const isInFlight = !this.hasBegun
      if (await writer.save()) continue
      if (isInFlight) this.failed.push(writer.refusals.at(-1) ?? '')
      return
    }
  }
}

async function run(count: Count): Promise<Outcome> {
  const settings = { SHOREWISE_DATA_DIR: path.join(newFolder(), 'data') }
  let app = await startApp(PORT, settings)
  const writers = await Promise.all(Array.from({ length: IN_FLIGHT }, () => Writer.begin(app.origin)))
  const runs = count(RUNS)
  let slowest = 0
  const failed: string[] = []
  for (let round = 0; round < runs; round += 1) {
    // What waits in front of a door that was never opened is not in flight: everybody is let in first.
    await Promise.all(writers.map((writer) => writer.save()))
    const ending = new Ending()
    const saving = Promise.all(writers.map((writer) => ending.saveOn(writer)))
    await pause(200 + 5 * (round % 10))
    ending.hasBegun = true
    const began = Date.now()
    await Promise.all([app.end('SIGTERM'), saving])
    slowest = Math.max(slowest, Date.now() - began)
    failed.push(...ending.failed)
    app = await startApp(PORT, settings)
  }
  const found = await audit(writers, (text, values) => query(urlOf(settings.SHOREWISE_DATA_DIR), text, values))
  await app.end()
  return {
    held: failed.length + found.lost + found.doubled + found.unreadable === 0 && slowest < END,
    ran: `${runs} ends with ${IN_FLIGHT} saves in flight, ${number(writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0))} acknowledged`,
    figure: `failed: ${tally(failed)}; ${found.lost} lost, ${found.doubled} doubled; slowest end ${slowest} ms`,
  }
}

export const terminated: Line = {
  id: '8',
  what: 'SIGTERM with 50 saves in flight, while everybody goes on',
  goal: '0 failed, ends within 30 s',
  always: 'embedded',
  run,
}
