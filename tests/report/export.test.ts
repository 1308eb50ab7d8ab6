import { describe, expect, it } from 'vitest'
import { RULES_VERSION, TIME_ZONE_TABLE_VERSION } from '@/lib/assessment'
import { contentHashOf } from '@/lib/content-hash'
import { jsonOf } from '@/lib/report/export'
import { EDITED, FOREIGN, judge, NOT_JSON } from '@/lib/report/judge'
import { draftOf } from '@/lib/report/reopen'
import { EXAMPLES } from '../../lib/assessment/examples'
import { viewOf } from './views'

const [FIRST] = EXAMPLES
if (!FIRST) throw new Error('There are no examples')

function exported(example = FIRST, change: (content: Record<string, unknown>) => void = () => undefined) {
  const { title, organisation, work, answers, notes, reasons, words, result, reference, timeZoneTable } = viewOf(example as never, {
    notes: { 'ctx-work-category': 'As told' },
  })
  const content = { title, organisation, work, answers, notes, reasons, words, result, reference, timeZoneTable } as Record<string, unknown>
  change(content)
  return { number: 2, createdAt: new Date('2026-09-14T10:00:00Z'), contentHash: contentHashOf(content), content }
}

describe('an exported result', () => {
  it('is found unchanged, and its result the same when worked out again, for every example', () => {
    for (const example of EXAMPLES.slice(0, 12))
      expect(judge(jsonOf(exported(example)))).toEqual({
        ok: true,
        sentence: `The file is as it was exported, and rules ${RULES_VERSION} come to the same result from its answers.`,
      })
  })

  it('tells a changed word, however small', () => {
    const text = jsonOf(exported()).replace('As told', 'As sold')
    expect(judge(text)).toEqual({ ok: false, sentence: EDITED })
  })

  it('keeps its hash when the keys are in another order', () => {
    const { content, ...rest } = JSON.parse(jsonOf(exported()))
    const turned = Object.fromEntries(Object.entries(content).reverse())
    expect(judge(JSON.stringify({ content: turned, ...rest })).ok).toBe(true)
  })

  it('says which rules and which clocks it was made under where they are former ones', () => {
    const former = exported(FIRST, (content) => {
      content.result = { ...(content.result as object), rulesVersion: '0.9.0' }
    })
    expect(judge(jsonOf(former))).toEqual({ ok: true, sentence: expect.stringContaining('it was made under rules 0.9.0') })
    const clocks = exported(FIRST, (content) => {
      content.timeZoneTable = '1999a'
    })
    expect(judge(jsonOf(clocks))).toEqual({
      ok: true,
      sentence: expect.stringContaining(`table 1999a, and this is ${TIME_ZONE_TABLE_VERSION}`),
    })
  })

  it('does not hide a result that its answers do not give', () => {
    const forged = exported(FIRST, (content) => {
      content.result = { ...(content.result as object), verdict: 'ready' }
    })
    expect(judge(jsonOf(forged))).toEqual({ ok: false, sentence: expect.stringContaining('come to another result') })
  })

  it('knows what is not JSON and what is not ours', () => {
    expect(judge('{').sentence).toBe(NOT_JSON)
    for (const text of ['null', '[]', '"shorewise"', '{}', '{"product":"other","format":1,"content":{}}'])
      expect(judge(text).sentence).toBe(FOREIGN)
  })
})

describe('opening an export again', () => {
  const opened = (answers: object) => draftOf(JSON.parse(jsonOf(exported(FIRST, (content) => Object.assign(content, { answers })))))

  it('brings back answers, names and notes', () => {
    expect(draftOf(JSON.parse(jsonOf(exported())))).toMatchObject({
      answers: FIRST.answers,
      names: { title: 'Level-1 support' },
      notes: { 'ctx-work-category': 'As told' },
    })
  })

  it('names what is not asked here, and what cannot be read', () => {
    expect(opened({ 'xx-unknown': 'a' })).toEqual({ problem: 'This file answers what is not asked here: xx-unknown.' })
    expect(opened({ 'ctx-work-category': 'no-such-option' })).toEqual({ problem: expect.stringContaining('cannot be read') })
  })
})
