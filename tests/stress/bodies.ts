import { readFileSync } from 'node:fs'
import { type App, PORT, withApp } from './app'
import { finishedCase } from './cases'
import { withDatabase } from './database'
import { type Dice, dice } from './dice'
import { json, mangled, type Sent } from './generated'
import { type Count, each, type Line, number, type Outcome, tally, wordOf } from './line'
import { Visitor } from './visitor'

/** Generated bodies for each handler. */
const BODIES = 100_000
const AT_ONCE = 12
/** Megabytes that a server may grow by once it is warm. */
const MOST_GROWTH = 200
const MB = 1_000_000

type Handler = { name: string; path: string; of: (roll: Dice) => Sent }

async function handlers(buyer: Visitor): Promise<Handler[]> {
  const id = await finishedCase(buyer)
  const pages: [string, string, string][] = [
    ['start', '/assessments/new', 'Save and continue'],
    ['open', '/assessments/open', 'Open the file'],
    ['one option', `/assessments/${id}/questions/wc-acceptance`, 'Save and continue'],
    ['places', `/assessments/${id}/questions/ctx-candidates`, 'Save and continue'],
    ['rows', `/assessments/${id}/questions/io-owners`, 'Save and continue'],
    ['ticks', `/assessments/${id}/questions/pm-evidence`, 'Save and continue'],
    ['names', `/assessments/${id}/name`, 'Save'],
    ['owners', `/assessments/${id}/owners`, 'Save the names'],
    ['share', `/assessments/${id}/share`, 'Make a read-only link'],
    ['submit', `/assessments/${id}/submit?version=1`, 'Submit for review'],
    ['ask', `/assessments/${id}/tasks/wc-acceptance`, 'Make the link'],
    ['sign in', '/sign-in', 'Sign in'],
  ]
  const forms: Handler[] = []
  for (const [name, path, button] of pages) forms.push({ name, path, of: mangled(await buyer.form(path, button)) })
  return [...forms, { name: 'assess', path: '/api/v1/assess', of: json }]
}

/** Two instances on one database: one alone would keep a single core busy. */
async function run(count: Count): Promise<Outcome> {
  return withDatabase('bodies', ({ url }) =>
    withApp(PORT, { DATABASE_URL: url }, (first) =>
      withApp(PORT + 1, { DATABASE_URL: url }, (second) => thrownAt([first, second], count(BODIES))),
    ),
  )
}

async function thrownAt(apps: readonly [App, App], bodies: number): Promise<Outcome> {
  const buyer = new Visitor(apps[0].origin)
  const buyers = apps.map(({ origin }) => buyer.at(origin))
  const all = await handlers(buyer)
  const total = bodies * all.length
  const [met, bad]: [string[], string[]] = [[], []]
  let warm = apps.map(() => 0)
  await each(total, AT_ONCE, async (index) => {
    const [handler, by] = [all[index % all.length] as Handler, buyers[index % buyers.length] as Visitor]
    const status = await meet(by, handler, dice(index * 7919 + 1))
    met.push(status.word)
    if (status.isBad) bad.push(`${handler.name} ${index}: ${status.word}`)
    if (index === Math.floor(total / 4)) warm = apps.map(memoryOf)
  })
  const growth = Math.max(...apps.map((app, at) => memoryOf(app) - (warm[at] ?? 0)))
  const large = await tooLarge(buyer, all)
  const told = bad.length > 0 ? ` (${bad.slice(0, 3).join('; ')}; logged: ${tally(apps.flatMap((app) => logged(app.log())))})` : ''
  return {
    held: bad.length === 0 && growth < MOST_GROWTH && large.every((one) => one.endsWith('413')),
    ran: `${number(bodies)} bodies for each of ${all.length} handlers, on ${apps.length} instances`,
    figure: `${bad.length} bad${told}; met: ${tally(met)}; memory ${growth >= 0 ? '+' : ''}${growth} MB after the first quarter; over the limit: ${large.join(', ')}`,
  }
}

async function meet(buyer: Visitor, { path, of }: Handler, roll: (below: number) => number): Promise<{ word: string; isBad: boolean }> {
  const { body, headers } = of(roll)
  try {
    const { status, text } = await buyer.ask(path, { method: 'POST', body, ...(headers && { headers }) })
    const isTelling = /\n\s+at \S+ \(|node_modules|PrismaClient/.test(text)
    return { word: isTelling ? 'a stack' : String(status), isBad: status >= 500 || isTelling }
  } catch (problem) {
    return { word: wordOf(problem), isBad: true }
  }
}

/** More than a handler takes: 1 MB, or 3 MB where a file is opened. */
async function tooLarge(buyer: Visitor, all: readonly Handler[]): Promise<string[]> {
  const met: string[] = []
  for (const { name, path } of all) {
    const body = new FormData()
    body.append('file', 'n'.repeat((name === 'open' ? 4 : 1.1) * MB))
    const sent = name === 'assess' ? JSON.stringify({ answers: 'n'.repeat(1.1 * MB) }) : body
    met.push(`${name} ${await buyer.ask(path, { method: 'POST', body: sent }).then(({ status }) => status, wordOf)}`)
  }
  return met
}

const logged = (log: string): string[] => [...log.matchAll(/(\w*Error: .{0,60})/g)].map(([, line]) => line ?? '')

/** Megabytes that a process holds. */
const memoryOf = ({ pid }: App): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000)

export const bodies: Line = {
  id: '22',
  what: 'Generated bodies for every handler: NUL, lone surrogates, deep JSON, wrong types, broken forms, unknown questions',
  goal: 'no 5xx, no stack, over the limit 413, memory steady',
  run,
}
