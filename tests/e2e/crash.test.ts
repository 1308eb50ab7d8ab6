import { expect, test } from '@playwright/test'
import { answerShown, MANILA, start } from '../support/answering'
import { end, ownData, portBeside, serve } from '../support/serving'

const port = portBeside(1)
const { data, remove } = ownData('crash')
test.use({ baseURL: `http://localhost:${port}` })

test('a server that is killed between two answers loses none of them', async ({ page }) => {
  const settings = { SHOREWISE_DATA_DIR: data }
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
    remove()
  }
})

test('what goes wrong unexpectedly is told in one line of JSON, stack and all', async () => {
  const own = ownData('told')
  const server = await serve(port, { SHOREWISE_DATA_DIR: own.data }, 'pipe')
  try {
    let said = ''
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()))
    const headers = { 'next-action': 'f'.repeat(42), origin: `http://localhost:${port}` }
    await fetch(`http://localhost:${port}/assessments/new`, { method: 'POST', body: new FormData(), headers })
    await expect.poll(() => said).toContain('Failed to find Server Action')
    const lines = said.trim().split('\n')
    const since = lines.slice(lines.findIndex((line) => line.includes('Failed to find Server Action')))
    expect(since.map((line) => JSON.parse(line).msg)[0]).toMatch(/Failed to find Server Action[\s\S]*\n\s+at /)
  } finally {
    await end(server)
    own.remove()
  }
})
