import pg from 'pg'
import { beforeEach, expect, it, vi } from 'vitest'
import { saveAnswer } from '@/lib/data/answers'
import { listAssessments, startAssessment } from '@/lib/data/assessments'
import { db, isInDoubt, isUp } from '@/lib/data/database'
import { getEverything } from '@/lib/data/everything'
import { createShareLink, getSharedResult, getSharing, getWithPrivateLink } from '@/lib/data/links'
import { getWithAfter } from '@/lib/data/pilot'
import { getAssessment } from '@/lib/data/record'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { getSubmissions } from '@/lib/data/submissions'
import { createTaskLink } from '@/lib/data/task-links'
import { getTasks } from '@/lib/data/tasks'
import { newId, newToken } from '@/lib/data/tokens'
import { getOwnResult, getVersions } from '@/lib/data/versions'
import { viewerWith } from '@/lib/data/viewer'
import { answeredDraftOf, type Person, somebody } from './people'

// A page asks for what it shows and whether it may, in one statement; so does a save.
/** Longer than a pool of connections keeps one by itself, in milliseconds. */
const LONG = 10_500
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

it.each<[string, () => Promise<unknown>]>([
  ['the list', () => listAssessments(person)],
  ['an assessment with all answers and versions', () => getAssessment(person, id)],
  ['the same with what it follows', () => getWithAfter(person, id)],
  ['what there is to find out, and who was asked', () => getTasks(person, id)],
  ['a result, with the one before it and its review', () => getOwnResult(person, id, 1)],
  ['a result for a file', () => getSnapshot(person, id, 1)],
  ['two versions', () => getVersions(person, id, [1])],
  ['the links to its results', () => getSharing(person, id)],
  ['what was submitted', () => getSubmissions(person, id)],
  ['its private link', () => getWithPrivateLink(person, id)],
  ['all that is kept of it', () => getEverything(person, id)],
])('reads %s and whether it is theirs in one statement', async (_what, read) => {
  expect(await statements(read)).toBe(1)
})

it('saves an answer and learns which question is next in one statement', async () => {
  const draft = { assessmentId: id, question: 'wc-stability', value: 'daily', note: '', reason: '', seenVersion: 1 } as const
  expect(await statements(() => saveAnswer(person, draft))).toBe(1)
})

it('starts an assessment and counts it, makes a link to a result and one to a question in one statement each, and finishes in two', async () => {
  const names = { title: '', organisation: '', work: '' }
  const counted = { ...person, address: '192.0.2.1' }
  expect(await statements(() => startAssessment(counted, { id: newId(), ...names }))).toBe(1)
  const link = { token: newToken(), label: '', days: 30 }
  expect(await statements(() => createShareLink(person, id, { ...link, number: 1, sharedBy: '', leavesOut: [] }))).toBe(1)
  expect(await statements(() => createTaskLink(person, id, { ...link, question: 'wc-stability', askedBy: '' }))).toBe(1)
  await saveAnswer(person, { assessmentId: id, question: 'wc-stability', value: 'daily', note: '', reason: '', seenVersion: 1 })
  expect(await statements(() => finishAssessment(person, id, { year: 2026 }))).toBe(2)
})

it('opens a shared result with its review in one, with nobody to look up', async () => {
  const token = newToken()
  await createShareLink(person, id, { number: 1, token, label: '', sharedBy: '', days: 30, leavesOut: [] })
  expect(await statements(() => getSharedResult(token, { count: true }))).toBe(1)
})

it('keeps a line open for whoever comes after a pause, who would wait longer for a new one than for the page', async () => {
  await isUp()
  await new Promise((resolve) => setTimeout(resolve, LONG))
  const opened = vi.spyOn(pg.Client.prototype, 'connect')
  await getAssessment(person, id)
  expect(opened).not.toHaveBeenCalled()
})

it('is in doubt about the database from a failure until it is heard again, which is when a form asks for it first', async () => {
  await isUp()
  expect(isInDoubt()).toBe(false)
  await expect(db().$queryRaw`SELECT 1 / 0`).rejects.toThrow()
  expect(isInDoubt()).toBe(true)
  await isUp()
  expect(isInDoubt()).toBe(false)
})

it('asks for the health of the database no more than once a second', async () => {
  await isUp()
  expect(await statements(() => Promise.all(Array.from({ length: 50 }, isUp)))).toBe(0)
})
