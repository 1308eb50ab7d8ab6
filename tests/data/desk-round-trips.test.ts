import pg from 'pg'
import { beforeAll, expect, it, vi } from 'vitest'
import { dataQuery } from '@/app/desk/list-rows'
import { type ListState, START } from '@/components/desk/list-state'
import { listAudit } from '@/lib/data/audit'
import { namesOf } from '@/lib/data/bulk'
import { getWaysIn, listColleagues, listPeople } from '@/lib/data/consultants'
import { noteExport } from '@/lib/data/desk-export'
import { getAround, listAllMatching, listSubmissions, neighboursOf } from '@/lib/data/desk-list'
import { listInvitations } from '@/lib/data/invitations'
import { getLedger, getOverview } from '@/lib/data/overview'
import { addComment, gradeAnswers, overrule } from '@/lib/data/remarks'
import { getReview, getReviews, listVersions, openReview } from '@/lib/data/reviews'
import { listSessions } from '@/lib/data/sessions'
import { finishAssessment } from '@/lib/data/snapshots'
import { submitForReview } from '@/lib/data/submissions'
import { newId, newToken } from '@/lib/data/tokens'
import { findSession } from '@/lib/data/viewer'
import { listViews } from '@/lib/data/views'
import { type AtDesk, consultantNamed } from './consultants'
import { answeredDraftOf, somebody } from './people'

// Each page of the desk begins with the session, in one statement; what it shows then says itself who may see it.
const asked = vi.spyOn(pg.Client.prototype, 'query')

/** How many statements went to the database. */
async function statements(read: () => Promise<unknown>): Promise<number> {
  asked.mockClear()
  await read()
  return asked.mock.calls.length
}

let asha: AtDesk
const ids: string[] = []
const query = (state: Partial<ListState> = {}) => dataQuery({ ...START, ...state }, asha.consultant.id)

beforeAll(async () => {
  asha = await consultantNamed('Asha', 'administrator')
  for (let one = 0; one < 2; one += 1) {
    const [person, submissionId] = [await somebody(), newId()]
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    await submitForReview(person, id, {
      number: 1,
      submissionId,
      contactName: 'D',
      contactEmail: 'd@buyer.example',
      message: '',
      industry: '',
    })
    ids.push(submissionId)
  }
  const [id = ''] = ids
  await addComment(asha, id, { commentId: newId(), anchor: { kind: 'whole', id: '' }, body: 'Why?', forBuyer: true })
  await gradeAnswers(asha, id, [{ question: 'wc-acceptance', grade: 'checked', seen: 0 }])
  await overrule(asha, id, { overruleId: newId(), kind: 'verdict', chosen: 'ready', reason: 'Seen', rules: [] })
})

it.each<[string, number, () => Promise<unknown>]>([
  ['who is signed in', 1, () => findSession(newToken())],
  ['a page of the list', 1, () => listSubmissions(asha, query())],
  ['counts, colleagues and saved views around it', 1, () => getAround(asha, query({ verdict: 'ready', sort: 'open' }))],
  ['the same around what is searched for, which is counted apart', 2, () => getAround(asha, query({ find: 'nobody is called so' }))],
  ['a review with colleagues and versions, and that it was read', 1, () => openReview(asha, ids[0] ?? '', { isRead: true })],
  ['what stands beside it in the list', 1, () => neighboursOf(asha, query(), ids[0] ?? '')],
  ['the same in an order of many equals', 1, () => neighboursOf(asha, query({ sort: 'verdict', status: 'submitted' }), ids[0] ?? '')],
  ['a review for a form or a file', 1, () => getReview(asha, ids[0] ?? '')],
  ['several side by side, and that they were', 1, () => getReviews(asha, ids, { noted: true })],
  ['the versions there are', 1, () => listVersions(asha, ids[0] ?? '')],
  ['the names of those selected', 1, () => namesOf(asha, ids)],
  ['all that match', 1, () => listAllMatching(asha, query())],
  ['colleagues', 1, () => listColleagues(asha)],
  ['saved views', 1, () => listViews(asha)],
  ['the overview', 1, () => getOverview(asha)],
  ['the ledger, beside what the overview counts', 2, () => getLedger(asha)],
  ['the own ways in', 1, () => getWaysIn(asha, 'oidc')],
  ['where one is signed in', 1, () => listSessions(asha)],
  ['everybody at the desk', 1, () => listPeople(asha)],
  ['open invitations', 1, () => listInvitations(asha)],
  ['the log', 1, () => listAudit(asha, null)],
  ['that a list was carried away', 1, () => noteExport(asha, { what: '/desk', as: 'csv' })],
])('reads or writes %s in %i', async (_what, most, read) => {
  expect(await statements(read)).toBe(most)
})
