import { randomBytes } from 'node:crypto'
import { type App, PORT, withApp } from './app'
import { CONTACT, consultant, finishedCase, PASSWORD, submittedCase } from './cases'
import { withDatabase } from './database'
import { type Count, each, type Line, number, type Outcome, tally } from './line'
import { Visitor } from './visitor'

const GUESSES = 10_000
const AT_ONCE = 16
const ROUTES = ['s', 'r', 't', 'invite'] as const
const NOTE = 'Keyword-of-the-note-7391'

const guess = () => randomBytes(32).toString('base64url')

/** How a wrong link is met: the page that says nothing is here, or 429. */
async function meet(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.ask(path, { headers: { 'x-forwarded-for': `10.1.${Math.floor(Math.random() * 250)}.7` } })
  if (answer.status < 300 || answer.status > 399) return String(answer.status)
  const next = await visitor.ask(answer.location)
  return String(next.status)
}

async function run(count: Count): Promise<Outcome> {
  const guesses = count(GUESSES)
  return withDatabase('guesses', (database) =>
    withApp(PORT, { DATABASE_URL: database.url }, async (app) => {
      const secrets = await useEverything(app, database)
      const visitor = new Visitor(app.origin)
      const met: string[] = []
      await each(guesses, AT_ONCE, async (index) => {
        met.push(await meet(visitor, `/${ROUTES[index % ROUTES.length]}/${guess()}`))
      })
      // A link that works is never refused, however many were wrong.
      const works = (await visitor.ask(secrets.shared)).status
      const told = secrets.words.filter((word) => app.log().includes(word))
      const found = await database.query('SELECT count(*)::int AS n FROM access')
      return {
        held:
          works === 200 &&
          told.length === 0 &&
          met.includes('429') &&
          !met.some((status) => status.startsWith('5')) &&
          found[0]?.n === secrets.accesses,
        ran: `${number(guesses)} guesses from many addresses; ${secrets.words.length} secrets sought in ${number(app.log().length)} characters of log`,
        figure: `met: ${tally(met)}; a link that works: ${works}; secrets in the log: ${told.length}; new accesses: ${Number(found[0]?.n) - secrets.accesses}`,
      }
    }),
  )
}

type Database = Parameters<Parameters<typeof withDatabase>[1]>[0]

/** Makes one of everything, failing now and then, and tells every word that no log may hold. */
async function useEverything(app: App, database: Database): Promise<{ words: string[]; shared: string; accesses: number }> {
  const buyer = new Visitor(app.origin)
  const id = await finishedCase(buyer, 'Keyword-of-the-title-2846')
  const answer = await buyer.form(`/assessments/${id}/questions/wc-acceptance`, 'Save and continue')
  await buyer.send(answer, { answer: 'by-feel', note: NOTE, intent: 'save' })
  await buyer.send(answer, { answer: 'nonsense', note: `${NOTE}\0`, intent: 'save' })
  await submittedCase(buyer, id, database)
  const share = await buyer.form(`/assessments/${id}/share`, 'Make a read-only link')
  const token = share.fields.find(([name]) => name === 'token')?.[1] ?? ''
  await buyer.send(share, { sharedBy: 'Dana' })
  await buyer.ask(`/s/${token}`)
  const desk = await consultant(app.origin, database, 'keyword.address@desk.example')
  const signIn = await new Visitor(app.origin).form('/sign-in', 'Sign in')
  await new Visitor(app.origin).send(signIn, { email: 'keyword.address@desk.example', password: 'not the password at all' })
  const [{ n }] = (await database.query('SELECT count(*)::int AS n FROM access')) as [{ n: number }]
  const cookies = [...buyer.cookies.values(), ...desk.cookies.values()]
  const words = [
    token,
    ...cookies,
    NOTE,
    'Keyword-of-the-title-2846',
    CONTACT.contactEmail,
    'keyword.address@desk.example',
    PASSWORD,
    'not the password at all',
  ]
  return { words, shared: `/s/${token}`, accesses: n }
}

export const guessesLine: Line = {
  id: '14',
  what: 'Somebody guesses links; the logs are searched for tokens, addresses, passwords and answers',
  goal: 'guesses find nothing and meet 429, a link that works is never refused; nothing in a log',
  run,
}
