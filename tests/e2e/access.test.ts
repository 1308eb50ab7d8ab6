import { type Browser, expect, type Page, test } from '@playwright/test'
import { addressOf, BY_TOKEN, type Ids, type Outcome, PEOPLE, routesOfBuild, rowOf, type Who } from '../support/access'
import { joinAs, joinBy, submit } from '../support/desk'
import { finish } from '../support/finished'
import { forgetGuesses, makeLink, newToken } from '../support/links'
import { sql } from '../support/sql'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const SECRET = 'Hush 5f0c2d'
/** Ways of asking that have led past a check elsewhere. */
const WAYS: Record<string, RequestInit> = {
  HEAD: { method: 'HEAD' },
  RSC: { headers: { rsc: '1' } },
  prefetch: { headers: { rsc: '1', 'next-router-prefetch': '1', purpose: 'prefetch' } },
  subrequest: { headers: { 'x-middleware-subrequest': Array(5).fill('proxy').join(':') } },
  sources: { headers: { 'x-middleware-subrequest': Array(5).fill('src/middleware').join(':') } },
}
const AT_ONCE = 6

let cookies: Record<Who, string>
let ids: Ids

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(240_000)
  const visit = async () => (await browser.newContext({ baseURL })).newPage()
  const [owner, other, consultant, administrator] = [await visit(), await visit(), await visit(), await visit()]
  const [assessment, otherAssessment] = [await finishAndSubmit(owner, SECRET), await finishAndSubmit(other, 'Something else')]
  await joinAs(administrator, 'Admin')
  await joinBy(consultant, `/invite/${await makeLink('/invite', { state: 'works', assessment, by: 'Consultant' })}`, 'Consultant')
  const idOf = async (text: string, value: string) => String((await sql(text, [value]))[0]?.id)
  const submissionOf = (one: string) => idOf('SELECT id FROM submission WHERE assessment_id = $1', one)
  ids = {
    assessment,
    submission: await submissionOf(assessment),
    otherSubmission: await submissionOf(otherAssessment),
    person: await idOf('SELECT id FROM consultant WHERE name = $1', 'Consultant'),
  }
  cookies = {
    anonymous: '',
    owner: await cookieOf(owner),
    other: await cookieOf(other),
    consultant: await cookieOf(consultant),
    administrator: await cookieOf(administrator),
  }
  await closeAll(browser)
})

async function finishAndSubmit(page: Page, title: string): Promise<string> {
  const result = await finish(page, title)
  await submit(page, result)
  return result.split('/')[2] ?? ''
}

const cookieOf = async (page: Page): Promise<string> =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

const closeAll = (browser: Browser) => Promise.all(browser.contexts().map((context) => context.close()))

type Asked = { outcome: Outcome; tells: boolean }

async function ask(address: string, cookie: string, init: RequestInit = {}): Promise<Asked> {
  const answer = await fetch(address, { ...init, headers: { ...init.headers, cookie } })
  const { pathname } = new URL(answer.url)
  const here = pathname === new URL(address).pathname
  const tells = (await answer.text()).includes(SECRET)
  if (answer.status === 404) return { outcome: 'nothing', tells }
  if (answer.status === 200) return { outcome: here ? 'shown' : (pathname as `/${string}`), tells }
  return { outcome: answer.status, tells }
}

/** The ways of asking by which somebody gets to read what is not theirs, or breaks the server. */
async function leaks(address: string, cookie: string): Promise<string[]> {
  const found: string[] = []
  for (const [way, init] of Object.entries(WAYS)) {
    const { outcome, tells } = await ask(address, cookie, init)
    if (tells || (typeof outcome === 'number' && outcome >= 500)) found.push(`${way} (${outcome})`)
  }
  return found
}

/** The owner reads it everywhere, and whoever is at the desk there, where it was submitted. */
const mayRead = (who: Who, route: string, outcome: Outcome): boolean =>
  who === 'owner' || outcome === '/desk' || (outcome === 'shown' && route.startsWith('/desk'))

/** What is wrong with the answers of one route. */
async function problemsOf(route: string, baseURL: string): Promise<string[]> {
  const row = rowOf(route)
  if (!row) return [`${route} has no line in tests/support/access.ts`]
  const [address, problems]: [string, string[]] = [baseURL + addressOf(route, ids), []]
  for (const who of PEOPLE) {
    const { outcome, tells } = await ask(address, cookies[who])
    if (outcome !== row[who]) problems.push(`${route} for ${who}: ${outcome} instead of ${row[who]}`)
    if (mayRead(who, route, row[who])) continue
    if (tells) problems.push(`${route} tells ${who}`)
    if (row[who] !== 'shown') problems.push(...(await leaks(address, cookies[who])).map((way) => `${route} tells ${who} by ${way}`))
  }
  return problems
}

test('every route of the build answers each person as the table says, however it is asked for', async ({ baseURL }) => {
  const routes = routesOfBuild().filter(({ route }) => !(route in BY_TOKEN))
  const problems: string[] = []
  const work = async () => {
    for (let next = routes.pop(); next; next = routes.pop()) problems.push(...(await problemsOf(next.route, baseURL ?? '')))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  expect(problems.sort()).toEqual([])
})

for (const [route, { works, dead }] of Object.entries(BY_TOKEN))
  test(`${route} opens with a link that works; ended, expired and unknown answer alike and tell nothing`, async ({ baseURL }) => {
    const { assessment } = ids
    const at = (token: string) => baseURL + route.replace('[token]', token)
    const opened = await ask(at(await makeLink(route, { state: 'works', assessment, by: SECRET })), cookies.other)
    const outcome = works.toString().replace('[id]', assessment)
    expect(opened).toEqual({ outcome, tells: true })
    for (const state of ['ended', 'expired', 'unknown'] as const) {
      const token = state === 'unknown' ? newToken() : await makeLink(route, { state, assessment, by: SECRET })
      expect(await ask(at(token), ''), state).toEqual({ outcome: dead, tells: false })
      expect(await leaks(at(token), ''), state).toEqual([])
      await forgetGuesses()
    }
  })
