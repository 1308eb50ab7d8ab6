import { describe, expect, it } from 'vitest'
import { saveAnswer } from '@/lib/data/answers'
import { getAssessment } from '@/lib/data/record'
import { draftOf, somebody } from './people'

const draft = (assessmentId: string, value: string, seenVersion: number, note = '') =>
  ({ assessmentId, question: 'wc-acceptance', value, note, reason: '', seenVersion }) as const

describe('saving an answer', () => {
  it('keeps what was chosen, and counts its versions', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    expect(await saveAnswer(person, draft(id, 'by-feel', 0))).toMatchObject({ ok: true, version: 1 })
    expect(await saveAnswer(person, draft(id, 'written-mostly', 1, 'see the sheet'))).toMatchObject({ ok: true, version: 2 })
    const record = await getAssessment(person, id)
    expect(record?.answers['wc-acceptance']).toBe('written-mostly')
    expect(record?.records['wc-acceptance']).toMatchObject({ note: 'see the sheet', version: 2 })
  })

  it('tells what is answered by now, so that the next question needs no second look', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await saveAnswer(person, { ...draft(id, 'rarely', 0), question: 'wc-stability' })
    const answers = { 'wc-stability': 'rarely', 'wc-acceptance': 'by-feel' }
    expect(await saveAnswer(person, draft(id, 'by-feel', 0))).toMatchObject({ ok: true, answers })
    const blank = { ...draft(id, '', 1), value: null }
    expect(await saveAnswer(person, blank)).toMatchObject({ ok: true, answers: { 'wc-stability': 'rarely' } })
  })

  it('shows both values when another tab was quicker, and overwrites nothing', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await saveAnswer(person, draft(id, 'by-feel', 0))
    await saveAnswer(person, draft(id, 'written-mostly', 1))
    const late = await saveAnswer(person, draft(id, 'after-discussion', 1))
    expect(late).toMatchObject({ ok: false, why: 'conflict', stored: { value: 'written-mostly', version: 2 } })
  })

  it('takes the same answer again, so that a lost reply can be tried again', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await saveAnswer(person, draft(id, 'by-feel', 0))
    expect(await saveAnswer(person, draft(id, 'by-feel', 0))).toMatchObject({ ok: true, version: 1 })
  })

  it('lets exactly one of fifty tabs win, and tells the others', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await saveAnswer(person, draft(id, 'by-feel', 0))
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, tab) => saveAnswer(person, draft(id, 'written-mostly', 1, `tab ${tab}`))),
    )
    expect(tries.filter((one) => one.ok)).toHaveLength(1)
    expect(tries.filter((one) => !one.ok && one.why === 'conflict')).toHaveLength(49)
  })

  it('refuses a stranger, and says no more than that nothing is there', async () => {
    const [owner, stranger] = [await somebody(), await somebody()]
    const id = await draftOf(owner)
    expect(await saveAnswer(stranger, draft(id, 'by-feel', 0))).toEqual({ ok: false, why: 'not-found' })
    expect(await saveAnswer({ buyer: null }, draft(id, 'by-feel', 0))).toEqual({ ok: false, why: 'not-found' })
    expect((await getAssessment(owner, id))?.answers).toEqual({})
  })
})
