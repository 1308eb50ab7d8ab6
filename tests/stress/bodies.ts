import { readFileSync } from 'node:fs'
import { PORT, withApp } from './app'
import { finishedCase } from './cases'
import { withDatabase } from './database'
import { type Count, each, type Line, number, type Outcome, tally, wordOf } from './line'
import { type Form, Visitor } from './visitor'

/** Generated bodies for each handler. */
const BODIES = 100_000
const AT_ONCE = 12
/** Megabytes that a server may grow by once it is warm. */
const MOST_GROWTH = 200
const MB = 1_000_000

/** Values that have broken something somewhere: what no database takes, no number holds, no parser ends. */
const WORDS = [
  '',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '__proto__',
  'constructor',
  '1e308',
  '-1e999',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  '[object Object]',
  '{"$ne":null}',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=1+1',
  '../../etc/passwd',
  '%00',
  '\u202e',
  'not-sure',
  'wc-acceptance',
  '0',
  '-0',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(5000),
  '🏳️‍🌈'.repeat(200),
  '9'.repeat(400),
  'save',
  'remove-0',
  'add',
  'places',
] as const

/** A generator of its own, so that a run can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

type Sent = { body: BodyInit; headers?: Record<string, string> }
type Handler = { name: string; path: string; of: (roll: (below: number) => number) => Sent }

const word = (roll: (below: number) => number): string => WORDS[roll(WORDS.length)] ?? ''

/** A form with some fields changed, doubled, left out, added or turned into files. */
const mangled =
  ({ fields }: Form) =>
  (roll: (below: number) => number): Sent => {
    const body = new FormData()
    for (const [name, value] of fields) {
      const change = name.startsWith('$') ? roll(40) : roll(6)
      if (change === 0) continue
      body.append(name, change === 1 ? word(roll) : value)
      if (change === 2) body.append(name, word(roll))
      if (change === 3) body.append(name, new Blob([word(roll)]), word(roll))
    }
    for (let extra = roll(4); extra > 0; extra -= 1)
      body.append(`${roll(3) ? `p${roll(12)}.${['country', 'timeZone', 'start', 'days'][roll(4)]}` : word(roll)}`, word(roll))
    return roll(25) ? { body } : broken(roll)
  }

/** What is no form at all. */
function broken(roll: (below: number) => number): Sent {
  const boundary = '----stress'
  const part = `--${boundary}\r\nContent-Disposition: form-data; name="answer"\r\n\r\n`
  const bodies = [
    '',
    part,
    `${part}cut off`,
    Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
    `--${boundary}--`,
    `--${boundary}\r\n\r\n\r\n--${boundary}--`,
  ]
  return {
    body: bodies[roll(bodies.length)] as BodyInit,
    headers: { 'content-type': `multipart/form-data; boundary=${roll(3) ? boundary : ''}` },
  }
}

/** JSON of some depth, or something that is nearly JSON. */
function json(roll: (below: number) => number): Sent {
  const leaf = () => [null, true, 1e308, -1, word(roll), [], {}, [word(roll)]][roll(8)]
  const value = (depth: number): unknown =>
    depth === 0 || roll(3) === 0
      ? leaf()
      : roll(2)
        ? Array.from({ length: roll(5) }, () => value(depth - 1))
        : Object.fromEntries([[word(roll), value(depth - 1)]])
  const answers = Object.fromEntries(
    Array.from({ length: roll(6) }, () => [
      ['wc-acceptance', 'io-owners', 'ctx-candidates', 'ctx-benefits', word(roll)][roll(5)] ?? '',
      value(3),
    ]),
  )
  const whole = JSON.stringify({ answers, options: roll(2) ? value(2) : undefined })
  const deep = '['.repeat(20_000)
  const bodies: BodyInit[] = [
    whole,
    whole,
    whole,
    whole.slice(0, roll(whole.length + 1)),
    deep,
    `{"answers":{"__proto__":${whole}}}`,
    Buffer.from([0xff, 0x7b]),
  ]
  return { body: bodies[roll(bodies.length)] as BodyInit, headers: { 'content-type': 'application/json' } }
}

async function handlers(origin: string, buyer: Visitor): Promise<Handler[]> {
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
  return [...forms, { name: 'assess', path: `${origin}/api/v1/assess`, of: json }]
}

async function run(count: Count): Promise<Outcome> {
  return withDatabase('bodies', (database) =>
    withApp(PORT, { DATABASE_URL: database.url }, async (app) => {
      const buyer = new Visitor(app.origin)
      const all = await handlers(app.origin, buyer)
      const bodies = count(BODIES)
      const met: string[] = []
      const bad: string[] = []
      let warm = 0
      const total = bodies * all.length
      await each(total, AT_ONCE, async (index) => {
        const handler = all[index % all.length] as Handler
        const status = await meet(buyer, handler, dice(index * 7919 + 1))
        met.push(status.word)
        if (status.isBad) bad.push(`${handler.name} ${index}: ${status.word}`)
        if (index === Math.floor(total / 4)) warm = memoryOf(app.pid)
      })
      const growth = memoryOf(app.pid) - warm
      const large = await tooLarge(buyer, all)
      return {
        held: bad.length === 0 && growth < MOST_GROWTH && large.every((one) => one.endsWith('413')),
        ran: `${number(bodies)} bodies for each of ${all.length} handlers`,
        figure: `${bad.length} bad${bad.length > 0 ? ` (${bad.slice(0, 3).join('; ')}; logged: ${tally(logged(app.log()))})` : ''}; met: ${tally(met)}; memory ${growth >= 0 ? '+' : ''}${growth} MB after the first quarter; over the limit: ${large.join(', ')}`,
      }
    }),
  )
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

const logged = (log: string): string[] => [...log.matchAll(/^.{0,20}(\w*Error: .{0,60})/gm)].map(([, line]) => line ?? '')

/** Megabytes that a process holds. */
const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000)

export const bodies: Line = {
  id: '22',
  what: 'Generated bodies for every handler: NUL, lone surrogates, deep JSON, wrong types, broken forms, unknown questions',
  goal: 'no 5xx, no stack, over the limit 413, memory steady',
  run,
}
