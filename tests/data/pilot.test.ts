import { describe, expect, it } from 'vitest'
import type { Measure } from '@/lib/assessment'
import { deleteAssessment } from '@/lib/data/assessments'
import { db } from '@/lib/data/database'
import { createShareLink, getSharedResult } from '@/lib/data/links'
import { saveOwnerNames } from '@/lib/data/owners'
import { getWithAfter, savePilotDates, startAfterPilot } from '@/lib/data/pilot'
import { getAssessment } from '@/lib/data/record'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { newId, newToken } from '@/lib/data/tokens'
import type { Prisma } from '@/prisma/generated/client'
import { answeredDraftOf, draftOf, type Person, somebody } from './people'

const MEASURES: Measure[] = [
  { id: 'first-pass', name: 'First-pass acceptance', unit: '%', threshold: 95, better: 'higher', because: 'agreed' },
  { id: 'answer', name: 'Time to an answer', unit: 'hours', threshold: 4, better: 'lower', because: 'agreed' },
]
const NONE = { start: '', review: '', decides: '' }
const DATES = { start: '2027-01-11', review: '2027-03-31', decides: 'Amara Osei' }

/** A finished assessment whose plan has these measures, as its second version. */
async function planned(person: Person): Promise<string> {
  const id = await answeredDraftOf(person)
  await finishAssessment(person, id, { year: 2026 })
  const row = await db().snapshot.findFirstOrThrow({ where: { assessmentId: id } })
  const content = row.content as Prisma.JsonObject
  const pilot = { kind: 'pilot', steps: [], measures: MEASURES, gate: null, sources: [] }
  const { id: _, createdAt: __, ...rest } = row
  await db().snapshot.create({
    data: {
      ...rest,
      number: 2,
      content: { ...content, result: { ...(content.result as Prisma.JsonObject), pilot } } as Prisma.InputJsonObject,
    },
  })
  return id
}

describe('the dates of a pilot', () => {
  it('are kept with who decides, and stand in the next version', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    expect(await savePilotDates(person, id, DATES, NONE)).toEqual({ ok: true })
    expect((await getAssessment(person, id))?.pilot).toEqual(DATES)
    await finishAssessment(person, id, { year: 2026 })
    expect((await getSnapshot(person, id, 1))?.content.pilot).toEqual(DATES)
  })

  it('of two windows, the later one is told and overwrites nothing', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await savePilotDates(person, id, DATES, NONE)
    expect(await savePilotDates(person, id, DATES, NONE)).toEqual({ ok: true })
    expect(await savePilotDates(person, id, { ...DATES, decides: 'Bo' }, NONE)).toEqual({ ok: false, why: 'conflict', dates: DATES })
    expect(await savePilotDates(person, id, { ...DATES, decides: 'Bo' }, DATES)).toEqual({ ok: true })
    expect(await savePilotDates(await somebody(), id, NONE, DATES)).toEqual({ ok: false, why: 'not-found' })
  })

  it('go to a reader without the name where names are left out', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await savePilotDates(person, id, DATES, NONE)
    await finishAssessment(person, id, { year: 2026 })
    const token = newToken()
    await createShareLink(person, id, { number: 1, token, label: '', sharedBy: '', days: 1, leavesOut: ['owners'] })
    expect((await getSharedResult(token, { count: false }))?.snapshot.content.pilot).toEqual({ ...DATES, decides: '' })
  })
})

describe('the assessment after a pilot', () => {
  it('has the answers and owners, and knows the result it follows and what the pilot came to', async () => {
    const person = await somebody()
    const id = await planned(person)
    await saveOwnerNames(person, id, { scope: 'Ana' }, {})
    const after = newId()
    const actuals = { 'first-pass': 96, answer: 'not-measured' } as const
    expect(await startAfterPilot(person, id, { number: 2, newId: after, actuals })).toEqual({ ok: true })
    const record = await getAssessment(person, after)
    expect(record?.answers).toEqual((await getAssessment(person, id))?.answers)
    expect(record).toMatchObject({ title: 'Support, after the pilot', owners: { scope: 'Ana' } })
    expect((await getWithAfter(person, after))?.after).toMatchObject({
      assessmentId: id,
      number: 2,
      outcome: { decision: 'fix', because: 'One of two measures was met. Not measured: time to an answer.' },
    })
    expect((await getWithAfter(person, id))?.after).toBeNull()
  })

  it('prints both in its result, which stays when the earlier assessment is deleted', async () => {
    const person = await somebody()
    const id = await planned(person)
    const after = newId()
    await startAfterPilot(person, id, { number: 2, newId: after, actuals: { 'first-pass': 96, answer: 3 } })
    await finishAssessment(person, after, { year: 2026 })
    await deleteAssessment(person, id)
    expect((await getSnapshot(person, after, 1))?.content.after).toMatchObject({
      title: 'Support',
      number: 2,
      outcome: { decision: 'scale' },
    })
    expect((await getWithAfter(person, after))?.after).toBeNull()
  })

  it('is one, however often its form is sent', async () => {
    const person = await somebody()
    const id = await planned(person)
    const after = newId()
    const sent = { number: 2, newId: after, actuals: { 'first-pass': 96, answer: 3 } }
    const tries = await Promise.all(Array.from({ length: 10 }, () => startAfterPilot(person, id, sent)))
    expect(tries.every(({ ok }) => ok)).toBe(true)
    expect(await db().assessment.count({ where: { afterSnapshot: { assessmentId: id } } })).toBe(1)
  })

  it('is not made by somebody else, nor of a result that does not exist', async () => {
    const [owner, stranger] = [await somebody(), await somebody()]
    const id = await planned(owner)
    expect(await startAfterPilot(stranger, id, { number: 2, newId: newId(), actuals: {} })).toEqual({ ok: false })
    expect(await startAfterPilot(owner, id, { number: 9, newId: newId(), actuals: {} })).toEqual({ ok: false })
  })
})
