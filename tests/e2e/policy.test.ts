import { expect, test } from '@playwright/test'

const POLICY = 'content-security-policy'
const nonceIn = (policy: string | undefined): string => /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(policy ?? '')?.[1] ?? ''

test.describe('the policy of a page', () => {
  const ways = {
    'a page that reads no records': '/help',
    'a page of records': '/assessments',
    'what does not exist': '/nothing/of/the/kind',
  }
  for (const [what, address] of Object.entries(ways))
    test(`stands on ${what}, whether the database was heard of lately or not, and allows its own scripts alone`, async ({ request }) => {
      const nonces = new Set<string>()
      for (const wait of [0, 0, 1100]) {
        await new Promise((resolve) => setTimeout(resolve, wait))
        const answer = await request.get(address)
        const nonce = nonceIn(answer.headers()[POLICY])
        expect(nonce).not.toBe('')
        const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
        expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
        expect(scripts.length).toBeGreaterThan(0)
        nonces.add(nonce)
      }
      expect(nonces.size).toBe(3)
    })

  test('is chosen by nobody outside', async ({ request }) => {
    for (const address of ['/help', '/assessments']) {
      const answer = await request.get(address, { headers: { [POLICY]: "script-src 'nonce-chosen'" } })
      expect(nonceIn(answer.headers()[POLICY])).not.toBe('')
      expect(await answer.text()).not.toContain('nonce="chosen"')
    }
  })

  test('stands on the answer to a form', async ({ request }) => {
    const answer = await request.post('/help', { form: { any: 'thing' } })
    expect(nonceIn(answer.headers()[POLICY])).not.toBe('')
  })
})
