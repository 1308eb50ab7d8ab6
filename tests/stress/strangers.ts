import http from 'node:http'
import { PORT, withApp } from './app'
import { finishedCase } from './cases'
import { withDatabase } from './database'
import type { Count, Line, Outcome } from './line'
import { type Answer, bodyOf, Visitor } from './visitor'

type Check = [name: string, holds: boolean]

/** A form that another site sends along with the cookie of this one, with and without the header that says so. */
async function foreignForms(buyer: Visitor, id: string): Promise<Check[]> {
  const form = await buyer.form(`/assessments/${id}/name`, 'Save')
  const send = (headers: Record<string, string>) =>
    buyer.ask(form.at, { method: 'POST', body: bodyOf(form.fields, { title: 'Taken over' }), headers })
  const answers = [await send({ origin: 'https://evil.example' }), await send({ origin: 'null' })]
  const page = await buyer.ask(`/assessments/${id}`)
  return [
    ['a form of another origin is refused', answers.every(({ status }) => status >= 400 || status === 200)],
    ['and changes nothing', !page.text.includes('Taken over')],
  ]
}

/** Every page that can be asked for, asked for: nothing may change. */
async function harmlessGets(buyer: Visitor, id: string, content: () => Promise<string>): Promise<Check[]> {
  const before = await content()
  const own = [
    '',
    '/check',
    '/name',
    '/share',
    '/delete',
    '/owners',
    '/tasks',
    '/pilot',
    '/cost',
    '/compare',
    '/results/1',
    '/submit?version=1',
    '/everything.json',
  ]
  for (const path of ['/', '/assessments', '/assessments/new', '/delete', '/resume', ...own.map((part) => `/assessments/${id}${part}`)])
    await buyer.ask(path)
  return [['asking for every page changes nothing', (await content()) === before]]
}

const scripts = (policy: string): string => /script-src ([^;]*)/.exec(policy)?.[1] ?? ''

function headersOf(open: Answer, own: Answer, secure: Answer): Check[] {
  const of = (answer: Answer, name: string) => answer.headers.get(name) ?? ''
  const policy = of(open, 'content-security-policy')
  return [
    ['scripts need a nonce', /^'nonce-[^']+' 'strict-dynamic'$/.test(scripts(policy))],
    ['a nonce is new each time', scripts(policy) !== scripts(of(own, 'content-security-policy'))],
    ['nobody frames a page', policy.includes("frame-ancestors 'none'")],
    ['types are not guessed', of(open, 'x-content-type-options') === 'nosniff'],
    ['private pages are not stored', of(own, 'cache-control').includes('no-store')],
    ['and name themselves to nobody', of(own, 'referrer-policy') === 'no-referrer' && of(own, 'x-robots-tag').includes('noindex')],
    ['HSTS on https alone', of(secure, 'strict-transport-security').includes('max-age') && !of(open, 'strict-transport-security')],
    ['every script has the nonce', !/<script(?![^>]*nonce=)/.test(open.text)],
    [
      'no address of another host is loaded',
      !/(?:src|href)="https?:\/\/(?!127\.0\.0\.1)[^"]*\.(?:js|css|woff2?|png|svg)"/.test(open.text + own.text),
    ],
  ]
}

/** A file beside a page, asked for by https. */
async function ofFiles(buyer: Visitor, page: Answer): Promise<Check[]> {
  const file = /"(\/_next\/static\/[^"]+\.css)"/.exec(page.text)?.[1] ?? ''
  const { status, headers } = await buyer.ask(file, { headers: { 'x-forwarded-proto': 'https' } })
  return [
    ['files say so too', status === 200 && headers.get('strict-transport-security') === page.headers.get('strict-transport-security')],
  ]
}

/** A server that sends back what it was sent shows cookies to scripts. */
const tracing = (origin: string): Promise<Check> =>
  new Promise((resolve, reject) => {
    http
      .request(origin, { method: 'TRACE', headers: { cookie: 'shown=back' } }, (answer) => {
        answer.setEncoding('utf8')
        let text = ''
        answer.on('data', (part) => (text += part)).on('end', () => resolve(['TRACE shows nothing', !text.includes('shown=back')]))
      })
      .on('error', reject)
      .end()
  })

async function cookies(origin: string): Promise<Check[]> {
  const started = async (proto: string) => {
    const visitor = new Visitor(origin)
    const form = await visitor.form('/assessments/new', 'Save and continue')
    const sent = await visitor.send(form, { title: 'Cookie' })
    if (proto === 'http') return sent
    return new Visitor(origin).ask(form.at, {
      method: 'POST',
      body: bodyOf(form.fields, { id: crypto.randomUUID() }),
      headers: { 'x-forwarded-proto': proto },
    })
  }
  const [plain, secure] = [await started('http'), await started('https')]
  const set = (answer: Answer) => answer.headers.getSetCookie().join()
  return [
    ['the cookie is HttpOnly and SameSite', /httponly/i.test(set(plain)) && /samesite=lax/i.test(set(plain))],
    ['Secure, and of this host alone, on https', /^__Host-shorewise=[^;]+;.*secure/i.test(set(secure))],
  ]
}

const outcome = (checks: readonly Check[]): Outcome => {
  const wrong = checks.filter(([, holds]) => !holds)
  return {
    held: wrong.length === 0,
    ran: `${checks.length} checks`,
    figure: wrong.length === 0 ? checks.map(([name]) => name).join('; ') : `not so: ${wrong.map(([name]) => name).join('; ')}`,
  }
}

export const crossSite: Line = {
  id: '17',
  what: 'Another site sends a form, or leads to a page',
  goal: 'forms of another origin are refused; asking for a page changes nothing',
  run: (_count: Count) =>
    withDatabase('foreign', (database) =>
      withApp(PORT, { DATABASE_URL: database.url }, async ({ origin }) => {
        const buyer = new Visitor(origin)
        const id = await finishedCase(buyer)
        const content = async () => {
          const rows = await database.query(
            'SELECT (SELECT string_agg(a::text, $1) FROM assessment a) AS a, (SELECT string_agg(s::text, $1) FROM answer s) AS b, (SELECT count(*) FROM snapshot) AS c, (SELECT count(*) FROM share_link) AS d',
            ['|'],
          )
          return JSON.stringify(rows)
        }
        return outcome([...(await foreignForms(buyer, id)), ...(await harmlessGets(buyer, id, content))])
      }),
    ),
}

export const headers: Line = {
  id: '18',
  what: 'What every answer says about itself',
  goal: 'strict policy with a nonce, no framing, no guessing, no storing of private pages; HSTS and Secure on https',
  run: (_count: Count) =>
    withDatabase('headers', (database) =>
      withApp(PORT, { DATABASE_URL: database.url }, async ({ origin }) => {
        const buyer = new Visitor(origin)
        const id = await finishedCase(buyer)
        const secure = await buyer.ask('/', { headers: { 'x-forwarded-proto': 'https' } })
        const answers = headersOf(await buyer.ask('/'), await buyer.ask(`/assessments/${id}/results/1`), secure)
        return outcome([...answers, ...(await ofFiles(buyer, secure)), await tracing(origin), ...(await cookies(origin))])
      }),
    ),
}
