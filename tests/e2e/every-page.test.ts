import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { start } from '../support/answering'
import { joinAs, submit } from '../support/desk'
import { finish } from '../support/finished'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const COST = '/tools/cost?currency=USD&hours=17000&manager=150000&expert=95&rate.in-house=92&rate.nearshore=58&rate.offshore=27~36~54'
const HOURS =
  '/tools/overlap?c1=Berlin&s1=09:00&e1=17:00&d1=1&d1=2&d1=3&d1=4&c2=Kolkata&s2=12:00&e2=20:00&d2=1&d2=2&c3=Manila&s3=21:00&e3=05:00&d3=1&need=3'

/** Every page: first as nobody, then as a buyer with a finished assessment, then as an administrator at the desk; the routes of the API apart. */
async function* pages(page: Page): AsyncGenerator<string> {
  yield* ['/sign-in', '/invite/unknown']
  const result = await finish(page, 'Every page')
  yield* buyersPages(result)
  const review = await submit(page, result)
  await joinAs(page, 'Every')
  yield* await desksPages(page)
  yield review
}

/** What an administrator sees, with something to review. */
async function desksPages(page: Page): Promise<string[]> {
  await page.goto('/desk')
  const href = (await page.locator('#list tbody th a').first().getAttribute('href')) ?? ''
  const [review, id] = [href, href.split('/')[2]?.split('?')[0] ?? '']
  const own = ['/evidence', '/overrule', '/publish'].map((path) => `/desk/${id}${path}`)
  const lists = ['/desk', '/desk?find=nothing-matches-this', '/desk?verdict=superb&status=submitted', '/desk/views?verdict=ready']
  const acts = [`/desk/bulk?act=assign&id=${id}`, '/desk/bulk?act=status', '/desk/overview', '/desk/ledger', '/desk/account']
  const people = ['/desk/people', '/desk/people/settings', '/desk/people/log']
  return [...lists, review, ...own, ...acts, ...people]
}

function buyersPages(result: string): string[] {
  const base = result.split('/').slice(0, 3).join('/')
  const questions = [
    'ctx-buyer-location',
    'ctx-candidates',
    'ctx-benefits',
    'ctx-current-thinking',
    'wc-acceptance',
    'io-owners',
    'pm-evidence',
  ].map((id) => `/questions/${id}`)
  const own = [
    '',
    '/cost',
    '/name',
    '/check',
    '/share',
    '/link',
    '/owners',
    '/tasks',
    '/tasks/wc-acceptance',
    '/pilot',
    '/delete',
    ...questions,
  ].map((path) => base + path)
  return [
    '/',
    '/guide',
    '/help',
    '/privacy',
    '/accessibility',
    '/method',
    '/tools/cost',
    COST,
    '/tools/cost?hours=17.000',
    '/tools/overlap',
    HOURS,
    '/tools/overlap?c1=Atlantis',
    '/resume',
    '/delete',
    '/assessments',
    '/assessments/new',
    '/nowhere',
    '/s/unknown',
    '/t/unknown',
    '/t/answered',
    ...own,
    result,
    `${result}/what-if`,
    `${result}/what-if?answer=io-owners.escalation`,
  ]
}

// Side by side: each is a walk of minutes over all pages.
test.describe.configure({ mode: 'parallel' })

for (const colorScheme of ['light', 'dark'] as const)
  test(`no page has a violation that axe finds, in ${colorScheme}`, async ({ page }) => {
    test.setTimeout(600_000)
    // Before a page opens: a change of scheme fades for a moment, and axe would measure the fade.
    await page.emulateMedia({ colorScheme })
    for await (const address of pages(page)) {
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        address,
      ).toEqual([])
    }
  })

/** Parts that are too narrow to read: two columns on a phone. */
const squeezed = (parts: Element[]): string[] =>
  parts.filter((part) => part.clientWidth < 200 && part.checkVisibility()).map((part) => `${part.tagName} ${part.id} ${part.clientWidth}`)

test('no page scrolls sideways or squeezes a part on a narrow phone, speaks to another host or breaks its policy', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
  })
  test.setTimeout(600_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for await (const address of pages(page)) {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
    expect(await page.locator('main section, main article').evaluateAll(squeezed), address).toEqual([])
    await expect(page.locator('h1'), address).toHaveCount(1)
  }
  expect(foreign).toEqual([])
  expect(errors).toEqual([])
})

test('nothing is chosen on a first visit, and every title is its own', async ({ page }) => {
  const base = await start(page, 'Untouched')
  const titles = new Set<string>()
  const ids = ['ctx-work-category', 'wc-acceptance', 'ci-live-need', 'io-owners', 'cf-accountability', 'sp-pilot-slice']
  for (const id of ids) {
    await page.goto(`${base}/questions/${id}`)
    await expect(page.locator('input:checked')).toHaveCount(0)
    titles.add(await page.title())
  }
  expect(titles.size).toBe(ids.length)
})

test('while answering no verdict shows', async ({ page }) => {
  const base = await start(page, 'Quiet')
  for (const path of ['', '/check', '/questions/wc-acceptance']) {
    await page.goto(base + path)
    await expect(page.locator('main')).not.toContainText(/ready with conditions|unsuitable/i)
  }
})
