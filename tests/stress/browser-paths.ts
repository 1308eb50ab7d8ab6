import type { BrowserContext, Page } from '@playwright/test'
import { type App, PORT, startApp } from './app'
import { contextOf, openBrowser } from './browser'
import { type Database, withDatabase } from './database'
import { type Dice, dice } from './dice'
import { type Count, type Line, number, type Outcome, pause, tally } from './line'
import { SINGLE } from './paths'
import { Visitor } from './visitor'
import { newAssessment } from './writers'

const [PATHS, STEPS, PATIENCE] = [200, 10, 60_000]
const IDS = [...SINGLE.keys()]

/** What an answer has to be: the option that was saved last, and how many saves were acknowledged. */
type Stands = { option: string; saves: number }
type Walk = {
  context: BrowserContext
  page: Page
  base: string
  roll: Dice
  stands: Map<string, Stands>
  /** Kills the server and starts it again a little later. */
  crash: () => Promise<void>
  say: (wrong: string) => void
}
type Step = (walk: Walk) => Promise<void>

const any = <T>(roll: Dice, all: readonly T[]): T => all[roll(all.length)] as T
const optionsOf = (id: string): readonly string[] => SINGLE.get(id) ?? []
const isElsewhere = (id: string) => (url: URL) => !url.pathname.endsWith(`/${id}`)

function stand({ stands }: Walk, id: string, option: string): void {
  stands.set(id, { option, saves: (stands.get(id)?.saves ?? 0) + 1 })
}

async function choose(page: Page, { base, roll }: Walk, but = ''): Promise<{ id: string; option: string }> {
  const id = any(roll, IDS)
  const option = any(
    roll,
    optionsOf(id).filter((one) => one !== but),
  )
  await page.goto(`${base}/questions/${id}`)
  await check(page, option)
  return { id, option }
}

const check = (page: Page, option: string) => page.locator(`input[name=answer][value="${option}"]`).check()
const send = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

/** Waits until the page has gone on, which says that the answer is saved. */
async function saved(walk: Walk, { id, option }: { id: string; option: string }): Promise<void> {
  await walk.page.waitForURL(isElsewhere(id), { timeout: PATIENCE, waitUntil: 'commit' })
  stand(walk, id, option)
}

/** The page has to say that it is not saved, and go on showing what was chosen. */
async function toldNotSaved({ page, say }: Walk, option: string, what: string): Promise<void> {
  const told = page.getByText('Not saved. Trying again.')
  await told.waitFor({ timeout: PATIENCE }).catch(() => say(`${what}: nothing says that it is not saved`))
  if (!(await page.locator(`input[value="${option}"]`).isChecked())) say(`${what}: what was chosen is gone`)
}

const answer: Step = async (walk) => {
  const chosen = await choose(walk.page, walk)
  await send(walk.page)
  await saved(walk, chosen)
}

/** Back to a question that was answered: it has to show what is stored. */
const back: Step = async (walk) => {
  const chosen = await choose(walk.page, walk)
  await send(walk.page)
  await saved(walk, chosen)
  await walk.page.waitForLoadState()
  await walk.page.goBack()
  const shown = walk.page.locator(`input[value="${chosen.option}"]:checked`)
  await shown.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => walk.say(`back to ${chosen.id}: ${chosen.option} is not chosen`))
}

/** Chosen and not sent: nothing may be stored. */
const reload: Step = async (walk) => {
  await choose(walk.page, walk)
  await walk.page.reload()
}

const offline: Step = async (walk) => {
  const chosen = await choose(walk.page, walk)
  await walk.context.setOffline(true)
  await send(walk.page)
  await toldNotSaved(walk, chosen.option, 'offline')
  await walk.context.setOffline(false)
  await saved(walk, chosen)
}

/** The server dies at some moment around a save; the page has to bring it to an end by itself. */
const kill: Step = async (walk) => {
  const chosen = await choose(walk.page, walk)
  await send(walk.page)
  await pause(walk.roll(60))
  await walk.crash()
  await saved(walk, chosen)
}

/** Another tab answers the same question first. */
const twoTabs: Step = async (walk) => {
  const other = await walk.context.newPage()
  const { id, option } = await choose(walk.page, walk)
  await other.goto(`${walk.base}/questions/${id}`)
  const theirs = optionsOf(id).find((one) => one !== option) ?? ''
  await check(other, theirs)
  await send(other)
  await other.waitForURL(isElsewhere(id), { timeout: PATIENCE })
  stand(walk, id, theirs)
  await other.close()
  await send(walk.page)
  const notice = walk.page.getByText('This answer was changed in another window')
  await notice.waitFor({ timeout: PATIENCE }).catch(() => walk.say(`two tabs: no word of the other answer to ${id}`))
  if (walk.roll(2)) return
  await send(walk.page)
  await saved(walk, { id, option })
}

const ACTS: Record<string, Step> = { answer, back, reload, offline, kill, 'two tabs': twoTabs }

/** A server that can be killed, and comes back on the same port. */
class Standing {
  private constructor(
    private app: App,
    private readonly settings: Record<string, string>,
  ) {}

  static async begin(settings: Record<string, string>): Promise<Standing> {
    return new Standing(await startApp(PORT, settings), settings)
  }

  get origin(): string {
    return this.app.origin
  }

  async crash(): Promise<void> {
    await this.app.end('SIGKILL')
    this.app = await startApp(PORT, this.settings)
  }

  end = () => this.app.end()
}

async function differences({ stands, base }: Walk, database: Database): Promise<string[]> {
  const [id] = base.split('/').slice(-1)
  const rows = await database.query("SELECT question_id, value #>> '{}' AS value, version FROM answer WHERE assessment_id = $1", [id])
  const stored = new Map(rows.map((row) => [String(row.question_id), `${row.value}, saved ${row.version} times`]))
  const expected = new Map([...stands].map(([question, { option, saves }]) => [question, `${option}, saved ${saves} times`]))
  return [...new Set([...stored.keys(), ...expected.keys()])]
    .filter((question) => stored.get(question) !== expected.get(question))
    .map((question) => `${question}: ${stored.get(question)} instead of ${expected.get(question)}`)
}

async function run(count: Count): Promise<Outcome> {
  const [paths, wrong, taken] = [count(PATHS), [] as string[], [] as string[]]
  await withDatabase('browser', async (database) => {
    const [browser, standing] = [await openBrowser(), await Standing.begin({ DATABASE_URL: database.url })]
    try {
      for (let path = 0; path < paths; path += 1) {
        const visitor = new Visitor(standing.origin)
        const base = `/assessments/${await newAssessment(visitor)}`
        const context = await contextOf(browser, visitor)
        const say = (what: string) => wrong.push(`path ${path + 1}: ${what}`)
        const crash = () => standing.crash()
        const walk: Walk = { context, page: await context.newPage(), base, roll: dice(path + 1), stands: new Map(), crash, say }
        for (let step = 0; step < STEPS; step += 1) {
          const name = any(walk.roll, Object.keys(ACTS))
          taken.push(name)
          await ACTS[name]?.(walk).catch((problem: Error) => say(`${name}: ${problem.message.split('\n')[0]}`))
        }
        await context.close()
        for (const difference of await differences(walk, database)) say(difference)
      }
    } finally {
      await browser.close()
      await standing.end()
    }
  })
  return {
    held: wrong.length === 0,
    ran: `${number(paths)} paths of ${STEPS} steps in a browser: ${tally(taken)}`,
    figure: `${wrong.length} lost, doubled, silent or refused${wrong.length > 0 ? ` (${wrong.slice(0, 3).join('; ')})` : ''}`,
  }
}

export const browserPaths: Line = {
  id: 'browser',
  what: 'Somebody answers in a browser at random: back, reload, offline, in two tabs, while the server is killed',
  goal: 'what was saved last stands, once; what is not saved is told',
  run,
}
