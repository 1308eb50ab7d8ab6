import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { answerShown, MANILA, start } from '../support/answering'

const port = Number(process.env.E2E_PORT ?? 3177) + 1
const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-crash-'))
test.use({ baseURL: `http://localhost:${port}` })

/** The server of a build that stands already, on a database of its own. */
async function serve(): Promise<ChildProcess> {
  const env = { ...process.env, SHOREWISE_DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '' }
  const server = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { env, stdio: 'ignore' })
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/api/health`).then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200)
  return server
}

const gone = (server: ChildProcess, signal: NodeJS.Signals) =>
  new Promise((resolve) => {
    server.once('exit', resolve)
    server.kill(signal)
  })

test('a server that is killed between two answers loses none of them', async ({ page }) => {
  let server = await serve()
  try {
    const base = await start(page, 'Power cut')
    await page.goto(`${base}/questions/wc-documentation`)
    for (let kill = 0; kill < 4; kill += 1) {
      await answerShown(page, MANILA)
      await gone(server, 'SIGKILL')
      server = await serve()
    }
    for (const id of ['wc-documentation', 'wc-acceptance', 'wc-stability', 'wc-separability'] as const) {
      await page.goto(`${base}/questions/${id}`)
      await expect(page.locator(`input[value="${MANILA[id]}"]`)).toBeChecked()
    }
  } finally {
    await gone(server, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
})
