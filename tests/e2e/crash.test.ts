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
