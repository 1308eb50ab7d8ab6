import { expect, type Page, test } from '@playwright/test'
import { assess, type Decided, headline, nextStep } from '@/lib/assessment'
import { EXAMPLES, type Example } from '@/lib/assessment/examples'
import { finish } from '../support/finished'

/** The longest of which the headline still speaks, and one that stands below it alone. */
const TITLES = [
  'Second-level support for our northern warehouses',
  'Second-level support for the warehouse software of all our branches in the northern states',
]
const SCREENS = [
  { width: 320, height: 568 },
  { width: 1280, height: 720 },
]
const PARTS = ['.verdict h1', '.verdict .certain', '.next']

/** Where each part begins and ends, from the top of the page. */
async function spansOf(page: Page): Promise<{ part: string; from: number; to: number }[]> {
  const boxes = await Promise.all(PARTS.map((part) => page.locator(part).boundingBox()))
  return boxes.map((box, index) => ({ part: PARTS[index] ?? '', from: box?.y ?? 0, to: (box?.y ?? 0) + (box?.height ?? 0) }))
}

/** The worked case of a verdict that has most to say above the fold. */
function wordiestOf(verdict: Decided): Example | undefined {
  const length = ({ answers }: Example) => (headline(assess(answers), answers) + nextStep(assess(answers)).action).length
  return EXAMPLES.filter(({ answers }) => assess(answers).verdict === verdict).toSorted((a, b) => length(b) - length(a))[0]
}

for (const verdict of ['ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable'] as const)
  test(`the first screen of ${verdict} holds verdict, certainty and the next step in that order, however long the title`, async ({
    page,
  }) => {
    expect(TITLES.map(({ length }) => length)).toEqual([48, 90])
    for (const title of TITLES) {
      await page.goto(await finish(page, title, wordiestOf(verdict)?.answers))
      for (const screen of SCREENS) {
        await page.setViewportSize(screen)
        const spans = await spansOf(page)
        expect(spans.map(({ from }) => from)).toEqual(spans.map(({ from }) => from).toSorted((a, b) => a - b))
        expect(spans.filter(({ from, to }) => from <= 0 || to > screen.height)).toEqual([])
      }
    }
  })
