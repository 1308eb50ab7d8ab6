import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { startServer } from '@/lib/postgres/server'
import { newFolder, PORT, withApp } from './app'
import { consultant, finishedCase, submittedCase } from './cases'
import { type Database, query } from './database'
import { type Count, type Line, number, type Outcome, tally } from './line'
import { type Answer, type Form, Visitor } from './visitor'
import { type Wire, wireTo } from './wire'

/** More messages than any form needs. */
const MESSAGES = 400
const TRIES = 10

type Act = {
  name: string
  by: Visitor
  /** What is sent this time: what stands there already, so that one more has to be added. */
  prepare: () => Promise<{ form: Form; change: Record<string, string> }>
  /** How many it has made so far. */
  made: () => Promise<number>
}

async function acts(origin: string, database: Database): Promise<Act[]> {
  const buyer = new Visitor(origin)
  const id = await finishedCase(buyer)
  const submission = await submittedCase(buyer, id, database)
  const desk = await consultant(origin, database)
  const countOf = async (text: string, of: string) => Number((await database.query(text, [of]))[0]?.n)
  const answer = await buyer.form(`/assessments/${id}/questions/wc-acceptance`, 'Save and continue')
  const version = () => countOf("SELECT version AS n FROM answer WHERE question_id = 'wc-acceptance' AND assessment_id = $1", id)
  const newAnswer = async () => ({
    form: answer,
    change: { answer: 'by-feel', note: randomUUID(), version: String(await version()), intent: 'save' },
  })
  return [
    { name: 'save', by: buyer, prepare: newAnswer, made: version },
    {
      name: 'finish',
      by: buyer,
      prepare: async () => {
        const { form, change } = await newAnswer()
        await buyer.send(form, change)
        return { form: await buyer.form(`/assessments/${id}/check`, 'See my result'), change: {} }
      },
      made: () => countOf('SELECT count(*) AS n FROM snapshot WHERE assessment_id = $1', id),
    },
    {
      name: 'share',
      by: buyer,
      prepare: async () => ({ form: await buyer.form(`/assessments/${id}/share`, 'Make a read-only link'), change: { sharedBy: 'Dana' } }),
      made: () => countOf('SELECT count(*) AS n FROM share_link JOIN snapshot s ON s.id = snapshot_id WHERE assessment_id = $1', id),
    },
    {
      name: 'comment',
      by: desk,
      prepare: async () => ({ form: await desk.form(`/desk/${submission}`, 'Comment'), change: { body: 'Once', about: 'whole' } }),
      made: () => countOf('SELECT count(*) AS n FROM comment WHERE submission_id = $1', submission),
    },
  ]
}

type Found = { cuts: number; wrong: string[]; statuses: string[] }

/** Cuts one act in front of each of its messages in turn, and sends it again until it is taken. */
async function cutEverywhere(
  { name, by, prepare, made }: Act,
  { wire, step, found }: { wire: Wire; step: number; found: Found },
): Promise<void> {
  for (let after = 0; after < MESSAGES; after += step) {
    const { form, change } = await prepare()
    const before = await made()
    await by.ask('/assessments')
    wire.arm(after)
    const first = await by.send(form, change)
    const wasCut = wire.disarm()
    if (!wasCut) return
    found.cuts += 1
    found.statuses.push(String(first.status))
    const last = await again(() => by.send(form, change), first)
    const more = (await made()) - before
    if (more !== 1 || !isTaken(last)) found.wrong.push(`${name} after ${after} messages: ${first.status}, ${last.status}, made ${more}`)
  }
}

const isTaken = ({ status, text }: Answer): boolean => status === 303 || (status === 200 && !text.includes('There is a problem'))

async function again(send: () => Promise<Answer>, first: Answer): Promise<Answer> {
  let answer = first
  for (let tries = 0; tries < TRIES && !isTaken(answer); tries += 1) answer = await send()
  return answer
}

async function run(count: Count): Promise<Outcome> {
  const folder = path.join(newFolder(), 'data')
  const server = await startServer(folder)
  const wire = await wireTo(folder)
  const database: Database = { url: server.url, query: (text, values) => query(server.url, text, values), end: server.stop }
  const found: Found = { cuts: 0, wrong: [], statuses: [] }
  try {
    await withApp(PORT, { DATABASE_URL: wire.url }, async ({ origin }) => {
      for (const act of await acts(origin, database)) await cutEverywhere(act, { wire, step: Math.ceil(1 / (count(1000) / 1000)), found })
    })
  } finally {
    await wire.close()
    await server.stop()
  }
  const refused = found.statuses.filter((status) => !['200', '303', '503'].includes(status))
  return {
    held: found.wrong.length + refused.length === 0,
    ran: `${number(found.cuts)} cuts, in front of each message of saving, finishing, sharing and commenting, COMMIT and its reply among them`,
    figure: `${found.wrong.length} wrong${found.wrong.length > 0 ? ` (${found.wrong.slice(0, 3).join('; ')})` : ''}; first answers: ${tally(found.statuses)}`,
  }
}

export const connectionCut: Line = {
  id: '3',
  what: 'The connection to Postgres is cut in front of each message of its protocol',
  goal: 'sending the form again makes exactly one, and the first answer is 503 or the real one',
  always: 'embedded',
  run,
}
