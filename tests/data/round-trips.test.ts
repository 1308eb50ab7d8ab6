import pg from 'pg'
import { beforeEach, expect, it, vi } from 'vitest'
import { saveAnswer } from '@/lib/data/answers'
import { getAssessment, listAssessments } from '@/lib/data/assessments'
import { isUp } from '@/lib/data/database'
import { createShareLink, getSharedResult } from '@/lib/data/links'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { newToken } from '@/lib/data/tokens'
import { viewerWith } from '@/lib/data/viewer'
import { answeredDraftOf, type Person, somebody } from './people'

// A page asks for what it shows and whether it may, in one statement; so does a save.
const asked = vi.spyOn(pg.Client.prototype, 'query')
beforeEach(() => void asked.mockClear())

/** How many statements went to the database. */
async function statements(read: () => Promise<unknown>): Promise<number> {
  asked.mockClear()
  await read()
  return asked.mock.calls.length
}

let person: Person
let id: string
beforeEach(async () => {
  person = await somebody()
  id = await answeredDraftOf(person)
  await finishAssessment(person, id, { year: 2026 })
})

it('asks nobody who is viewing', async () => {
  expect(await statements(async () => viewerWith(newToken()))).toBe(0)
})

it('reads an assessment with all answers and versions, the list, or a result in one statement each', async () => {
  expect(await statements(() => getAssessment(person, id))).toBe(1)
  expect(await statements(() => listAssessments(person))).toBe(1)
  expect(await statements(() => getSnapshot(person, id, 1))).toBe(1)
})

it('saves an answer and learns which question is next in one statement', async () => {
  const draft = { assessmentId: id, question: 'wc-stability', value: 'daily', note: '', reason: '', seenVersion: 1 } as const
  expect(await statements(() => saveAnswer(person, draft))).toBe(1)
})

it('opens a shared result in two, with nobody to look up', async () => {
  const token = newToken()
  await createShareLink(person, id, { number: 1, token, label: '', sharedBy: '', days: 30, leavesOut: [] })
  expect(await statements(() => getSharedResult(token, { count: true }))).toBe(2)
})

it('asks for the health of the database no more than once a second', async () => {
  await isUp()
  expect(await statements(() => Promise.all(Array.from({ length: 50 }, isUp)))).toBe(0)
})
