import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { awayForm, awayPage, standsAlone } from '@/lib/away'

const sent = (headers: Record<string, string>) => {
  const request = new Request('http://shorewise.example/assessments/new?not-saved', {
    method: 'POST',
    headers: { host: 'shorewise.example', 'content-length': '40', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ title: 'Night shift' }),
  })
  return awayForm(request).then((answer) => answer.text())
}

describe('a form that could not be saved', () => {
  it.each<[string, Record<string, string>]>([
    ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: 'http://shorewise.example' }],
    ['a page of ours in a browser that says less', { origin: 'http://shorewise.example' }],
    ['a program', {}],
  ])('is kept whole when it comes from %s', async (_who, headers) => {
    const page = await sent(headers)
    expect(page).toContain('name="title" value="Night shift"')
    expect(page).toContain('action="/assessments/new"')
  })

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }],
    ['a neighbour under the same name', { 'sec-fetch-site': 'same-site', origin: 'http://other.shorewise.example' }],
    ['another site in a browser that says less', { origin: 'https://elsewhere.example' }],
    ['whoever hides where it comes from', { origin: 'null' }],
  ])('is not handed on as ours when it comes from %s', async (_who, headers) => {
    const page = await sent(headers)
    expect(page).toContain('This was not saved')
    expect(page).not.toContain('Night shift')
    expect(page).not.toContain('<form')
  })
})

describe('the page that says so', () => {
  it('leads on to pages that read no records, and to the start', async () => {
    const leads = [...(await awayPage().text()).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(leads.length).toBeGreaterThan(3)
    expect(leads.filter((href) => !standsAlone(href))).toEqual(['/'])
  })

  it('asks for nothing beside it but its mark and its faces, and allows the sheet within it alone', async () => {
    const page = awayPage()
    const [html, policy = ''] = [await page.text(), page.headers.get('content-security-policy')]
    const [, sheet = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`)
    expect(policy).not.toMatch(/script-src|unsafe|nonce/)
    expect([...html.matchAll(/<(?:link|img|script)\b[^>]*>/g)].map(([tag]) => tag)).toEqual(['<link rel="icon" href="/icon.svg">'])
  })
})
