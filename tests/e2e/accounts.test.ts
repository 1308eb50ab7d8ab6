import { expect, test } from '@playwright/test'
import { joinAs, linkFromCommandLine, openReview, PASSWORD, signInAs, signOut, submit } from '../support/desk'
import { finish } from '../support/finished'
import { sql } from '../support/sql'

// From one address only thirty may sign in within ten minutes, and the other files share theirs.
test.use({ extraHTTPHeaders: { 'x-forwarded-for': '192.0.2.8' } })

test('somebody is invited, joins, signs out and in again; a copied cookie opens nothing', async ({ page, browser }) => {
  const email = await joinAs(page, 'Asha')
  const copied = await page.context().storageState()
  await signOut(page)
  const thief = await (await browser.newContext({ storageState: copied })).newPage()
  await thief.goto('/desk/account')
  await expect(thief).toHaveURL(/\/sign-in\?next=/)
  await signInAs(page, email, 'not the password')
  await expect(page.locator('#in-email-error')).toContainText('do not belong together')
  await expect(page.getByLabel('E-mail address')).toHaveValue(email)
  await expect(page).toHaveTitle(/^Error: /)
  await signInAs(page, `nobody.${email}`)
  await expect(page.locator('#in-email-error')).toContainText('do not belong together')
  await signInAs(page, email)
  await page.waitForURL(/\/desk/)
})

test('an administrator invites by a link shown once, and a removed colleague is out on the next request', async ({ page, browser }) => {
  await joinAs(page, 'Ada')
  await page.goto('/desk/people')
  await page.getByLabel('Name').fill('Mo Osei')
  await page.getByLabel('E-mail address').fill('mo.osei@desk.example')
  await page.getByRole('button', { name: 'Invite' }).click()
  const link = new URL((await page.locator('code').textContent()) ?? '').pathname
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(link)
  await expect(colleague.getByLabel('Your name')).toHaveValue('Mo Osei')
  await colleague.getByLabel('Password').fill('too short')
  await colleague.getByRole('button', { name: 'Join' }).click()
  await expect(colleague.locator('#join-password-error')).toContainText('at least 12')
  await colleague.getByLabel('Password').fill(PASSWORD)
  await colleague.getByRole('button', { name: 'Join' }).click()
  await colleague.waitForURL(/\/desk/)
  expect((await colleague.goto('/desk/people'))?.status()).toBe(404)
  await colleague.goto(link)
  await expect(colleague.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()
  await page.goto('/desk/people')
  await page.getByRole('button', { name: /Sign out everywhere.*Mo Osei/ }).click()
  await expect(page.getByText('They may sign in again')).toBeVisible()
  await colleague.goto('/desk/account')
  await expect(colleague).toHaveURL(/\/sign-in/)
  await signInAs(colleague, 'mo.osei@desk.example')
  await colleague.waitForURL(/\/desk/)
  await page.getByRole('link', { name: 'Remove Mo Osei' }).click()
  await page.getByRole('button', { name: 'Remove Mo Osei' }).click()
  await expect(page.getByText(/^Removed/)).toBeVisible()
  await colleague.goto('/desk/account')
  await expect(colleague).toHaveURL(/\/sign-in/)
})

test('somebody sees where they are signed in, and ends it elsewhere alone', async ({ page, browser }) => {
  const email = await joinAs(page, 'Ines')
  const elsewhere = await (await browser.newContext()).newPage()
  await signInAs(elsewhere, email)
  await elsewhere.waitForURL(/\/desk/)
  await page.goto('/desk/account')
  await expect(page.locator('#sessions li')).toHaveCount(2)
  await page
    .locator('#sessions')
    .getByRole('button', { name: /^End it.*Chrome/ })
    .click()
  await expect(page.locator('#sessions li')).toHaveText([/This one$/])
  await elsewhere.goto('/desk/account')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
})

test('whoever writes a comment while their session ends keeps it, signs in beside it, and sends it', async ({ page, browser }) => {
  const buyer = await (await browser.newContext()).newPage()
  await submit(buyer, await finish(buyer, 'Over lunch'))
  const email = await joinAs(page, 'Lena')
  await openReview(page, 'Over lunch')
  const comment = page.getByLabel('Comment', { exact: true })
  await comment.fill('Half a morning of thought')
  await lastUsed(email, '8 hours')
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.locator('.summary-error')).toContainText('Your session has ended')
  await expect(comment).toHaveValue('Half a morning of thought')
  const beside = await page.context().newPage()
  await beside.goto('/desk')
  await expect(beside).toHaveURL(/\/sign-in\?next=/)
  await signInAs(beside, email)
  await beside.waitForURL(/\/desk/)
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.waitForURL(/#comment-/)
  await expect(page.locator('.comments')).toContainText('Half a morning of thought')
})

/** Each other form of the desk that takes words or figures. */
const FORMS = [
  { at: '', field: 'Summary for the buyer', button: 'Save' },
  { at: '/overrule', field: 'Why', choice: 'What is right instead', button: 'Overrule' },
  { at: '/desk/views?verdict=ready', field: 'Name', button: 'Save the view' },
  { at: '/desk/people', field: 'Name', choice: 'Role', button: 'Invite' },
  { at: '/desk/people/settings', field: 'Days', button: 'Set the retention' },
]

test('what is typed into any form of the desk stays there when the session ends', async ({ page, browser }) => {
  const buyer = await (await browser.newContext()).newPage()
  await submit(buyer, await finish(buyer, 'Over night'))
  const email = await joinAs(page, 'Mira')
  const review = await openReview(page, 'Over night')
  const ended = page.locator('.summary-error').filter({ hasText: 'Your session has ended' })
  for (const { at, field, choice, button } of FORMS) {
    await lastUsed(email, '0 hours')
    await page.goto(at.startsWith('/desk') ? at : review + at)
    await page.getByLabel(field).fill('77')
    const chosen = choice ? await page.getByLabel(choice).selectOption({ index: 1 }) : []
    await lastUsed(email, '8 hours')
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(ended, button).toBeVisible()
    await expect(page.getByLabel(field), button).toHaveValue('77')
    if (choice) await expect(page.getByLabel(choice), button).toHaveValue(chosen[0] ?? '')
  }
  await lastUsed(email, '0 hours')
  await page.goto(`${review}/evidence`)
  const grade = page.getByRole('combobox').first()
  await grade.selectOption('checked')
  // Wide enough for the longest grade.
  expect((await grade.boundingBox())?.width).toBeGreaterThan(120)
  await lastUsed(email, '8 hours')
  await page.getByRole('button', { name: 'Save the grades' }).click()
  await expect(ended).toBeVisible()
  await expect(grade).toHaveValue('checked')
})

/** Moves the moment at which somebody's sessions were last used. */
const lastUsed = (email: string, ago: string) =>
  sql('UPDATE consultant_session SET updated_at = now() - $2::interval WHERE user_id = (SELECT id FROM consultant WHERE email = $1)', [
    email,
    ago,
  ])

test('after signing out, Back shows no page of the desk; the drafts of a buyer in the same browser stay', async ({ page }) => {
  await finish(page, 'Still mine')
  await joinAs(page, 'Nora')
  const desk = await page.goto('/desk')
  expect(desk?.headers()['cache-control']).toContain('no-store')
  await page.goto('/desk/account')
  const answer = page.waitForResponse(/\/sign-out$/)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  expect(await (await answer).headerValue('clear-site-data')).toBe('"cache"')
  await expect(page.getByText('You are signed out.')).toBeVisible()
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack()
    await expect(page).toHaveURL(/\/sign-in/)
    await expect(page.getByText('Nora')).toHaveCount(0)
  }
  await page.goto('/assessments')
  await expect(page.getByText('Still mine').first()).toBeVisible()
  const [mark, link] = await Promise.all(
    [page.locator('.tasks .mark').first(), page.getByRole('link', { name: /^Result/ }).first()].map((one) => one.boundingBox()),
  )
  expect((link?.x ?? 0) - (mark?.x ?? 0) - (mark?.width ?? 0)).toBeGreaterThanOrEqual(8)
  await page.setViewportSize({ width: 390, height: 800 })
  expect((await page.locator('.tasks .task > div').first().boundingBox())?.width).toBeGreaterThan(300)
})

test('another site signs nobody out', async ({ page, baseURL }) => {
  await joinAs(page, 'Olu')
  const answer = await page.request.post('/sign-out', { headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } })
  expect(answer.status()).toBe(403)
  await page.goto('/desk/account')
  await expect(page).toHaveURL(`${baseURL}/desk/account`)
})

test('a passkey of the device signs in', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } })
  await joinAs(page, 'Key')
  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('button', { name: /^End it ?: Chrome on / })).toBeVisible()
  await signOut(page)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(/\/desk/)
})

test('the command line makes a link, and wants an address', () => {
  expect(linkFromCommandLine('first@desk.example')).toMatch(/^\/invite\//)
  expect(() => linkFromCommandLine('nobody')).toThrow()
})
