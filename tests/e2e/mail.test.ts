import type { ChildProcess } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { joinBy, linkFromCommandLine, submit } from '../support/desk'
import { finish } from '../support/finished'
import { type MailServer, mailServer } from '../support/mail-server'
import { end, ownData, portBeside, serve } from '../support/serving'

const port = portBeside(7)
const { data, remove } = ownData('mail')
let post: MailServer
let server: ChildProcess

test.use({ baseURL: `http://localhost:${port}` })
test.beforeAll(async () => {
  post = await mailServer(portBeside(8))
  server = await serve(port, { SHOREWISE_DATA_DIR: data, SMTP_URL: post.url, MAIL_FROM: 'shorewise@desk.example' })
})
test.afterAll(async () => {
  await end(server)
  await post.stop()
  remove()
})

/** The last mail to somebody, once there are so many for them. */
async function mailTo(email: string, count = 1): Promise<string> {
  const theirs = () => post.mails.filter(({ to }) => to === email)
  await expect.poll(() => theirs().length).toBe(count)
  return theirs().at(-1)?.text ?? ''
}

test('where mail can leave, a colleague is invited by it, and told of a comment that mentions them by a link and none of its words', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await joinBy(page, linkFromCommandLine('asha@desk.example', data), 'Asha')
  await page.goto('/desk/people')
  await page.getByLabel('Name', { exact: true }).fill('Mo Osei')
  await page.getByLabel('E-mail address').fill('mo@desk.example')
  await page.getByLabel('Role').first().selectOption('consultant')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('Sent to mo@desk.example.')).toBeVisible()
  const invitation = await mailTo('mo@desk.example')
  const mo = await (await browser.newContext({ baseURL: `http://localhost:${port}` })).newPage()
  await joinBy(mo, /\/invite\/[\w-]{43}/.exec(invitation)?.[0] ?? '', 'Mo Osei')

  const buyer = await (await browser.newContext({ baseURL: `http://localhost:${port}` })).newPage()
  await submit(buyer, await finish(buyer, 'Harbour payroll'))
  await page.goto('/desk')
  await page.locator('#list tbody th a').first().click()
  await page.waitForURL(/\/desk\/[0-9a-f-]{36}/)
  await page.getByLabel('Comment', { exact: true }).fill('@Mo Osei does the acceptance sheet hold?')
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await page.waitForURL(/#comment-/)
  const told = await mailTo('mo@desk.example', 2)
  expect(told).toContain('Subject: Asha mentions you in Shorewise')
  expect(told).not.toMatch(/acceptance|Harbour/)
  const link = /http:\/\/localhost:\d+\/desk\/\S+#comment-[0-9a-f-]{36}/.exec(told)?.[0] ?? ''
  await mo.goto(link)
  await expect(mo.locator('.comments li:target')).toContainText('does the acceptance sheet hold?')
  expect(post.mails).toHaveLength(2)
})
