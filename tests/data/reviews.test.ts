import { beforeAll, describe, expect, it } from 'vitest'
import { detailSaid } from '@/components/desk/words'
import { deleteAssessment } from '@/lib/data/assessments'
import { listAudit } from '@/lib/data/audit'
import { db } from '@/lib/data/database'
import { getEverything } from '@/lib/data/everything'
import { createShareLink, getSharedResult } from '@/lib/data/links'
import { onEvidence, publishReview } from '@/lib/data/publishing'
import { addComment, gradeAnswers, overrule, resolveComment, takeBackOverrule } from '@/lib/data/remarks'
import { purge } from '@/lib/data/retention'
import { getReview, getReviews, openReview, saveReview } from '@/lib/data/reviews'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { getSubmissions, setReviewInShare, submitForReview, withdrawSubmission } from '@/lib/data/submissions'
import { newId, newToken } from '@/lib/data/tokens'
import { type AtDesk, consultantNamed } from './consultants'
import { answeredDraftOf, type Person, somebody } from './people'

const CONTACT = { contactName: 'Dana', contactEmail: 'dana@buyer.example', message: 'Look at the owners', industry: 'finance' } as const
const whole = { kind: 'whole', id: '' } as const
let asha: AtDesk
let mo: AtDesk

/** A finished assessment of somebody, not submitted. */
async function finished(): Promise<{ person: Person; id: string }> {
  const person = await somebody()
  const id = await answeredDraftOf(person)
  await finishAssessment(person, id, { year: 2026 })
  return { person, id }
}

/** The same, submitted. @returns also the id of the submission */
async function submitted() {
  const { person, id } = await finished()
  const submission = newId()
  await submitForReview(person, id, { number: 1, submissionId: submission, ...CONTACT })
  return { person, id, submission }
}

const submissionOf = async (person: Person, id: string) =>
  (await getSubmissions(person, id))?.submissions.find(({ number }) => number === 1) ?? null
const sharedReview = async (token: string) => (await getSharedResult(token, { count: false }))?.published ?? null

const standing = (summary: string) => ({ status: 'in-review' as const, reviewerId: null, summary })

beforeAll(async () => {
  asha = await consultantNamed('Asha')
  mo = await consultantNamed('Mo')
})

describe('submitting', () => {
  it('fifty times at once is one submission', async () => {
    const { person, id } = await finished()
    await Promise.all(Array.from({ length: 50 }, () => submitForReview(person, id, { number: 1, submissionId: newId(), ...CONTACT })))
    expect(await db().submission.count({ where: { assessmentId: id } })).toBe(1)
  })

  it('nothing that was not submitted is ever seen at the desk', async () => {
    const { person, id } = await finished()
    const snapshot = await getSnapshot(person, id, 1)
    for (const guess of [id, snapshot?.id ?? '', newId()]) expect(await getReview(asha, guess)).toBeNull()
    expect(await getSnapshot(asha, id, 1)).toBeNull()
    const seen = await db().submission.findMany({ where: { assessmentId: id } })
    expect(seen).toEqual([])
  })

  it('nobody but its buyer submits, sees or withdraws', async () => {
    const [{ id }, stranger] = [await submitted(), await somebody()]
    expect(await submitForReview(stranger, id, { number: 1, submissionId: newId(), ...CONTACT })).toEqual({ ok: false })
    expect(await submissionOf(stranger, id)).toBeNull()
    expect(await withdrawSubmission(stranger, id, 1)).toEqual({ ok: false })
    expect(await setReviewInShare(stranger, id, { number: 1, shown: true })).toEqual({ ok: false })
  })

  it('carries what the list shows', async () => {
    const { submission } = await submitted()
    const row = await db().submission.findUnique({ where: { id: submission } })
    expect(row).toMatchObject({ destination: 'PH', route: 'New York to Manila', open: expect.any(Number), status: 'submitted', unsure: 0 })
    expect(row?.search).toContain((row?.reference ?? '?').toLowerCase())
    expect(row?.search).toContain('insurance')
  })

  it('what a buyer told the consultants, and was sent by them, is in the file of all that is kept', async () => {
    const { person, id, submission } = await submitted()
    await addComment(asha, submission, { commentId: newId(), anchor: whole, body: 'Between us', forBuyer: false })
    await saveReview(asha, submission, { ...standing('Close two points'), seen: 1 })
    await publishReview(asha, submission, { publicationId: newId(), seen: 2 })
    const text = JSON.stringify(await getEverything(person, id))
    for (const told of [...Object.values(CONTACT), 'Close two points']) expect(text).toContain(JSON.stringify(told))
    expect(text).not.toContain('Between us')
  })

  it('withdrawing takes everything written about it along, and it can be submitted again', async () => {
    const { person, id, submission } = await submitted()
    await addComment(asha, submission, { commentId: newId(), anchor: whole, body: 'Why?', forBuyer: false })
    await gradeAnswers(asha, submission, [{ question: 'wc-acceptance', grade: 'checked', seen: 0 }])
    expect(await withdrawSubmission(person, id, 1)).toEqual({ ok: true })
    expect(await getReview(asha, submission)).toBeNull()
    expect(await db().comment.count({ where: { submissionId: submission } })).toBe(0)
    expect(await db().evidenceGrade.count({ where: { submissionId: submission } })).toBe(0)
    await submitForReview(person, id, { number: 1, submissionId: newId(), ...CONTACT })
    expect(await submissionOf(person, id)).toMatchObject({ status: 'submitted' })
  })

  it('deleting the assessment reaches reviews, comments and what was published', async () => {
    const { person, id, submission } = await submitted()
    await addComment(asha, submission, { commentId: newId(), anchor: whole, body: 'Why?', forBuyer: true })
    await overrule(asha, submission, { overruleId: newId(), kind: 'verdict', chosen: 'ready', reason: 'Seen', rules: [] })
    await saveReview(asha, submission, { ...standing('Good'), seen: 1 })
    await publishReview(asha, submission, { publicationId: newId(), seen: 2 })
    await deleteAssessment(person, id)
    expect(await db().submission.count({ where: { id: submission } })).toBe(0)
    expect(await db().publication.count({ where: { submissionId: submission } })).toBe(0)
    expect(await db().overrule.count({ where: { submissionId: submission } })).toBe(0)
  })

  it('retention leaves what was submitted', async () => {
    const { person, id } = await submitted()
    await db().assessment.update({ where: { id }, data: { updatedAt: new Date('2020-01-01') } })
    await purge(180)
    expect(await submissionOf(person, id)).not.toBeNull()
  })
})

describe('reviewing', () => {
  it('two consultants never overwrite each other: the later one sees what the first saved', async () => {
    const { submission } = await submitted()
    expect(await saveReview(asha, submission, { ...standing('From Asha'), seen: 1 })).toEqual({ ok: true })
    const late = await saveReview(mo, submission, { ...standing('From Mo'), seen: 1 })
    expect(late).toMatchObject({ ok: false, why: 'conflict', stored: { summary: 'From Asha', by: 'Asha', version: 2 } })
    expect((await getReview(mo, submission))?.summary).toBe('From Asha')
    expect(await saveReview(mo, submission, { ...standing('From Mo'), seen: 2 })).toEqual({ ok: true })
  })

  it('of thirty who save at once over one version, one wins and the others are told', async () => {
    const { submission } = await submitted()
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, at) => saveReview(at % 2 ? mo : asha, submission, { ...standing(`Try ${at}`), seen: 1 })),
    )
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok && one.why === 'conflict')).toHaveLength(29)
  })

  it('the same comment sent fifty times is one, and resolving is kept with a name', async () => {
    const { submission } = await submitted()
    const comment = {
      commentId: newId(),
      anchor: { kind: 'question', id: 'wc-acceptance' } as const,
      body: '<script>alert(1)</script>',
      forBuyer: true,
    }
    await Promise.all(Array.from({ length: 50 }, () => addComment(asha, submission, comment)))
    await resolveComment(mo, comment.commentId, true)
    const [kept, ...more] = (await getReview(asha, submission))?.comments ?? []
    expect(more).toEqual([])
    expect(kept).toMatchObject({ body: comment.body, author: 'Asha', resolved: { by: 'Mo' } })
  })

  it('grades count in the verdict on what is documented, and a colleague’s grade is not overwritten unseen', async () => {
    const { submission } = await submitted()
    expect(await gradeAnswers(asha, submission, [{ question: 'wc-acceptance', grade: 'checked', seen: 0 }])).toEqual([])
    expect(await gradeAnswers(mo, submission, [{ question: 'wc-acceptance', grade: 'documented', seen: 0 }])).toEqual(['wc-acceptance'])
    expect(await gradeAnswers(mo, submission, [{ question: 'wc-acceptance', grade: 'documented', seen: 1 }])).toEqual([])
    const review = await getReview(asha, submission)
    expect(review?.grades['wc-acceptance']).toMatchObject({ grade: 'documented', version: 2, by: 'Mo' })
    expect(review && onEvidence(review)).toMatchObject({
      claimed: 'ready-with-conditions',
      graded: 1,
      documented: 'operating-model-not-ready',
    })
  })

  it('an overrule changes nothing that is stored, and what was taken back stays on record', async () => {
    const { person, id, submission } = await submitted()
    const before = await getSnapshot(person, id, 1)
    const overruleId = newId()
    const deed = {
      overruleId,
      kind: 'verdict',
      chosen: 'ready',
      reason: 'We saw the owners at work',
      rules: ['C-OWNER-escalation'],
    } as const
    await overrule(asha, submission, { ...deed, rules: [...deed.rules] })
    expect((await getReview(mo, submission))?.overrules).toMatchObject([{ machine: 'ready-with-conditions', chosen: 'ready', by: 'Asha' }])
    expect(await getSnapshot(person, id, 1)).toEqual(before)
    await takeBackOverrule(mo, overruleId)
    expect((await getReview(mo, submission))?.overrules).toEqual([])
    expect(await db().overrule.count({ where: { id: overruleId } })).toBe(1)
  })

  it('publishes what was seen, to the buyer, and behind links only where the buyer says so', async () => {
    const { person, id, submission } = await submitted()
    const token = newToken()
    await createShareLink(person, id, { number: 1, token, label: '', sharedBy: '', days: 30, leavesOut: [] })
    expect(await publishReview(asha, submission, { publicationId: newId(), seen: 1 })).toEqual({ ok: false, why: 'empty' })
    await saveReview(asha, submission, { ...standing('Start small'), seen: 1 })
    await addComment(asha, submission, { commentId: newId(), anchor: whole, body: 'For us alone', forBuyer: false })
    await addComment(asha, submission, { commentId: newId(), anchor: whole, body: 'For you', forBuyer: true })
    expect(await publishReview(asha, submission, { publicationId: newId(), seen: 1 })).toEqual({ ok: false, why: 'conflict' })
    const publicationId = newId()
    await Promise.all(Array.from({ length: 20 }, () => publishReview(asha, submission, { publicationId, seen: 2 }).catch(() => null)))
    expect(await db().publication.count({ where: { submissionId: submission } })).toBe(1)
    const own = await submissionOf(person, id)
    expect(own).toMatchObject({ status: 'reviewed', published: { review: { reviewer: 'Asha', summary: 'Start small' } } })
    expect(own?.published?.review.comments.map(({ body }) => body)).toEqual(['For you'])
    expect(await sharedReview(token)).toBeNull()
    await setReviewInShare(person, id, { number: 1, shown: true })
    expect(await sharedReview(token)).toMatchObject({ review: { summary: 'Start small' } })
    const links = { where: { snapshot: { assessmentId: id } } }
    await db().shareLink.updateMany({ ...links, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await sharedReview(token), 'expired').toBeNull()
    await db().shareLink.updateMany({ ...links, data: { expiresAt: new Date(Date.now() + 60_000), revokedAt: new Date() } })
    expect(await sharedReview(token), 'ended').toBeNull()
  })

  it('keeps remarks on answers from a link that leaves the answers out', async () => {
    const { person, id, submission } = await submitted()
    const tokens = [newToken(), newToken()] as const
    for (const [token, leavesOut] of [
      [tokens[0], []],
      [tokens[1], ['answers']],
    ] as const)
      await createShareLink(person, id, { number: 1, token, label: '', sharedBy: '', days: 30, leavesOut })
    await saveReview(asha, submission, { ...standing('Start small'), seen: 1 })
    const onAnswer = { kind: 'question', id: 'wc-acceptance' } as const
    await addComment(asha, submission, { commentId: newId(), anchor: onAnswer, body: 'By feel is too little', forBuyer: true })
    await addComment(asha, submission, { commentId: newId(), anchor: whole, body: 'For you', forBuyer: true })
    await publishReview(asha, submission, { publicationId: newId(), seen: 2 })
    await setReviewInShare(person, id, { number: 1, shown: true })
    const remarks = await Promise.all(tokens.map(async (token) => (await sharedReview(token))?.review.comments.map(({ body }) => body)))
    expect(remarks).toEqual([['By feel is too little', 'For you'], ['For you']])
  })

  it('neither a buyer nor a consultant who was removed reads or writes', async () => {
    const [{ submission }, gone, buyer] = [await submitted(), await consultantNamed('Gone'), await somebody()]
    await db().consultant.update({ where: { id: gone.consultant.id }, data: { removedAt: new Date() } })
    for (const viewer of [gone, buyer]) {
      expect(await getReview(viewer, submission)).toBeNull()
      expect(await saveReview(viewer, submission, { ...standing('x'), seen: 1 })).toEqual({ ok: false, why: 'not-found' })
      expect(await addComment(viewer, submission, { commentId: newId(), anchor: whole, body: 'x', forBuyer: false })).toMatchObject({
        ok: false,
      })
      expect(await gradeAnswers(viewer, submission, [])).toBeNull()
      expect(await publishReview(viewer, submission, { publicationId: newId(), seen: 1 })).toMatchObject({ ok: false })
      expect(await openReview(viewer, submission, { isRead: true })).toBeNull()
      expect(await getReviews(viewer, [submission, submission], { noted: true })).toEqual([])
    }
  })

  it('the log tells who opened it and who overruled it', async () => {
    const [admin, { submission }] = [await consultantNamed('Ada', 'administrator'), await submitted()]
    const { reference } = (await openReview(asha, submission, { isRead: true }))?.review ?? {}
    await openReview(asha, submission, { isRead: false })
    await getReviews(asha, [submission], { noted: true })
    await overrule(asha, submission, { overruleId: newId(), kind: 'location', chosen: 'retain', reason: 'x', rules: [] })
    const log = (await listAudit(admin, null))?.entries.filter(({ subject }) => subject === reference)
    expect(log?.map(({ act, actorName }) => [actorName, act])).toEqual([
      ['Asha', 'overruled'],
      ['Asha', 'opened'],
      ['the buyer', 'submitted'],
    ])
  })

  it('the log tells of a saved review what was changed, and nothing of what was not', async () => {
    const [admin, { submission }] = [await consultantNamed('Ada', 'administrator'), await submitted()]
    const { reference } = (await getReview(asha, submission)) ?? {}
    const mine = { status: 'in-review' as const, reviewerId: asha.consultant.id, summary: '' }
    await saveReview(asha, submission, { ...mine, seen: 1 })
    await saveReview(asha, submission, { ...mine, summary: 'Begin with one queue.', seen: 2 })
    await saveReview(asha, submission, { ...mine, summary: 'Begin with one queue.', seen: 3 })
    const log = (await listAudit(admin, null))?.entries.filter(({ subject }) => subject === reference)
    expect(new Set(log?.map(({ act, detail }) => `${act} ${detail}`))).toEqual(
      new Set(['wrote the summary ', 'assigned Asha', 'changed the status in-review', 'submitted ']),
    )
    expect(log).toHaveLength(4)
    expect(log?.map(detailSaid)).toContain('In review')
  })

  it('the log says ids in words, and leaves names and addresses as they are', () => {
    expect(detailSaid({ act: 'commented', detail: 'wc-acceptance' })).toBe('How a finished piece is judged')
    expect(detailSaid({ act: 'overruled', detail: 'verdict: offshore-unsuitable to ready' })).toBe('verdict: Offshore unsuitable to Ready')
    for (const detail of ['ready or constructor', 'find=submitted as csv']) expect(detailSaid({ act: 'exported', detail })).toBe(detail)
  })

  it('the log tells who laid which side by side, and leaves out those who were refused', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    const [first, second] = [(await submitted()).submission, (await submitted()).submission]
    const laid = await getReviews(asha, [second, first], { noted: true })
    expect(laid.map(({ id }) => id)).toEqual([second, first])
    await getReviews(await somebody(), [first, second], { noted: true })
    const [entry, ...others] = (await listAudit(admin, null))?.entries.filter(({ act }) => act === 'compared') ?? []
    expect(entry).toMatchObject({ actorName: 'Asha', subject: laid.map(({ reference }) => reference).join(', ') })
    expect(others).toEqual([])
  })
})
