import type { ChildProcess } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { joinBy, linkFromCommandLine, signOut } from '../support/desk'
import { type Identity, type Lie, openidProvider, type Provider } from '../support/openid-provider'
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
  const { email } = await connected(page, 'asha')
  await signOut(page)
  await signInWithOther(page)
  await page.waitForURL(/\/desk$/)
  await expect(page.getByRole('link', { name: 'asha', exact: true })).toBeVisible()

  for (const stranger of [
    { sub: 'stranger-1', email: 'stranger@elsewhere.example', name: 'Stranger' },
    { sub: 'stranger-2', email, name: 'asha' },
  ]) {
    const other = await (await browser.newContext()).newPage()
    provider.become(stranger)
    await signInWithOther(other)
    await expect(other.getByText('The other provider let nobody in')).toBeVisible()
    await other.goto('/desk')
    await expect(other).toHaveURL(/\/sign-in/)
  }
})

/** What a provider that was taken over, or somebody between, might answer with about whoever is connected. */
const FORGED: Record<string, Lie> = {
  'is signed by somebody else': { signature: 'of a stranger' },
  'is not signed': { signature: 'none' },
  'is missing': { assertion: 'none' },
  'names another issuer': { claims: { iss: 'http://elsewhere.example' } },
  'is meant for another client': { claims: { aud: 'somebody else' } },
  'is over': { claims: { exp: 1 } },
  'answers no question of ours': { claims: { nonce: undefined } },
  'answered an earlier question': { assertion: 'the last one again' },
}

test('an assertion that is forged, meant for others or used before lets nobody in', async ({ page, browser }) => {
  const asha = await connected(page, 'forged')
  for (const [how, lie] of Object.entries(FORGED)) {
    const other = await (await browser.newContext()).newPage()
    provider.become(asha)
    provider.lie(lie)
    await signInWithOther(other)
    await expect(other.getByText('The other provider let nobody in'), how).toBeVisible()
    await other.goto(`http://localhost:${port}/desk`)
    await expect(other, how).toHaveURL(/\/sign-in/)
    provider.lie({})
    await signInWithOther(other)
    await other.waitForURL(/\/desk$/)
  }
})

test('a provider that says it is another one than the settings name lets nobody in', async ({ page, browser }) => {
  const asha = await connected(page, 'posing')
  const other = await (await browser.newContext()).newPage()
  provider.become(asha)
  provider.lie({ issuer: 'http://elsewhere.example' })
  // Each name of this host asks the provider once what it says of itself.
  await signInWithOther(other, '127.0.0.1')
  await expect(other.getByText('The other provider let nobody in')).toBeVisible()
  await other.goto(`http://127.0.0.1:${port}/desk`)
  await expect(other).toHaveURL(/\/sign-in/)
  provider.lie({})
})

test('an answer of the provider works once, and in the browser alone that asked', async ({ page, browser }) => {
  const asha = await connected(page, 'carried')
  provider.become(asha)
  const [asker, victim] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()]
  let answer = ''
  await asker.route(`${provider.issuer}/authorize*`, async (route) => {
    answer = (await route.fetch({ maxRedirects: 0 })).headers().location ?? ''
    await route.abort()
  })
  await signInWithOther(asker)
  await expect.poll(() => answer).not.toBe('')
  await victim.goto(answer)
  await expect(victim.getByText('The other provider let nobody in')).toBeVisible()
  await victim.goto(`http://localhost:${port}/desk`)
  await expect(victim).toHaveURL(/\/sign-in/)
  await asker.goto(answer)
  await asker.waitForURL(/\/desk$/)
  await signOut(asker)
  await asker.goto(answer)
  await expect(asker.getByText('The other provider let nobody in')).toBeVisible()
})

/** Somebody who joined and connected the provider, as the identity it knows. */
async function connected(page: Page, name: string): Promise<Identity> {
  const email = `${name}@desk.example`
  await joinBy(page, linkFromCommandLine(email, data), name)
  const identity = { sub: `${name}-1`, email, name }
  provider.become(identity)
  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Connect Harbour' }).click()
  await expect(page.getByText('Connected: you can sign in with Harbour')).toBeVisible()
  return identity
}

async function signInWithOther(page: Page, host = 'localhost'): Promise<void> {
  await page.goto(`http://${host}:${port}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with Harbour' }).click()
}
