import { describe, expect, it } from 'vitest'
import { refuseUnreadable } from '@/lib/unreadable'

const ACTION = '{"id":"60","bound":"$@1"}'

async function statusOf(fields: [string, string][]): Promise<number | undefined> {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return (await refuseUnreadable(new Request('http://localhost/assessments/new', { method: 'POST', body })))?.status
}
const form = (bound: string, name = '$ACTION_1:1') =>
  statusOf([
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', ACTION],
    [name, bound],
  ])

describe('a form that somebody took apart', () => {
  it.each(['[null]', '[{"typed":{"note":"$$5 an hour"},"done":"$undefined"}]', '[]'])(
    'is read where what is bound to it is %s',
    async (bound) => {
      expect(await form(bound)).toBeUndefined()
    },
  )

  it.each(['null', '1e308', '{}', 'a text', '', '["$K1"]', '["$Q2"]', '[{"deep":["$@1"]}]', '["$F3"]'])(
    'is refused where that is %j',
    async (bound) => {
      expect(await form(bound)).toBe(400)
    },
  )

  it('is refused where a part is missing, twice there, or what names the action is no such thing', async () => {
    expect(await form('[null]', '$ACTION_1:2')).toBe(400)
    expect(await form('[null]', '$ACTION_1:0')).toBe(400)
    for (const action of ['null', '{"id":"60","bound":5}', '{"id":"60","bound":"$K1"}', '{"id'])
      expect(await statusOf([['$ACTION_1:0', action]]), action).toBe(action === 'null' ? undefined : 400)
  })

  it('is asked to be shorter where it is over 1 MB', async () => {
    const body = 'n'.repeat(1_000_001)
    const request = new Request('http://localhost/assessments/new', {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.length) },
    })
    expect((await refuseUnreadable(request))?.status).toBe(413)
  })
})
