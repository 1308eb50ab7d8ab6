import { describe, expect, it } from 'vitest'
import { COST_EXAMPLE } from '@/lib/assessment'
import { copyAssessment } from '@/lib/data/assessments'
import { saveCost } from '@/lib/data/cost'
import { db } from '@/lib/data/database'
import { getAssessment } from '@/lib/data/record'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { newId } from '@/lib/data/tokens'
import { answeredDraftOf, draftOf, somebody } from './people'

const dearer = { ...COST_EXAMPLE, expert: 120 }

describe('cost figures', () => {
  it('are kept with their assessment, and go with a copy of it', async () => {
    const person = await somebody()
    const [assessmentId, copy] = [await draftOf(person), newId()]
    expect(await saveCost(person, { assessmentId, inputs: COST_EXAMPLE, seenVersion: 0 })).toEqual({ ok: true, version: 1 })
    expect(await getAssessment(person, assessmentId)).toMatchObject({ cost: COST_EXAMPLE, costVersion: 1 })
    await copyAssessment(person, assessmentId, { newId: copy, title: 'Other provider' })
    expect(await getAssessment(person, copy)).toMatchObject({ cost: COST_EXAMPLE, costVersion: 1 })
  })

  it('are judged with the answers, and stand in the result that was made with them', async () => {
    const person = await somebody()
    const assessmentId = await answeredDraftOf(person)
    await finishAssessment(person, assessmentId, { year: 2026 })
    await saveCost(person, { assessmentId, inputs: COST_EXAMPLE, seenVersion: 0 })
    expect(await finishAssessment(person, assessmentId, { year: 2026 })).toEqual({ ok: true, number: 2 })
    expect((await getSnapshot(person, assessmentId, 1))?.content.result.cost).toBeNull()
    const { result } = (await getSnapshot(person, assessmentId, 2))?.content ?? {}
    expect(result?.options.cost).toEqual(COST_EXAMPLE)
    expect(result?.cost?.bestProvider).toBe('offshore')
  })

  it('of two windows the later one is told what the earlier one saved', async () => {
    const person = await somebody()
    const assessmentId = await draftOf(person)
    await saveCost(person, { assessmentId, inputs: COST_EXAMPLE, seenVersion: 0 })
    const late = await saveCost(person, { assessmentId, inputs: dearer, seenVersion: 0 })
    expect(late).toEqual({ ok: false, why: 'conflict', stored: COST_EXAMPLE, version: 1 })
    expect(await saveCost(person, { assessmentId, inputs: dearer, seenVersion: 1 })).toEqual({ ok: true, version: 2 })
  })

  it('of ten windows at once exactly one wins', async () => {
    const person = await somebody()
    const assessmentId = await draftOf(person)
    const tries = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        saveCost(person, { assessmentId, inputs: { ...COST_EXAMPLE, expert: 100 + index }, seenVersion: 0 }),
      ),
    )
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('the same figures sent again are no conflict and no new version', async () => {
    const person = await somebody()
    const assessmentId = await draftOf(person)
    for (let time = 0; time < 2; time += 1)
      expect(await saveCost(person, { assessmentId, inputs: COST_EXAMPLE, seenVersion: 0 })).toEqual({ ok: true, version: 1 })
  })

  it('can be taken out again', async () => {
    const person = await somebody()
    const assessmentId = await draftOf(person)
    await saveCost(person, { assessmentId, inputs: COST_EXAMPLE, seenVersion: 0 })
    expect(await saveCost(person, { assessmentId, inputs: null, seenVersion: 1 })).toEqual({ ok: true, version: 2 })
    expect((await getAssessment(person, assessmentId))?.cost).toBeNull()
  })

  it('belong to nobody else', async () => {
    const [owner, stranger] = [await somebody(), await somebody()]
    const assessmentId = await draftOf(owner)
    for (const person of [stranger, { buyer: null }])
      expect(await saveCost(person, { assessmentId, inputs: dearer, seenVersion: 0 })).toEqual({ ok: false, why: 'not-found' })
    expect((await getAssessment(owner, assessmentId))?.cost).toBeNull()
  })

  it('that today’s schema cannot read are not counted, and do not break the page', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await db().assessment.update({ where: { id }, data: { cost: { hours: 'many' }, costVersion: 4 } })
    expect(await getAssessment(person, id)).toMatchObject({ cost: null, costVersion: 4 })
  })
})
