import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/assessment'
import { doubtOf } from '@/lib/assessment/certainty'
import { countOf, ORDER } from '@/lib/assessment/certainty/counting'
import { giving, itemsOf, openItems } from '@/lib/assessment/certainty/items'
import { careful, withOwners } from './buyers'
import { decided, hoursOf, waysByHand, withUnknowns } from './completing'

const doubt = (answers: Answers) => doubtOf(answers, hoursOf(answers))
const sum = (ways: readonly number[]) => ways.reduce((all, one) => all + one, 0)
const shares = (ways: readonly number[]) => ways.map((one) => one / sum(ways))

describe('the verdicts that are still possible', () => {
  it('are those of every completion, with their exact shares', () => {
    fc.assert(
      fc.property(withUnknowns(6), (answers) => {
        const byHand = shares(waysByHand(answers, openItems(answers)))
        const expected = ORDER.map((verdict, at) => ({ verdict, share: byHand[at] ?? 0 })).filter(({ share }) => share > 0)
        expect(doubt(answers).possibleVerdicts).toEqual(expected)
      }),
      { numRuns: 1_000 },
    )
  })

  it('are spread over the options of each open answer as every completion says', () => {
    fc.assert(
      fc.property(withUnknowns(4), (answers) => {
        const items = openItems(answers)
        for (const { item, classes } of countOf({ answers, hours: hoursOf(answers) }, items).items) {
          const others = items.filter((other) => other !== item)
          for (const { options, ways } of classes) {
            for (const option of options) {
              const byHand = shares(waysByHand(giving(answers, item, option), others))
              shares(ways).forEach((share, at) => {
                expect(share).toBeCloseTo(byHand[at] ?? Number.NaN, 12)
              })
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never become more by another answer', () => {
    const possible = (answers: Answers) =>
      ORDER.filter((_, at) => (countOf({ answers, hours: hoursOf(answers) }, openItems(answers)).ways[at] ?? 0n) > 0n)
    fc.assert(
      fc.property(withUnknowns(6), fc.nat(), fc.nat(), (answers, at, option) => {
        const items = openItems(answers)
        const item = items[at % items.length]
        fc.pre(item !== undefined)
        const before = possible(answers)
        for (const verdict of possible(giving(answers, item, item.options[option % item.options.length]))) expect(before).toContain(verdict)
      }),
      { numRuns: 10_000 },
    )
  })

  it('add up to one however much is open', () => {
    const all = doubtOf({}, [])
    expect(all.possibleVerdicts.map(({ verdict }) => verdict)).toEqual(ORDER)
    expect(sum(all.possibleVerdicts.map(({ share }) => share))).toBeCloseTo(1, 12)
  })
})

describe('the label', () => {
  it('is settled where nothing is unknown', () => {
    const { label, unknowns, today, nextQuestions } = doubt(careful)
    expect({ label, unknowns, today, nextQuestions }).toEqual({ label: 'settled', unknowns: 0, today: 'ready', nextQuestions: [] })
  })

  it('is leaning where a start is certain and conditions are not', () => {
    const { label, possibleVerdicts } = doubt({ ...careful, 'sp-knowledge-transfer': 'not-sure' })
    expect({ label, possibleVerdicts }).toEqual({
      label: 'leaning',
      possibleVerdicts: [
        { verdict: 'ready', share: 0.5 },
        { verdict: 'ready-with-conditions', share: 0.5 },
      ],
    })
  })

  it('is open where the buyer’s own set-up may have to come first', () => {
    expect(doubt({ ...careful, 'ci-decision-clarity': 'not-sure' }).label).toBe('open')
  })

  it('is open where not knowing is itself the obstacle, although each answer alone could be lived with', () => {
    const { label, today, possibleVerdicts, nextQuestions } = doubt({ ...careful, ...withOwners({ scope: 'not-sure' }) })
    expect({ label, today }).toEqual({ label: 'open', today: 'operating-model-not-ready' })
    expect(possibleVerdicts.map(({ verdict }) => verdict)).toContain('ready')
    expect(nextQuestions.map(({ question, row }) => [question, row])).toEqual([['io-owners', 'scope']])
  })
})

describe('an unknown answer', () => {
  it('moves the verdict only if it was named', () => {
    fc.assert(
      fc.property(withUnknowns(8), (answers) => {
        const { today, nextQuestions } = doubt(answers)
        const named = new Set(nextQuestions.map(({ question, row = null }) => `${question} ${row}`))
        for (const item of openItems(answers)) {
          const moved = item.options.some((option) => decided(giving(answers, item, option)) !== today)
          if (moved) expect(named).toContain(`${item.question} ${item.row}`)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('that settles all of the doubt comes first', () => {
    const { nextQuestions } = doubt({ ...careful, 'ci-decision-clarity': 'not-sure', 'pm-people': 'not-sure' })
    expect(nextQuestions).toEqual([{ question: 'ci-decision-clarity', settles: 1 }])
  })

  it('that settles nothing is not named, whatever rounding makes of it', () => {
    const blocked: Answers = { ...careful, 'ci-decision-clarity': 'stays-open', 'cf-accountability': 'service-level' }
    for (const open of ['ctx-proposed-engagement', 'ctx-proposed-pricing', 'wc-stability', 'pm-people'] as const) {
      const { nextQuestions } = doubt({ ...blocked, 'rl-legal-position': 'not-sure', [open]: 'not-sure' })
      expect(nextQuestions).toEqual([{ question: 'rl-legal-position', settles: 1 }])
    }
  })

  it('about a provider that is not chosen is none', () => {
    const { unknowns } = doubt({ ...careful, 'pm-track-record': 'no-provider-yet', 'pm-evidence': {}, 'pm-people': 'not-sure' })
    expect(unknowns).toBe(0)
  })
})

describe('what bounds the verdict', () => {
  it('a buyer who knows the worst may be better off than one who does not know', () => {
    const unsure = doubt({ ...careful, 'wc-documentation': 'not-sure', 'lf-coverage': 'not-sure', 'sp-pilot-slice': 'not-sure' })
    expect(unsure.today).toBe('operating-model-not-ready')
    const { today } = doubt({ ...careful, 'wc-documentation': 'nothing-written', 'sp-pilot-slice': 'undefined' })
    expect(today).toBe('ready-with-conditions')
  })

  it('shows the worst and the best of what is unknown on the buyer’s own side', () => {
    expect(doubt({ ...careful, 'wc-acceptance': 'not-sure' }).known).toEqual({ worst: 'ready-with-conditions', best: 'ready' })
  })

  it('names the limit of ours on which the verdict hangs, and no other', () => {
    const two = doubt({ ...careful, 'wc-documentation': 'not-sure', 'sp-pilot-slice': 'not-sure' })
    expect(two.sensitivity).toEqual([{ parameter: 'severalThreshold', value: 2, verdict: 'operating-model-not-ready' }])
    expect(doubt(careful).sensitivity).toEqual([])
  })
})

describe('the effort of counting', () => {
  it('grows with the number of open answers, not with that of their completions', () => {
    const items = itemsOf(careful)
    const open = (count: number) => items.slice(0, count).reduce((answers, item) => giving(answers, item, undefined), careful)
    expect(doubt(open(20)).unknowns).toBe(20)
    expect(doubt(open(items.length)).unknowns).toBe(items.length)
  })
})
