import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { answerShown, MANILA, start } from '../support/answering'
import { end, portBeside, serve } from '../support/serving'

const port = portBeside(1)
const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-crash-'))
chmodSync(folder, 0o755)
test.use({ baseURL: `http://localhost:${port}` })

test('a server that is killed between two answers loses none of them', async ({ page }) => {
  const settings = { SHOREWISE_DATA_DIR: path.join(folder, 'data') }
  let server = await serve(port, settings)
  try {
    const base = await start(page, 'Power cut')
    await page.goto(`${base}/questions/wc-documentation`)
    for (let kill = 0; kill < 4; kill += 1) {
      await answerShown(page, MANILA)
      await end(server, 'SIGKILL')
      server = await serve(port, settings)
    }
    for (const id of ['wc-documentation', 'wc-acceptance', 'wc-stability', 'wc-separability'] as const) {
      await page.goto(`${base}/questions/${id}`)
      await expect(page.locator(`input[value="${MANILA[id]}"]`)).toBeChecked()
    }
  } finally {
    await end(server)
    rmSync(folder, { recursive: true, force: true })
  }
})
