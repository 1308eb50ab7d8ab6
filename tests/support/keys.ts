import { expect, type Locator, type Page } from '@playwright/test'
import { type Answers, type Candidate, countryName, type Site } from '@/lib/assessment'

const MOST_STOPS = 120

/** Presses Tab until the control has the focus; a page on which it cannot be reached fails. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The control cannot be reached with Tab')
}

/** Presses Enter and waits for the next page. */
export async function enter(page: Page): Promise<void> {
  const before = page.url()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

/** Answers the question that is shown with keys alone, and goes on. */
export async function answerByKeys(page: Page, answers: Answers): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1) as keyof Answers
  const value: unknown = answers[id]
  if (value === undefined) {
    await tabTo(page, page.getByRole('link', { name: 'Skip for now' }))
    return enter(page)
  }
  if (id === 'ctx-buyer-location') await typePlace(page, (value as Site[])[0] as Site)
  else if (id === 'ctx-candidates') await typeCandidate(page, (value as Candidate[])[0] as Candidate)
  else if (id === 'ctx-benefits') await chooseReasons(page, value as string[])
  else if (Array.isArray(value)) await tick(page, value[0])
  else if (typeof value === 'object' && value)
    for (const [row, option] of Object.entries(value)) await chooseRadio(page, `row.${row}`, option)
  else await chooseRadio(page, 'answer', String(value))
  await tabTo(page, page.getByRole('button', { name: 'Save and continue' }))
  await enter(page)
}

/** Reaches a group of radios, and moves within it by arrows. */
async function chooseRadio(page: Page, name: string, option: string): Promise<void> {
  const wanted = page.locator(`input[name="${name}"][value="${option}"]`)
  const chosen = page.locator(`input[name="${name}"]:checked`)
  await tabTo(page, (await chosen.count()) > 0 ? chosen : page.locator(`input[name="${name}"]`).first())
  await page.keyboard.press('Space')
  for (let press = 0; press < MOST_STOPS && !(await wanted.isChecked()); press += 1) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

async function tick(page: Page, option: string): Promise<void> {
  const box = page.locator(`input[name=answer][value="${option}"]`)
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** Types what an option says, as somebody does who knows it is in the list. */
async function chooseOption(page: Page, list: Locator, option: string): Promise<void> {
  await tabTo(page, list)
  const words = await list.evaluate((element, value) => {
    const found = [...(element as HTMLSelectElement).options].find((one) => one.value === value)
    return found?.text
  }, option)
  await page.keyboard.type(words ?? '')
  await expect(list).toHaveValue(option)
}

async function chooseReasons(page: Page, reasons: string[]): Promise<void> {
  for (const [index, reason] of reasons.entries()) await chooseOption(page, page.locator('select[name=answer]').nth(index), reason)
}

async function typePlace(page: Page, place: Site): Promise<void> {
  await chooseOption(page, page.locator('select[name="p0.country"]'), countryName(place.country))
  const zone = page.locator('select[name="p0.timeZone"]')
  // It says 'One moment' until the cities are there.
  await expect(zone).not.toHaveAttribute('aria-busy', 'true')
  if ((await zone.inputValue()) !== place.timeZone) await chooseOption(page, zone, place.timeZone)
  for (const side of ['start', 'end'] as const) {
    const field = page.locator(`input[name="p0.${side}"]`)
    await tabTo(page, field)
    await page.keyboard.type(clock(place[side]))
    await expect(field).toHaveValue(place[side])
  }
}

async function typeCandidate(page: Page, place: Candidate): Promise<void> {
  if ((await page.locator('input[name=answer]').count()) > 0) await chooseRadio(page, 'answer', 'places')
  await typePlace(page, place)
  await chooseRadio(page, 'p0.ownership', place.ownership)
}

/** '21:00' as the keys of a twelve-hour time field: '0900PM'. */
function clock(time: string): string {
  const hour = Number(time.slice(0, 2))
  return `${String(hour % 12 || 12).padStart(2, '0')}${time.slice(3)}${hour < 12 ? 'AM' : 'PM'}`
}
