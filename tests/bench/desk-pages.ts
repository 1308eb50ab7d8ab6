import { Visitor } from '../stress/visitor'
import { finishedCase } from './finished'

const PASSWORD = 'correct horse battery'

/** Submits both results of the worked case as its buyer. */
export async function submittedTwice({ origin }: Visitor): Promise<void> {
  const { cookie, id } = await finishedCase()
  const [name = '', secret = ''] = cookie.split('=')
  const buyer = new Visitor(origin, new Map([[name, secret]]))
  for (const version of [1, 2]) {
    const form = await buyer.form(`/assessments/${id}/submit?version=${version}`, 'Submit for review')
    await buyer.send(form, { contactName: 'Dana Buyer', contactEmail: 'dana@buyer.example', consent: 'yes' })
  }
}

/** Joins as an administrator, and finds the pages of the desk by their links. */
export async function pagesOf(desk: Visitor): Promise<[name: string, address: string][]> {
  const [{ inviteFromCommandLine }, { newToken }] = await Promise.all([import('@/lib/data/invitations'), import('@/lib/data/tokens')])
  const token = newToken()
  await inviteFromCommandLine({ token, email: 'ada@bench.example', name: 'Ada', role: 'administrator' })
  await desk.send(await desk.form(`/invite/${token}`, 'Join'), { name: 'Ada', password: PASSWORD })
  const ids = [...new Set((await desk.ask('/desk')).text.match(/(?<=\/desk\/)[0-9a-f-]{36}/g))]
  if (ids.length !== 2) throw new Error(`The desk lists ${ids.length} assessments instead of 2`)
  return [
    ['list', '/desk'],
    ['review', `/desk/${ids[0]}`],
    ['evidence', `/desk/${ids[0]}/evidence`],
    ['overrule', `/desk/${ids[0]}/overrule`],
    ['publish', `/desk/${ids[0]}/publish`],
    ['versions', `/desk/${ids[0]}/versions`],
    ['several at once', `/desk/bulk?id=${ids[0]}&act=status`],
    ['compare', `/desk/compare?id=${ids[0]}&id=${ids[1]}`],
    ['overview', '/desk/overview'],
    ['ledger', '/desk/ledger'],
    ['views', '/desk/views'],
    ['account', '/desk/account'],
    ['people', '/desk/people'],
    ['log', '/desk/people/log'],
    ['settings', '/desk/people/settings'],
  ]
}
