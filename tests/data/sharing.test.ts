import { describe, expect, it } from 'vitest'
import { COST_EXAMPLE, isQuestionId, QUESTIONS, questionOf } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { saveAnswer } from '@/lib/data/answers'
import { saveCost } from '@/lib/data/cost'
import { PARTS, type Part } from '@/lib/data/left-out'
import { createShareLink, getSharedResult } from '@/lib/data/links'
import { saveOwnerNames } from '@/lib/data/owners'
import { getAssessment } from '@/lib/data/record'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { newToken } from '@/lib/data/tokens'
import { answeredDraftOf, draftOf, type Person, shareLinksOf, somebody } from './people'

const NOTE = 'The night crew says so'
const REASON = 'Legal has not called back'
const NAME = 'Dana Whitlock'

/** A finished assessment with a note, a reason and an owner. */
async function finished(person: Person): Promise<string> {
  const id = await answeredDraftOf(person)
  const value = EXAMPLES[0]?.answers['wc-acceptance']
  await saveAnswer(person, { assessmentId: id, question: 'wc-acceptance', value, note: NOTE, reason: REASON, seenVersion: 1 })
  await saveOwnerNames(person, id, { security: NAME }, {})
  await finishAssessment(person, id, { year: 2026 })
  return id
}

async function shared(person: Person, id: string, leavesOut: readonly Part[]) {
  const token = newToken()
  await createShareLink(person, id, { number: 1, token, label: '', sharedBy: '', days: 30, leavesOut })
  const found = await getSharedResult(token, { count: false })
  if (!found) throw new Error('The link does not work')
  return found
}

describe('a link with parts left out', () => {
  it('shows everything that nobody left out', async () => {
    const person = await somebody()
    const id = await finished(person)
    const text = JSON.stringify(await shared(person, id, []))
    for (const part of [NOTE, REASON, NAME]) expect(text).toContain(part)
  })

  it('holds no word of a note, and no name, where these are left out', async () => {
    const person = await somebody()
    const id = await finished(person)
    const withoutNotes = JSON.stringify(await shared(person, id, ['notes']))
    expect(withoutNotes).toContain(NAME)
    for (const text of [NOTE, REASON]) expect(withoutNotes).not.toContain(text)
    const withoutNames = JSON.stringify(await shared(person, id, ['owners']))
    expect(withoutNames).toContain(NOTE)
    expect(withoutNames).not.toContain(NAME)
  })

  it('holds no figure of the cost, and nothing that quotes one, where the cost is left out', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await saveCost(person, { assessmentId: id, inputs: { ...COST_EXAMPLE, expert: 97.25 }, seenVersion: 0 })
    await finishAssessment(person, id, { year: 2026 })
    const whole = JSON.stringify(await shared(person, id, []))
    const without = JSON.stringify(await shared(person, id, ['cost']))
    for (const text of ['97.25', 'perUnit', 'By your cost figures it comes to']) {
      expect(whole).toContain(text)
      expect(without).not.toContain(text)
    }
  })

  it('keeps the findings and the places without the answers, and quotes none of them', async () => {
    const person = await somebody()
    const id = await finished(person)
    const whole = await getSnapshot(person, id, 1)
    const { snapshot } = await shared(person, id, ['answers'])
    expect(Object.keys(snapshot.content.answers).sort()).toEqual(['ctx-buyer-location', 'ctx-candidates'])
    expect(snapshot.content.result.conditions).toEqual(whole?.content.result.conditions.map((one) => ({ ...one, causes: [] })))
    expect([whole?.contentHash.length, snapshot.contentHash]).toEqual([64, ''])
    for (const { options, rows } of Object.values(snapshot.content.words)) expect([options, rows]).toEqual([{}, {}])
    for (const text of [NOTE, REASON]) expect(JSON.stringify(snapshot)).not.toContain(text)
  })

  it('quotes no option that was chosen, in any of the worked cases', async () => {
    const person = await somebody()
    for (const example of EXAMPLES.slice(0, 8)) {
      const id = await draftOf(person)
      for (const [question, value] of Object.entries(example.answers))
        if (isQuestionId(question)) await saveAnswer(person, { assessmentId: id, question, value, note: '', reason: '', seenVersion: 0 })
      await finishAssessment(person, id, { year: 2026 })
      const { snapshot } = await shared(person, id, ['answers'])
      const { answers, words } = snapshot.content
      const data = JSON.stringify({ answers, words, notes: snapshot.content.notes, reasons: snapshot.content.reasons })
      for (const { id: question } of QUESTIONS) {
        const chosen: unknown = example.answers[question]
        if (typeof chosen !== 'string' || chosen === 'not-sure') continue
        const option = questionOf(question).options.find((one) => one.id === chosen)
        expect(data, question).not.toContain(`"${chosen}"`)
        expect(data, question).not.toContain(JSON.stringify(option?.said))
      }
    }
  })

  it('leaves a verdict, its findings and its plan where everything is left out', async () => {
    const person = await somebody()
    const id = await finished(person)
    const { snapshot, leavesOut } = await shared(person, id, PARTS)
    expect(leavesOut).toEqual(PARTS)
    expect(snapshot.content.result.verdict).toBe(snapshot.verdict)
    for (const text of [NOTE, REASON, NAME]) expect(JSON.stringify(snapshot)).not.toContain(text)
  })

  it('is listed with what it leaves out', async () => {
    const person = await somebody()
    const id = await finished(person)
    await shared(person, id, ['notes', 'answers'])
    expect((await shareLinksOf(person, id))[0]?.leavesOut).toEqual(['notes', 'answers'])
  })
})

describe('the names of owners', () => {
  it('are kept with the assessment and stand in the next version alone', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    expect(await saveOwnerNames(person, id, { security: NAME }, {})).toEqual({ ok: true })
    expect(await finishAssessment(person, id, { year: 2026 })).toEqual({ ok: true, number: 2 })
    expect((await getSnapshot(person, id, 1))?.content.owners).toBeUndefined()
    expect((await getSnapshot(person, id, 2))?.content.owners).toEqual({ security: NAME })
  })

  it('of two windows on one role, the later one is told and overwrites nothing', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await saveOwnerNames(person, id, { scope: 'Ana', quality: 'Bo' }, {})
    expect(await saveOwnerNames(person, id, { scope: 'Cleo' }, { scope: 'Ana' })).toEqual({ ok: true })
    const late = await saveOwnerNames(person, id, { scope: 'Dee', quality: 'Bo' }, { scope: 'Ana', quality: 'Bo' })
    expect(late).toEqual({ ok: false, why: 'conflict', names: { scope: 'Cleo', quality: 'Bo' } })
    expect((await getAssessment(person, id))?.owners.scope).toBe('Cleo')
  })

  it('the same names again are no conflict, and an empty one takes a name away', async () => {
    const person = await somebody()
    const id = await draftOf(person)
    await saveOwnerNames(person, id, { scope: 'Ana' }, {})
    expect(await saveOwnerNames(person, id, { scope: 'Ana' }, {})).toEqual({ ok: true })
    await saveOwnerNames(person, id, {}, { scope: 'Ana' })
    expect((await getAssessment(person, id))?.owners).toEqual({})
  })

  it('of somebody else are neither read nor written', async () => {
    const [owner, stranger] = [await somebody(), await somebody()]
    const id = await draftOf(owner)
    expect(await saveOwnerNames(stranger, id, { scope: 'Eve' }, {})).toEqual({ ok: false, why: 'not-found' })
    expect((await getAssessment(owner, id))?.owners).toEqual({})
  })
})
