import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { actionKey } from '@/lib/action-key'
import { readEnv } from '@/lib/env'
import { ownApp } from '../bench/servers'
import { newFolder, PORT, withApp } from './app'
import { contextOf, openBrowser } from './browser'
import { type Database, withDatabase } from './database'
import type { Line, Outcome } from './line'
import { Visitor } from './visitor'
import { newAssessment } from './writers'

const [QUESTION, CHOSEN, NOTE, MARK] = ['wc-stability', 'rarely', 'Typed before the new build', 'made-by-the-next-build']
const PATIENCE = 60_000
/** What no build reads. */
const LEFT = [
  '.git',
  '.next',
  '.shorewise',
  'node_modules',
  'tests',
  'test-results',
  'tsconfig.tsbuildinfo',
  'playwright.config.ts',
  'vitest.config.ts',
]

/** A copy of the sources with a page that says something else, which the build of a next version is made of. */
function nextVersion(): string {
  const folder = newFolder()
  for (const name of readdirSync('.')) if (!LEFT.includes(name)) cpSync(name, path.join(folder, name), { recursive: true })
  const linked = spawnSync('cp', ['-al', path.resolve('node_modules'), path.join(folder, 'node_modules')])
  if (linked.status !== 0) cpSync('node_modules', path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  const layout = path.join(folder, 'app/layout.tsx')
  writeFileSync(layout, readFileSync(layout, 'utf8').replace('<html ', `<html data-build="${MARK}" `))
  return folder
}

function build(folder: string, key: string): void {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    env: env as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The next version was not built: ${`${stdout}${stderr}`.trim().split('\n').slice(-3).join(' ')}`)
}

type Tabs = { visitor: Visitor; ids: [string, string]; withScripts: Page; without: Page; database: Database; wrong: string[] }

/** Two people in front of a question, one of them without scripts; each has chosen and typed. */
async function fill(page: Page, id: string): Promise<void> {
  await page.goto(`/assessments/${id}/questions/${QUESTION}`)
  await page.locator(`input[value=${CHOSEN}]`).check()
  await page.getByLabel(/Note/).fill(NOTE)
}

const send = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()

async function storedIn(database: Database, id: string): Promise<string> {
  const rows = await database.query("SELECT value #>> '{}' AS value, note, version FROM answer WHERE assessment_id = $1", [id])
  return rows.map(({ value, note, version }) => `${value}, ${note}, ${version}`).join('; ')
}

/** Under the same key the form of the build before is taken, and the page that follows is one of the new build. */
async function saves({ ids, withScripts, without, database, wrong }: Tabs): Promise<void> {
  for (const [index, page] of [withScripts, without].entries()) {
    await send(page)
    await page.waitForURL((url) => !url.pathname.endsWith(QUESTION), { timeout: PATIENCE })
    if ((await page.locator(`[data-build=${MARK}]`).count()) !== 1) wrong.push('the page that follows is not of the new build')
    const stored = await storedIn(database, ids[index] as string)
    if (stored !== `${CHOSEN}, ${NOTE}, 1`) wrong.push(`stored is: ${stored || 'nothing'}`)
  }
}

/** Under another key it asks to reload, and shows what was typed until then. */
async function asksToReload({ ids, withScripts, without, database, wrong }: Tabs): Promise<void> {
  await send(withScripts)
  await withScripts
    .getByText('Not saved: Shorewise was updated. Copy what you typed and reload this page.')
    .waitFor({ timeout: PATIENCE })
    .catch(() => wrong.push('nothing says that Shorewise was updated'))
  if (!(await withScripts.locator(`input[value=${CHOSEN}]`).isChecked())) wrong.push('what was chosen is gone')
  if ((await withScripts.getByLabel(/Note/).inputValue()) !== NOTE) wrong.push('what was typed is gone')
  await Promise.all([without.waitForEvent('load'), send(without)])
  await without.goBack()
  if ((await without.getByLabel(/Note/).inputValue()) !== NOTE) wrong.push('without scripts, what was typed is gone after going back')
  for (const [index, page] of [withScripts, without].entries()) {
    if (await storedIn(database, ids[index] as string)) wrong.push('something was stored under another key')
    await fill(page, ids[index] as string)
    await send(page)
    await page.waitForURL((url) => !url.pathname.endsWith(QUESTION), { timeout: PATIENCE })
    const stored = await storedIn(database, ids[index] as string)
    if (stored !== `${CHOSEN}, ${NOTE}, 1`) wrong.push(`after reloading, stored is: ${stored || 'nothing'}`)
  }
}

async function acrossBuild(folder: string, check: (tabs: Tabs) => Promise<void>): Promise<string[]> {
  const wrong: string[] = []
  await withDatabase('builds', async (database) => {
    const [browser, settings] = [await openBrowser(), { DATABASE_URL: database.url }]
    try {
      const tabs = await withApp(PORT, settings, async ({ origin }) => {
        const visitor = new Visitor(origin)
        const ids: [string, string] = [await newAssessment(visitor, 'Scripts'), await newAssessment(visitor, 'None')]
        const [withScripts, without] = [
          await (await contextOf(browser, visitor)).newPage(),
          await (await contextOf(browser, visitor, false)).newPage(),
        ]
        await fill(withScripts, ids[0])
        await fill(without, ids[1])
        return { visitor, ids, withScripts, without, database, wrong }
      })
      await withApp(PORT, settings, () => check(tabs), folder)
    } finally {
      await browser.close()
    }
  })
  return wrong
}

async function run(): Promise<Outcome> {
  // The build that stands may be one under another key.
  ownApp()
  const folder = nextVersion()
  build(folder, actionKey(readEnv().SHOREWISE_DATA_DIR))
  const same = await acrossBuild(folder, saves)
  build(folder, randomBytes(32).toString('base64'))
  const other = await acrossBuild(folder, asksToReload)
  rmSync(folder, { recursive: true, force: true })
  const wrong = [...same.map((one) => `same key: ${one}`), ...other.map((one) => `other key: ${one}`)]
  return {
    held: wrong.length === 0,
    ran: 'two builds of changed sources, one with the same key and one with another, each while a tab with and one without scripts were open',
    figure: wrong.length === 0 ? 'saved under the same key; asked to reload, with all of it still there, under another' : wrong.join('; '),
  }
}

export const newBuild: Line = {
  id: '10',
  what: 'A tab is open while a new build of changed sources is installed',
  goal: 'saves, or asks to reload with nothing lost',
  run,
}
