import { expect, type Page, test } from '@playwright/test'
import { COST_EXAMPLE, type CostInputs } from '@/lib/assessment'
import { EXAMPLES, type Example } from '../../lib/assessment/examples'
import { finish } from '../support/finished'
import { makeLink } from '../support/links'
import { pdfText } from '../support/pdf-text'
import { UNSURE } from '../support/unsure'
import { surplus, tokensOf, wordsOf } from '../support/words'

const LATER = 'How this adds up'
const AT_ONCE = 8

/** What paper says beside the page: the numbers of lists, sums moved to the end, and the head and foot of its sheets. */
async function besides(page: Page, sheets: number): Promise<string[]> {
  const [numbers, sums] = await page
    .locator('article')
    .evaluate((article) => [
      [...article.querySelectorAll('ol:not(.plain)')].flatMap(({ children }) => [...children].map((_, index) => String(index + 1))),
      [...article.querySelectorAll('details:has(table.reasons)')].map(
        (details) => details.closest('.lines > div, .rank > li')?.querySelector('dt, h3')?.textContent ?? '',
      ),
    ])
  const reference = /SW-\S+/.exec(await page.locator('.ref').innerText())?.[0]
  const rules = /Rules version (\S+)\./.exec(await page.locator('#method').innerText())?.[1]
  const feet = Array.from({ length: sheets }, (_, index) => `Shorewise ${reference}, version 1, rules ${rules} ${index + 1} of ${sheets}`)
  const moved = (sums ?? []).flatMap((name) => [name, `${LATER}, at the end`])
  return tokensOf(['Shorewise', ...(numbers ?? []), ...(moved.length > 0 ? [LATER] : []), ...moved, ...feet].join(' '))
}

async function differencesOf(page: Page, { title, answers }: Example, cost?: CostInputs): Promise<Record<string, string[]>> {
  const at = await finish(page, title.slice(0, 80), answers, cost)
  const [article, assessment] = [page.locator('article'), at.split('/')[2] ?? '']
  const screen = await wordsOf(article)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const print = await wordsOf(article)
  await page.emulateMedia({ media: null, colorScheme: null })
  const pdf = await (await page.request.get(`${at}/report.pdf`, { timeout: 60_000 })).body()
  const paper = tokensOf(pdfText(pdf))
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  const own = [...screen.words, ...screen.heads]
  const extra = surplus(paper, [...own, ...screen.unseen, ...(await besides(page, sheets))])
  await page.goto(`/s/${await makeLink('/s', { state: 'works', assessment, by: '' })}`)
  const link = await wordsOf(article)
  return {
    'screen but not print': surplus(screen.words, print.words),
    'print but not screen': surplus(print.words, screen.words),
    // Its owner alone is told where they find it again.
    'screen but not link': surplus(own, [...link.words, ...link.heads, ...tokensOf(new URL(at, page.url()).href)]),
    'link but not screen': surplus([...link.words, ...link.heads], own),
    'screen but not PDF': surplus(own, paper),
    // A head of columns stands again on each sheet that its table goes on to.
    'PDF but not screen': extra.filter((word) => !screen.heads.includes(word.split(' ')[0] ?? '')),
  }
}

for (let from = 0; from < EXAMPLES.length; from += AT_ONCE)
  test(`screen, print, PDF and link say the same words as often, cases ${from + 1} to ${from + AT_ONCE}`, async ({ page }) => {
    test.setTimeout(480_000)
    for (const example of EXAMPLES.slice(from, from + AT_ONCE)) {
      const differences = Object.entries(await differencesOf(page, example)).filter(([, words]) => words.length > 0)
      expect.soft(Object.fromEntries(differences), example.title).toEqual({})
    }
  })

test('screen, print, PDF and link say the same words as often, with a comparison of cost', async ({ page }) => {
  const differences = Object.entries(await differencesOf(page, EXAMPLES[0] as Example, COST_EXAMPLE))
  expect(await page.locator('#cost table').count()).toBeGreaterThan(2)
  expect(Object.fromEntries(differences.filter(([, words]) => words.length > 0))).toEqual({})
})

test('screen, print, PDF and link say the same words as often to somebody who is not sure of nearly everything', async ({ page }) => {
  const unsure = { ...(EXAMPLES[0] as Example), title: 'Not sure', answers: UNSURE }
  const differences = Object.entries(await differencesOf(page, unsure))
  expect(Object.fromEntries(differences.filter(([, words]) => words.length > 0))).toEqual({})
})

test('a result is printed in the colours of light from a dark screen, with nothing to press on it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(await finish(page, 'From a dark room'))
  const ink = () => page.locator('body').evaluate((body) => getComputedStyle(body).color)
  const light = await ink()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ink).not.toBe(light)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect.poll(ink).toBe(light)
  const pressed = page.locator('main :is(nav, button, summary, [role="group"]):visible')
  expect(await pressed.evaluateAll((parts) => parts.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([])
})
