import { describe, expect, it } from 'vitest'
import type { QuestionId } from '@/lib/assessment'
import { saveAnswer } from '@/lib/data/answers'
import { copyAssessment, deleteAssessment } from '@/lib/data/assessments'
import { db } from '@/lib/data/database'
import { getEverything } from '@/lib/data/everything'
import { createShareLink } from '@/lib/data/links'
import { saveOwnerNames } from '@/lib/data/owners'
import { getAssessment } from '@/lib/data/record'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import {
  answerAskedQuestion,
  createTaskLink,
  findUsedQuestion,
  getAskedQuestion,
  isOwnTaskLink,
  revokeTaskLink,
} from '@/lib/data/task-links'
import { getTasks } from '@/lib/data/tasks'
import { hashOf, newId, newToken } from '@/lib/data/tokens'
import { answeredDraftOf, draftOf, type Person, somebody } from './people'

const QUESTION: QuestionId = 'wc-acceptance'
const reply = { value: 'written-mostly', note: '', reason: '', name: 'Priya', seenVersion: 1 }

/** A link to a question that its owner is not sure of. */
async function asked(person: Person, title = 'Support'): Promise<{ id: string; token: string }> {
  const id = await draftOf(person, title)
  await saveAnswer(person, {
    assessmentId: id,
    question: QUESTION,
    value: 'not-sure',
    note: 'secret note',
    reason: 'because',
    seenVersion: 0,
  })
  const token = newToken()
  await createTaskLink(person, id, { question: QUESTION, token, label: 'Priya, legal', askedBy: 'Dana', days: 14 })
  return { id, token }
}

describe('a link to one question', () => {
  it('opens that question alone: no note, no label, no other answer', async () => {
    const person = await somebody()
    const { id, token } = await asked(person)
    await saveAnswer(person, { assessmentId: id, question: 'wc-stability', value: 'daily', note: '', reason: '', seenVersion: 0 })
    const found = await getAskedQuestion(token)
    expect(found).toMatchObject({
      question: QUESTION,
      askedBy: 'Dana',
      title: 'Support',
      value: 'not-sure',
      version: 1,
      isAnsweredSince: false,
    })
    for (const hidden of ['secret note', 'because', 'Priya, legal', 'daily', id]) expect(JSON.stringify(found)).not.toContain(hidden)
  })

  it('stores no token, only its hash', async () => {
    const { id, token } = await asked(await somebody())
    const [row] = await db().taskLink.findMany({ where: { assessmentId: id } })
    expect(row?.tokenHash).toEqual(hashOf(token))
    expect(JSON.stringify(row)).not.toContain(token)
  })

  it('works for fourteen days by the clock of the database', async () => {
    const { token } = await asked(await somebody())
    const [row] = await db().$queryRaw<{ days: number }[]>`
      SELECT extract(epoch FROM expires_at - now())::float / 86400 AS days FROM task_link WHERE token_hash = ${hashOf(token)}`
    expect(row?.days).toBeCloseTo(14, 2)
  })

  it('records the answer with the name that was given, which stays for as long as the answer does', async () => {
    const person = await somebody()
    const { id, token } = await asked(person)
    expect(await answerAskedQuestion(token, { ...reply, note: 'Seen in the sheet' })).toEqual({ ok: true })
    const record = (await getAssessment(person, id))?.records[QUESTION]
    expect(record).toMatchObject({ value: 'written-mostly', answeredBy: 'Priya', version: 2, note: 'secret note\nSeen in the sheet' })
    expect((await getTasks(person, id))?.links[0]).toMatchObject({ question: QUESTION, answeredBy: 'Priya' })
    const own = { assessmentId: id, question: QUESTION, reason: '', note: '' } as const
    await saveAnswer(person, { ...own, value: 'written-mostly', seenVersion: 2 })
    expect((await getAssessment(person, id))?.records[QUESTION]?.answeredBy).toBe('Priya')
    await saveAnswer(person, { ...own, value: 'by-feel', seenVersion: 3 })
    expect((await getAssessment(person, id))?.records[QUESTION]?.answeredBy).toBe('')
  })

  it('of fifty answers at once exactly one is recorded', async () => {
    const person = await somebody()
    const { id, token } = await asked(person)
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, nth) => answerAskedQuestion(token, { ...reply, name: `Colleague ${nth}` })),
    )
    expect(tries.filter((one) => one.ok)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok && one.why === 'gone')).toHaveLength(49)
    expect((await getAssessment(person, id))?.records[QUESTION]?.version).toBe(2)
  })

  it('of fifty links to one question, answered at once, one is recorded and the others are told', async () => {
    const person = await somebody()
    const { id } = await asked(person)
    const tokens = Array.from({ length: 50 }, newToken)
    for (const token of tokens) await createTaskLink(person, id, { question: QUESTION, token, label: '', askedBy: 'Dana', days: 1 })
    const tries = await Promise.all(tokens.map((token, nth) => answerAskedQuestion(token, { ...reply, name: `Colleague ${nth}` })))
    expect(tries.filter((one) => one.ok)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok && one.why === 'conflict')).toHaveLength(49)
    expect((await getAssessment(person, id))?.records[QUESTION]?.version).toBe(2)
  })

  it('the same reply sent again is taken as the one it is', async () => {
    const { token } = await asked(await somebody())
    const tries = await Promise.all(Array.from({ length: 5 }, () => answerAskedQuestion(token, reply)))
    expect(tries.every((one) => one.ok)).toBe(true)
    expect(await findUsedQuestion(token)).toBe(QUESTION)
  })

  it('never overwrites what was saved meanwhile without saying so', async () => {
    const person = await somebody()
    const { id, token } = await asked(person)
    await saveAnswer(person, { assessmentId: id, question: QUESTION, value: 'by-feel', note: '', reason: '', seenVersion: 1 })
    const late = await answerAskedQuestion(token, reply)
    expect(late).toMatchObject({ ok: false, why: 'conflict', now: { value: 'by-feel', version: 2, isAnsweredSince: true } })
    expect((await getAssessment(person, id))?.answers[QUESTION]).toBe('by-feel')
    expect(await answerAskedQuestion(token, { ...reply, seenVersion: 2 })).toEqual({ ok: true })
  })

  it('answers a question that nobody had answered', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    const token = newToken()
    await createTaskLink(person, id, { question: QUESTION, token, label: '', askedBy: 'Dana', days: 14 })
    expect(await answerAskedQuestion(token, { ...reply, seenVersion: 3 })).toMatchObject({ ok: false, why: 'conflict' })
    expect(await answerAskedQuestion(token, { ...reply, seenVersion: 0 })).toEqual({ ok: true })
  })

  it('unknown, used, revoked and expired are alike', async () => {
    const person = await somebody()
    const [used, revoked, expired] = [await asked(person), await asked(person), await asked(person)]
    await answerAskedQuestion(used.token, reply)
    const link = (await getTasks(person, revoked.id))?.links[0]
    expect(await revokeTaskLink(person, revoked.id, link?.id ?? '')).toEqual({ ok: true })
    await db().taskLink.updateMany({ where: { tokenHash: hashOf(expired.token) }, data: { expiresAt: new Date(Date.now() - 1000) } })
    for (const token of [used.token, revoked.token, expired.token, newToken(), 'no token']) {
      expect(await getAskedQuestion(token)).toBeNull()
      expect(await answerAskedQuestion(token, { ...reply, name: 'Late' })).toEqual({ ok: false, why: 'gone' })
    }
    expect((await getAssessment(person, revoked.id))?.answers[QUESTION]).toBe('not-sure')
  })

  it('of somebody else is neither made, listed, sent nor ended', async () => {
    const [owner, stranger] = [await somebody(), await somebody()]
    const { id, token } = await asked(owner)
    const other = newToken()
    expect(await createTaskLink(stranger, id, { question: QUESTION, token: other, label: '', askedBy: 'Eve', days: 14 })).toEqual({
      ok: false,
    })
    expect(await getAskedQuestion(other)).toBeNull()
    expect(await isOwnTaskLink(stranger, id, token)).toBe(false)
    const link = (await getTasks(owner, id))?.links[0]
    expect(await revokeTaskLink(stranger, id, link?.id ?? '')).toEqual({ ok: false })
    expect(await getAskedQuestion(token)).not.toBeNull()
    expect(await getTasks(stranger, id)).toBeNull()
  })

  it('does not come along in a copy, and the name beside the answer does', async () => {
    const person = await somebody()
    const { id, token } = await asked(person)
    await answerAskedQuestion(token, reply)
    const copy = newId()
    await copyAssessment(person, id, { newId: copy, title: 'Other work' })
    expect((await getTasks(person, copy))?.links).toEqual([])
    expect((await getAssessment(person, copy))?.records[QUESTION]?.answeredBy).toBe('Priya')
  })
})

describe('what a version keeps of it', () => {
  it('the name of the colleague beside the answer', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    const token = newToken()
    await createTaskLink(person, id, { question: QUESTION, token, label: '', askedBy: 'Dana', days: 14 })
    await answerAskedQuestion(token, reply)
    await finishAssessment(person, id, { year: 2026 })
    expect((await getSnapshot(person, id, 1))?.content.answeredBy).toEqual({ [QUESTION]: 'Priya' })
    expect((await getTasks(person, id))?.earlier).toMatchObject([{ number: 1, answers: { [QUESTION]: 'written-mostly' } }])
  })

  it('can be taken away with everything else that is kept, without a token or what stands for one', async () => {
    const [person, stranger] = [await somebody(), await somebody()]
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    const [token, shared] = [newToken(), newToken()]
    await createTaskLink(person, id, { question: QUESTION, token, label: 'Priya, legal', askedBy: 'Dana', days: 14 })
    await createShareLink(person, id, { number: 1, token: shared, label: 'Board', sharedBy: '', days: 1, leavesOut: [] })
    await saveOwnerNames(person, id, { scope: 'Ana' }, {})
    const text = JSON.stringify(await getEverything(person, id))
    for (const kept of ['wc-acceptance', 'Priya, legal', 'Board', 'Ana', '"verdict"']) expect(text).toContain(kept)
    for (const hidden of [token, shared, 'tokenHash', 'token_hash']) expect(text).not.toContain(hidden)
    expect(await getEverything(stranger, id)).toBeNull()
  })

  it('goes with everything else when the assessment is deleted', async () => {
    const person = await somebody()
    const { id, token } = await asked(person)
    await saveOwnerNames(person, id, { scope: 'Ana' }, {})
    await deleteAssessment(person, id)
    expect(await getAskedQuestion(token)).toBeNull()
    const where = { where: { assessmentId: id } }
    expect([await db().taskLink.count(where), await db().ownerName.count(where), await db().answer.count(where)]).toEqual([0, 0, 0])
  })
})
