import type { ChildProcess } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { joinBy, linkFromCommandLine, signOut } from '../support/desk'
import { openidProvider, type Provider } from '../support/openid-provider'
import { end, ownData, portBeside, serve } from '../support/serving'

const port = portBeside(4)
const { data, remove } = ownData('oidc')
let provider: Provider
let server: ChildProcess

test.use({ baseURL: `http://localhost:${port}` })
test.beforeAll(async () => {
  provider = await openidProvider(portBeside(5))
  const { issuer, client } = provider
  const settings = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret, OIDC_NAME: 'Harbour' }
  server = await serve(port, { SHOREWISE_DATA_DIR: data, ...settings })
})
test.afterAll(async () => {
  await end(server)
  await provider.stop()
  remove()
})

test('whoever was invited and connected the provider signs in with it; nobody else does, whatever address they show', async ({
  page,
  browser,
}) => {
  const email = 'asha@desk.example'
  await joinBy(page, linkFromCommandLine(email, data), 'Asha')
  const asha = { sub: 'asha-1', email, name: 'Asha Rahman' }
  provider.become(asha)
  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Connect Harbour' }).click()
  await expect(page.getByText('Connected: you can sign in with Harbour')).toBeVisible()
  await signOut(page)
  await signInWithOther(page)
  await page.waitForURL(/\/desk$/)
  await expect(page.getByRole('link', { name: 'Asha', exact: true })).toBeVisible()

  for (const stranger of [
    { sub: 'stranger-1', email: 'stranger@elsewhere.example', name: 'Stranger' },
    { sub: 'stranger-2', email, name: 'Asha Rahman' },
  ]) {
    const other = await (await browser.newContext()).newPage()
    provider.become(stranger)
    await signInWithOther(other)
    await expect(other.getByText('The other provider let nobody in')).toBeVisible()
    await other.goto('/desk')
    await expect(other).toHaveURL(/\/sign-in/)
  }
})

async function signInWithOther(page: Page): Promise<void> {
  await page.goto(`http://localhost:${port}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with Harbour' }).click()
}
