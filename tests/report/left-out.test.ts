import { describe, expect, it } from 'vitest'
import { viewOf } from '@/app/result-view'
import type { ResultView } from '@/components/result/view'
import { type Answers, assess, COST_EXAMPLE, type CostInputs, QUESTIONS, questionOf, type Result, SETTLES, said } from '@/lib/assessment'
import { type Part, withoutParts } from '@/lib/data/left-out'
import type { Content, Snapshot } from '@/lib/data/snapshots'
import { EXAMPLES, type Example } from '../../lib/assessment/examples'
import { pdfText } from '../support/pdf-text'
import { pageOf, printed, textsOf, viewOf as wholeOf } from './views'

const DEARER: CostInputs = { ...COST_EXAMPLE, expert: 197.25, rates: { 'in-house': 92, onshore: 101, nearshore: 97, offshore: 99 } }

/** What the holder of a link to this case is shown. */
function shared({ answers }: Example, { leavesOut, cost }: { leavesOut: Part[]; cost?: CostInputs }): ResultView {
  const result = assess(answers, { year: 2026, ...(cost && { cost }) })
  const { organisation: _, ...whole } = wholeOf({ answers } as Example, { result })
  const content = withoutParts({ ...whole, organisation: '', words: wordsOf(answers) } as unknown as Content, leavesOut)
  return viewOf({ content, number: 1, createdAt: whole.finishedAt, contentHash: '' } as Snapshot, leavesOut)
}

const wordsOf = (answers: Answers) =>
  Object.fromEntries(
    QUESTIONS.filter(({ id }) => answers[id] !== undefined).map(({ id }) => [id, { name: questionOf(id).name, ...shown(id) }]),
  )
const shown = (id: (typeof QUESTIONS)[number]['id']) => ({
  options: Object.fromEntries(questionOf(id).options.map((option) => [option.id, option.said])),
  rows: Object.fromEntries(questionOf(id).rows.map((row) => [row.id, row.label])),
})

/** The places are what a result is about. */
const PLACES = ['ctx-buyer-location', 'ctx-candidates']

/** The statements that were chosen, but those so short that they are words of the language. */
function statementsOf(answers: Answers): string[] {
  const lines = QUESTIONS.filter(({ id }) => !PLACES.includes(id)).flatMap(({ id }) => said(answers, id))
  return lines.map(({ text }) => text.toLowerCase()).filter((text) => text.split(' ').length > 2)
}

/** What a sharer is told that a link without answers still says: findings, and the reasons of rankings, risks and gains. */
function toldBy(result: Result): string[] {
  const { blockers, vetoes, conditions, otherConditions, mistakes, secondary, location, engagement, pricing } = result
  const findings = [...blockers, ...vetoes, ...conditions, ...otherConditions, ...mistakes, ...(secondary?.findings ?? [])]
  const ranked = [...location.ranking, ...location.candidates, ...engagement.ranking, ...pricing.ranking]
  const { risks, benefits, pilot } = result
  return [
    ...findings.flatMap(({ title, reason, advice }) => [title, reason, advice]),
    ...ranked.flatMap(({ reasons }) => reasons.map(({ text }) => text)),
    ...risks.flatMap(({ title, drivers, mitigation }) => [title, mitigation, ...drivers.map(({ text }) => text)]),
    ...benefits.flatMap(({ title, reason }) => [title, reason]),
    ...(pilot?.steps.flatMap(({ title, text }) => [title, text]) ?? []),
    ...Object.values(SETTLES),
  ]
}

describe('a link that leaves out the answers', () => {
  it('quotes no answer but within a finding or a reason, in any worked case', () => {
    for (const example of EXAMPLES) {
      const told = toldBy(assess(example.answers, { year: 2026 }))
      const texts = textsOf(pageOf(shared(example, { leavesOut: ['answers'] })))
      const own = texts.filter((text) => !told.some((sentence) => text.includes(sentence) || sentence.includes(text)))
      const quoted = statementsOf(example.answers).flatMap((statement) => own.filter((text) => text.toLowerCase().includes(statement)))
      expect(quoted, example.title).toEqual([])
    }
  })

  it('quotes the answers where they are not left out, so that the test above would see them', () => {
    const quoting = EXAMPLES.filter((example) => {
      const texts = textsOf(pageOf(shared(example, { leavesOut: [] })))
        .join(' ')
        .toLowerCase()
      return statementsOf(example.answers).every((statement) => texts.includes(statement))
    })
    expect(quoting).toEqual(EXAMPLES)
  })

  it('leads from no finding to a question, names none that is not sure, and says of no gain that it was sought', () => {
    for (const example of EXAMPLES) {
      const view = shared(example, { leavesOut: ['answers'] })
      const data = JSON.stringify(view.result)
      expect(data).not.toMatch(
        /"causes":\[[^\]]|"open":\[[^\]]|"sought":true|"nextQuestions":\[[^\]]|"better":\[[^\]]|"worse":\[[^\]]|"state":"(named|strained)"/,
      )
      const texts = textsOf(pageOf(view))
      for (const words of ['Sought', 'Worth finding out', 'Your answer', 'Named, with time and authority'])
        expect(texts).not.toContain(words)
    }
  })

  it('says no more on paper than on the screen', async () => {
    for (const example of EXAMPLES.slice(0, 3)) {
      const view = shared(example, { leavesOut: ['answers'] })
      const text = pdfText(await printed(view)).replace(/\s+/g, '')
      expect(text).toContain('Leftout')
      expect(text).not.toContain('Worthfindingout')
    }
  })
})

describe('a link that leaves out the cost', () => {
  const quiet = (example: Example, cost: CostInputs) => shared(example, { leavesOut: ['cost'], cost }).result

  it('is the same whatever the figures are, but for the order that follows from them', () => {
    for (const example of EXAMPLES) expect(unordered(quiet(example, COST_EXAMPLE))).toEqual(unordered(quiet(example, DEARER)))
  })

  it('gives the points of no cost, and adds up what is left', () => {
    for (const example of EXAMPLES) {
      const view = shared(example, { leavesOut: ['cost'], cost: COST_EXAMPLE })
      const entries = [...(view.result.location?.ranking ?? []), ...(view.result.location?.candidates ?? [])]
      for (const { points, interval, reasons } of entries) {
        if (points === null) continue
        expect(interval).toBeNull()
        expect(reasons.find(({ id }) => id === 'L3')?.points ?? null).toBeNull()
        expect(points).toBeCloseTo(
          reasons.reduce((sum, reason) => sum + (reason.points ?? 0), 0),
          9,
        )
      }
      const texts = textsOf(pageOf(view))
      expect(texts).toContain('Together, without the cost')
      expect(texts.filter((text) => /cost figures/.test(text) && !/leaves out/.test(text))).toEqual([])
    }
  })

  it('keeps the points of general values, which tell nothing of anybody', () => {
    for (const example of EXAMPLES.slice(0, 4))
      expect(shared(example, { leavesOut: ['cost'] }).result.location).toEqual(assess(example.answers, { year: 2026 }).location)
  })
})

/** Without what the figures decide by right: which comes first, how often, how well it stands, and the rules of order, which have no points. */
function unordered({ location, ...rest }: ResultView['result']): unknown {
  const plain = (entries: NonNullable<typeof location>['ranking'] | NonNullable<typeof location>['candidates']) =>
    [...entries]
      .sort((a, b) => String(a.id).localeCompare(String(b.id)))
      .map(({ share: _, standing: __, reasons, ...entry }) => ({
        ...entry,
        reasons: reasons.filter(({ id, points }) => id === 'L3' || points !== null),
      }))
  return { ...rest, ranking: plain(location?.ranking ?? []), candidates: plain(location?.candidates ?? []) }
}
