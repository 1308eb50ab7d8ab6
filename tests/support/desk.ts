import { execFileSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'
import { makeInvitation } from './links'

export const PASSWORD = 'correct horse battery'
let people = 0

/** A one-time link for an administrator, made as on the command line of the installation; its data are in `folder`. @returns its path */
export function linkFromCommandLine(email: string, folder = process.env.E2E_DATA_DIR): string {
  const words = execFileSync('npm', ['run', '--silent', 'admin', '--', 'create', email], {
    encoding: 'utf8',
    env: { ...process.env, SHOREWISE_DATA_DIR: folder, DATABASE_URL: process.env.E2E_DATABASE_URL ?? '' },
  })
  return words.match(/\/invite\/[\w-]{43}/)?.[0] ?? ''
}

/** Joins as an administrator whom somebody invited, and stops at the desk. @returns the e-mail address */
export async function joinAs(page: Page, name: string): Promise<string> {
  people += 1
  const email = `${name.toLowerCase().replaceAll(' ', '-')}.${people}.${Date.now()}@desk.example`
  await joinBy(page, `/invite/${await makeInvitation(email, 'administrator')}`, name)
  return email
}

/** Joins by a one-time link, and stops at the desk. */
export async function joinBy(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('heading', { name: 'Assessments', level: 1 })).toBeVisible()
}

export async function signInAs(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
}

/** Opens the review of what was submitted under this title. @returns its path */
export async function openReview(page: Page, title: string): Promise<string> {
  await page.goto(`/desk?find=${encodeURIComponent(title)}`)
  await page.locator('#list tbody th a').first().click()
  await page.waitForURL(/\/desk\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}

/** Submits a finished result for review, as its buyer. @returns the address of what became of it */
export async function submit(page: Page, result: string): Promise<string> {
  const address = result.replace(/results\/(\d+)$/, 'submit?version=$1')
  await page.goto(address)
  await page.getByLabel('Your name').fill('Dana Buyer')
  await page.getByLabel('Your e-mail address').fill('dana@buyer.example')
  await page.getByLabel(/may read this result/).check()
  await page.getByRole('button', { name: 'Submit for review' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Submitted for review' })).toBeVisible()
  return address
}
