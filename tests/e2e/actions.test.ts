import type { ChildProcess } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import pg from 'pg'
import { addressOf, type Ids, PEOPLE, type Row, routesOfBuild, rowOf, type Who } from '../support/access'
import { joinBy, linkFromCommandLine, submit } from '../support/desk'
import { finish } from '../support/finished'
import { end, ownData, portBeside, serve } from '../support/serving'

const port = portBeside(6)
const origin = `http://localhost:${port}`
const { data, url, remove } = ownData('actions')
/** What counts attempts and sessions, which a refused post may add to. */
const COUNTING = ['rate_limit', 'sign_in_attempt', 'sign_in_proof', 'consultant_session', 'buyer', '_prisma_migrations']
/** Fewer forms than this were not all of them. */
const LEAST_FORMS = 25
let server: ChildProcess

test.use({ baseURL: origin, javaScriptEnabled: false })
test.beforeAll(async () => {
  server = await serve(port, { SHOREWISE_DATA_DIR: data })
})
test.afterAll(async () => {
  await end(server)
  remove()
})

test('no form that somebody may not see changes anything when they post it', async ({ browser }) => {
  test.setTimeout(600_000)
  const visit = async () => (await browser.newContext({ baseURL: origin, javaScriptEnabled: false })).newPage()
  const pages = { owner: await visit(), other: await visit(), consultant: await visit(), administrator: await visit() }
  const ids = await prepared(pages)
  const cookies: Record<Who, string> = { anonymous: '', other: '', owner: '', consultant: '', administrator: '' }
  for (const who of ['owner', 'other', 'consultant', 'administrator'] as const) cookies[who] = await cookieOf(pages[who])
  const problems: string[] = []
  let posted = 0
  for (const { address, row } of routes(ids)) {
    const seer = row.owner === 'shown' ? 'owner' : 'administrator'
    const forms = await formsOf(pages[seer], address)
    // Reading is written down too, so what is compared comes after it.
    const before = await digest()
    for (const fields of forms) {
      posted += 1
      for (const who of PEOPLE.filter((one) => row[one] !== 'shown')) {
        const status = await post(address, fields, cookies[who])
        if (status >= 500) problems.push(`${address} for ${who}: ${status}`)
        const changed = differing(before, await digest())
        if (changed.length > 0) return expect(changed, `${address} for ${who}`).toEqual([])
      }
    }
  }
  expect(problems).toEqual([])
  expect(posted).toBeGreaterThan(LEAST_FORMS)
})

type Visits = Record<'owner' | 'other' | 'consultant' | 'administrator', Page>

async function prepared({ owner, other, consultant, administrator }: Visits): Promise<Ids> {
  const finished = async (page: Page, title: string) => {
    const result = await finish(page, title)
    await submit(page, result)
    return result.split('/')[2] ?? ''
  }
  const [assessment, otherAssessment] = [await finished(owner, 'Theirs'), await finished(other, 'Another')]
  await joinBy(administrator, linkFromCommandLine('admin@desk.example', data), 'Admin')
  await joinBy(consultant, linkFromCommandLine('consultant@desk.example', data), 'Consultant')
  await query("UPDATE consultant SET role = 'consultant' WHERE name = 'Consultant'")
  const submissionOf = async (id: string) => String((await query('SELECT id FROM submission WHERE assessment_id = $1', [id]))[0]?.id)
  const person = String((await query("SELECT id FROM consultant WHERE name = 'Consultant'"))[0]?.id)
  return { assessment, person, submission: await submissionOf(assessment), otherSubmission: await submissionOf(otherAssessment) }
}

/** The pages that somebody may not see. */
function routes(ids: Ids): { address: string; row: Row }[] {
  return routesOfBuild().flatMap(({ route, isPage }) => {
    const row = rowOf(route)
    return isPage && row && PEOPLE.some((who) => row[who] !== 'shown') && PEOPLE.some((who) => row[who] === 'shown')
      ? [{ address: addressOf(route, ids), row }]
      : []
  })
}

type Fields = [string, string][]

/** Every form of a page that posts, filled in, with the hidden fields that name its action. */
async function formsOf(page: Page, address: string): Promise<Fields[]> {
  await page.goto(address)
  return page.locator('form').evaluateAll((forms) =>
    (forms as HTMLFormElement[])
      .filter(({ method }) => method === 'post')
      .map((form) =>
        [...form.elements].flatMap((element): [string, string][] => {
          if (element instanceof HTMLSelectElement) return [[element.name, element.options[element.options.length - 1]?.value ?? '']]
          if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) || !element.name) return []
          return [
            [
              element.name,
              element.value || (element.type === 'email' ? 'x@desk.example' : element.type === 'number' ? '7' : 'Somebody else'),
            ],
          ]
        }),
      ),
  )
}

async function post(address: string, fields: Fields, cookie: string): Promise<number> {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  const answer = await fetch(origin + address, { method: 'POST', body, headers: { cookie, origin }, redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

const cookieOf = async (page: Page): Promise<string> =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

/** What every table holds. */
async function digest(): Promise<Map<string, string>> {
  const tables = await query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1)", [COUNTING])
  const parts = tables.map(
    ({ tablename }) =>
      `SELECT '${tablename}' AS name, md5(coalesce(string_agg(t::text, ' ' ORDER BY t::text), '')) AS hash FROM "${tablename}" t`,
  )
  return new Map((await query(parts.join(' UNION ALL '))).map(({ name, hash }) => [String(name), String(hash)]))
}

const differing = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name)

async function query(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
