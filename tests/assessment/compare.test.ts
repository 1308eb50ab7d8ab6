import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  assess,
  compare,
  movedBetween,
  movedLine,
  RULES_CHANGES,
  RULES_VERSION,
  sinceLine,
  tracedLine,
} from '@/lib/assessment'
import type { Version } from '@/lib/assessment/compare'
import { changedBetween, withChange } from '@/lib/assessment/compare/changed'
import { applyMoves } from '@/lib/assessment/compare/moves'
import { outputsOf, type Summary, summaryOf } from '@/lib/assessment/compare/summary'
import { anyAnswers, coreAnswers } from './any-answers'
import { bengaluru, careful, manilaLate, warsaw } from './buyers'

const version = (answers: Answers, year = 2026): Version => ({ answers, options: { year }, result: assess(answers, { year }) })
/** A result that other rules made of these answers: any other result will do, for nothing is known of those rules. */
const underOtherRules = (answers: Answers, other: Answers, rulesVersion = '0.9.0'): Version => {
  const places = { 'ctx-candidates': answers['ctx-candidates'], 'ctx-buyer-location': answers['ctx-buyer-location'] } as Answers
  return { answers, options: { year: 2026 }, result: { ...assess({ ...other, ...places }), rulesVersion } }
}
const values = (summary: Summary) => Object.fromEntries([...summary].map(([key, { value }]) => [key, value]))
const summary = ({ result, answers }: Version, without: readonly string[]) =>
  values(
    summaryOf(
      result,
      answers,
      outputsOf(result).filter((output) => !without.includes(output)),
    ),
  )

/** The earlier summary after all that moved it. */
function applied(before: Version, after: Version) {
  const { rules, answers, later, lacking } = compare(before, after)
  const outputs = outputsOf(before.result).filter((output) => !lacking.includes(output))
  const first = summaryOf(before.result, before.answers, outputs)
  return values(applyMoves(applyMoves(applyMoves(first, rules), answers), later))
}

const changedAnswers = fc.tuple(coreAnswers, anyAnswers, fc.integer({ min: 0, max: 3 })).map(([before, other, count]) => {
  const ids = Object.keys(other).slice(0, count) as (keyof Answers)[]
  return [before, { ...before, ...Object.fromEntries(ids.map((id) => [id, other[id]])) } as Answers] as const
})

describe('what moved between two results', () => {
  it('adds up: what the rules and what the answers changed, applied to the earlier result, gives the later one', () => {
    fc.assert(
      fc.property(changedAnswers, anyAnswers, ([before, after], other) => {
        const [first, last] = [underOtherRules(before, other), version(after, 2027)]
        expect(applied(first, last)).toEqual(summary(last, compare(first, last).lacking))
      }),
      { numRuns: 100 },
    )
  })

  it('adds up too where the rules have changed again since the later result', () => {
    fc.assert(
      fc.property(changedAnswers, anyAnswers, ([before, after], other) => {
        const [first, last] = [underOtherRules(before, other), underOtherRules(after, before, '0.9.1')]
        expect(applied(first, last)).toEqual(summary(last, compare(first, last).lacking))
      }),
      { numRuns: 60 },
    )
  })

  it('puts everything down to the answers where both results speak under the same rules', () => {
    fc.assert(
      fc.property(changedAnswers, ([before, after]) => {
        const { rules, answers, later } = compare(version(before), version(after))
        expect([rules, later]).toEqual([[], []])
        expect(answers.map(({ key }) => key)).toEqual(movedBetween(version(before), version(after)).map(({ key }) => key))
      }),
      { numRuns: 60 },
    )
  })

  it('puts everything down to the answers, and traces none, where both speak under the same earlier rules', () => {
    const [first, last] = [underOtherRules(careful, careful), underOtherRules({ ...careful, 'wc-stability': 'daily' }, {})]
    const { rules, answers, later, changed } = compare(first, last)
    expect([rules, later]).toEqual([[], []])
    expect(new Set(answers.map(({ how }) => how))).toEqual(new Set(['untraced']))
    expect(changed).toEqual([{ question: 'wc-stability' }])
  })

  it('puts everything down to the rules where no answer changed', () => {
    const { rules, answers, changed } = compare(underOtherRules(careful, {}), version(careful))
    expect([answers, changed]).toEqual([[], []])
    expect(rules).toContainEqual(expect.objectContaining({ of: 'verdict', to: { value: 'ready', said: 'Ready' } }))
  })

  it('leaves out what one of the two does not have, and says so', () => {
    const certainty = { label: 'open' } as NonNullable<Version['result']['certainty']>
    const { certainty: _, ...result } = { ...assess(careful), certainty }
    const [first, last] = [
      { ...version(careful), result: { ...result, rulesVersion: '0.9.0' } },
      { ...version(careful), result: { ...result, certainty } },
    ]
    expect(compare(first, last).lacking).toEqual(['certainty'])
    expect(movedBetween(first, last)).toEqual([])
  })
})

describe('which changed answer moved what', () => {
  const traced = (before: Partial<Answers>, after: Partial<Answers>, key: string) => {
    const [first, last] = [version({ ...careful, ...before } as Answers), version({ ...careful, ...after } as Answers)]
    const found = compare(first, last).answers.find((move) => move.key === key)
    if (!found) throw new Error(`${key} did not move`)
    return found
  }

  it('names the one answer that did it', () => {
    const move = traced({}, { 'rl-legal-position': 'domestic-only', 'wc-acceptance': 'after-discussion' }, 'verdict')
    expect(move).toMatchObject({ how: 'alone', by: [{ question: 'rl-legal-position' }] })
    expect(tracedLine(move)).toMatch(/^“[^”]+”, by itself$/)
  })

  it('names all of which each would have done it', () => {
    const after = { 'cf-cost-basis': 'rates-only', 'ctx-current-thinking': ['rate-decides'] } as const
    const move = traced({}, after as unknown as Answers, 'mistake M1')
    expect(move).toMatchObject({ how: 'each', by: [{ question: 'ctx-current-thinking' }, { question: 'cf-cost-basis' }] })
    expect(tracedLine(move)).toMatch(/^Each of “.+” and “.+” by itself$/)
  })

  it('says of answers that do it only together that they do', () => {
    const after = { 'wc-documentation': 'fragments', 'wc-acceptance': 'by-feel', 'sp-growth-exit': 'one-of-two' } as const
    const move = traced({}, after, 'blocker ON-UNCLEAR-WORK')
    expect(move).toMatchObject({ how: 'together', by: [{ question: 'wc-documentation' }, { question: 'wc-acceptance' }] })
    expect(tracedLine(move)).toMatch(/^“.+” and “.+”, only together$/)
  })

  it('tells rows of a matrix apart', () => {
    const owners = (quality: 'nobody' | 'named-empowered') => ({ 'io-owners': { ...careful['io-owners'], quality } }) as Answers
    const move = traced(owners('nobody'), { ...owners('named-empowered'), 'wc-stability': 'rarely' }, 'owner-gap quality')
    expect(move).toMatchObject({ to: null, how: 'alone', by: [{ question: 'io-owners', row: 'quality' }] })
  })

  it('knows a place again when another one is taken out before it', () => {
    const both = version({ ...careful, 'rl-legal-position': 'domestic-only', 'ctx-candidates': [warsaw, bengaluru] })
    const one = version({ ...careful, 'rl-legal-position': 'domestic-only', 'ctx-candidates': [bengaluru] })
    const moved = movedBetween(both, one).filter(({ of }) => of === 'veto')
    expect(moved.map(({ key, to }) => [key, to])).toEqual([['veto LV-LAW PL Europe/Warsaw', null]])
  })

  it('tells two shifts at one place apart', () => {
    const places = [manilaLate, { ...manilaLate, start: '09:00', end: '17:00' }]
    const { result, answers } = version({ ...careful, 'rl-legal-position': 'domestic-only', 'ctx-candidates': places })
    expect([...summaryOf(result, answers).keys()].filter((key) => key.startsWith('veto LV-LAW'))).toHaveLength(places.length)
  })

  it('claims of one answer only what that answer does by itself', () => {
    fc.assert(
      fc.property(changedAnswers, ([before, after]) => {
        const [first, last] = [version(before), version(after)]
        for (const { key, to, how, by } of compare(first, last).answers.filter((move) => move.how === 'alone' || move.how === 'each')) {
          expect(by.length > 1, how).toBe(how === 'each')
          for (const change of by) {
            const { answers, options } = withChange(first, change, last)
            expect(summaryOf(assess(answers, options), answers).get(key)?.value).toBe(to?.value)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('turns the earlier answers into the later ones when every change is made', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const [first, last] = [version(before), version(after, 2027)]
        const all = changedBetween(first, last).reduce(
          (inputs, change) => withChange(inputs, change, last),
          first as Parameters<typeof withChange>[0],
        )
        expect(changedBetween(all, last)).toEqual([])
        expect(assess(all.answers, all.options)).toEqual(last.result)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what moved, in one line', () => {
  const line = (before: Partial<Answers>, after: Partial<Answers>) =>
    movedLine(movedBetween(version({ ...careful, ...before } as Answers), version({ ...careful, ...after } as Answers)))

  it('says when nothing did', () => {
    expect(line({}, { 'wc-stability': 'rarely' })).toBe('Nothing in the result moved.')
  })

  it('begins with the verdict, and counts what is gone and what is new', () => {
    expect(line({ 'wc-documentation': 'fragments' }, {})).toBe(
      'The verdict went from ready with conditions to ready; of the points in the way one is gone. The form of engagement, the way of paying and bands of the dimensions moved too.',
    )
    expect(line({}, { 'rl-legal-position': 'domestic-only' })).toMatch(/^The verdict went from ready to offshore unsuitable; one is new\./)
  })

  it('has no hole whatever moved', () => {
    fc.assert(
      fc.property(changedAnswers, ([before, after]) => {
        expect(movedLine(movedBetween(version(before), version(after)))).toMatch(/^[A-Z](?!.*(undefined|null|NaN| {2})).+\.$/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what was changed where nothing moved', () => {
  const [berlin] = careful['ctx-buyer-location'] ?? []
  if (!berlin) throw new Error('the careful buyer is nowhere')
  const since = (before: Partial<Answers>, after: Partial<Answers>) =>
    sinceLine(version({ ...careful, ...before } as Answers), version({ ...careful, ...after } as Answers))
  const at = (...sites: object[]) => ({ 'ctx-buyer-location': sites }) as Partial<Answers>

  it('names both cities to somebody who moved the desk from Berlin to Leipzig', () => {
    expect(since({}, at({ ...berlin, city: 'Leipzig' }))).toBe(
      'Where your people work changed from “Berlin, Germany” to “Leipzig, Germany”. The result did not move because of it.',
    )
  })

  it('says which hours became which to somebody whose provider starts half an hour later', () => {
    expect(since({}, { 'ctx-candidates': [{ ...warsaw, start: '09:30' }] })).toBe(
      'Places you have in mind changed: “Warsaw, Poland” went from “09:00 to 17:00, an outside company” to “09:30 to 17:00, an outside company”. The result did not move because of it.',
    )
  })

  it('says which city came along, which went, and how many answers more there are', () => {
    const two = at(berlin, { ...berlin, city: 'Leipzig' })
    expect(since({}, two)).toContain('“Leipzig, Germany: 09:00 to 17:00” was added')
    expect(since(two, {})).toContain('“Leipzig, Germany: 09:00 to 17:00” was taken out')
    expect(since({}, { ...two, 'wc-stability': 'rarely', 'ctx-urgency': 'three-to-six-months', 'sp-growth-exit': 'both-tested' })).toMatch(
      /; and two more\. The result did not move because of them\.$/,
    )
  })

  it('says so where nobody changed anything', () => {
    expect(since({}, {})).toBe('No answer changed, and nothing in the result moved.')
  })

  it('names the row of a matrix, and what beside the answers was changed', () => {
    const evidence = careful['pm-evidence']
    const { differences } = compare(version(careful), version({ ...careful, 'pm-evidence': { ...evidence, staffing: 'tested' } }, 2027))
    expect(differences).toEqual([
      'Evidence seen: Staffing changed from “A recent document or certificate, read” to “Checked by us”',
      'Year of the shared hours changed',
    ])
  })

  it('has no hole whatever was changed', () => {
    fc.assert(
      fc.property(changedAnswers, ([before, after]) => {
        const [first, last] = [version(before), version(after)]
        expect(sinceLine(first, last)).toMatch(/^[A-Z](?!.*(undefined|null|NaN| {2})).+\.$/)
        for (const line of compare(first, last).differences) expect(line).toMatch(/^[A-Z](?!.*(undefined|null|NaN| {2}|“”)).+$/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the log of the rules', () => {
  it('stamps results with its newest version', () => {
    expect(RULES_CHANGES[0]?.version).toBe(RULES_VERSION)
    expect(assess(careful).rulesVersion).toBe(RULES_VERSION)
  })

  it('goes from the newest to the oldest, each with a date and sentences', () => {
    const order = RULES_CHANGES.map(({ version, date }) => [date, ...version.split('.').map((part) => part.padStart(3, '0'))].join())
    expect(order).toEqual(order.toSorted().toReversed())
    for (const { version, date, changes } of RULES_CHANGES) {
      expect([version, date].join(' ')).toMatch(/^\d+\.\d+\.\d+ \d{4}-\d{2}-\d{2}$/)
      expect(changes.length).toBeGreaterThan(0)
      for (const change of changes) expect(change).toMatch(/^[A-Z].+\.$/)
    }
  })
})
