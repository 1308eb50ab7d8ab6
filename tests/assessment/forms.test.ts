import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, assess, type FormRanking, QUESTIONS, SOURCES } from '@/lib/assessment'
import { engagementOf } from '@/lib/assessment/engagement'
import { Facts } from '@/lib/assessment/facts'
import { engagementFallsShort, engagementObstacles, pricingFallsShort, pricingObstacles } from '@/lib/assessment/forms'
import { pricingOf } from '@/lib/assessment/pricing'
import { anyAnswers } from './any-answers'
import { careful, withOwners } from './buyers'
import { completionsOf, ENGAGEMENT_READS, engagementByHand, PRICING_READS, pricingByHand } from './forms-oracle'

const RUNS = { numRuns: 300 }
/** Nothing adds or takes points but what a case changes: software work that goes on, written down, steady and countable. */
const plain: Answers = { ...careful, 'cf-accountability': 'not-sure', 'cf-volume': 'counted', 'wc-acceptance': 'after-discussion' }
const engage = (change: Answers) => engagementOf(new Facts({ ...plain, ...change }))
const price = (change: Answers) => pricingOf(new Facts({ ...plain, ...change }))
const entryOf = <Id extends string>({ ranking }: FormRanking<Id>, id: string) => {
  const found = ranking.find((entry) => entry.id === id)
  if (!found) throw new Error(`${id} is not ranked`)
  return found
}
const pointsIn = (of: FormRanking<string>, rule: string) =>
  Object.fromEntries(
    of.ranking.flatMap(({ id, reasons }) => reasons.filter((reason) => reason.id === rule).map((reason) => [id, reason.points])),
  )

describe('forms of engagement', () => {
  it.each<[string, Answers, Record<string, number>]>([
    ['EB1', { 'cf-accountability': 'people' }, { 'staff-augmentation': 3, 'dedicated-team': 1 }],
    ['EB2', { 'cf-accountability': 'team-throughput' }, { 'dedicated-team': 3, 'staff-augmentation': 1 }],
    ['EB3', { 'cf-accountability': 'deliverable' }, { 'project-engagement': 3, 'dedicated-team': 1 }],
    ['EB4', { 'cf-accountability': 'service-level' }, { 'managed-service': 3 }],
    ['EB4', { 'cf-accountability': 'service-level', 'ctx-work-category': 'it-operations' }, { 'managed-service': 3 }],
    ['EB4', { 'cf-accountability': 'service-level', 'ctx-work-category': 'finance-accounting' }, { bpo: 3, 'managed-service': 2 }],
    ['EB4', { 'cf-accountability': 'service-level', 'ctx-work-category': 'customer-backoffice' }, { bpo: 3, 'managed-service': 2 }],
    ['EM-1', { 'wc-stability': 'weekly' }, { 'project-engagement': -3, 'staff-augmentation': 1, 'dedicated-team': 1 }],
    ['EM-1', { 'wc-stability': 'daily' }, { 'project-engagement': -3, 'staff-augmentation': 1, 'dedicated-team': 1 }],
    ['EM-1', { 'wc-stability': 'per-cycle' }, {}],
    ['EM-2', { 'wc-documentation': 'fragments' }, { 'managed-service': -2, bpo: -2, 'project-engagement': -1 }],
    ['EM-2', { 'wc-documentation': 'main-path' }, {}],
    ['EM-3', withOwners({ delivery: 'shared' }), { 'staff-augmentation': -1 }],
    ['EM-3', withOwners({ delivery: 'named-no-time' }), {}],
    ['EM-4', { 'cf-measurability': 'effort-only' }, { 'managed-service': -1, bpo: -1 }],
    ['EM-4', { 'cf-measurability': 'units' }, {}],
    ['EM-6', { 'ctx-workload-shape': 'one-off' }, { 'project-engagement': 2, 'managed-service': -1, bpo: -1 }],
    ['EM-6', { 'ctx-workload-shape': 'variable-flow' }, { 'managed-service': 1, bpo: 1, 'dedicated-team': 1 }],
  ])('%s gives and takes its points where it holds: %j', (rule, change, points) => {
    expect(pointsIn(engage(change), rule)).toEqual(points)
  })

  it('EB5 gives points for a business result, where one can be bought', () => {
    const wanted: Answers = { 'cf-accountability': 'business-outcome', 'cf-measurability': 'attributable-outcome' }
    expect(pointsIn(engage(wanted), 'EB5')).toEqual({ 'outcome-based': 3, 'managed-service': 2 })
    expect(pointsIn(engage({ ...wanted, 'cf-measurability': 'units' }), 'EB5')).toEqual({ 'managed-service': 2 })
  })

  it.each<[string, string, Answers, Answers]>([
    ['staff-augmentation', 'EM-3-VETO', withOwners({ delivery: 'nobody' }), withOwners({ delivery: 'shared' })],
    ['outcome-based', 'EM-5-VETO', { 'cf-measurability': 'units' }, { 'cf-measurability': 'attributable-outcome' }],
    [
      'outcome-based',
      'EM-5-VETO',
      { 'cf-measurability': 'attributable-outcome', 'io-enablement': 'partly' },
      { 'cf-measurability': 'attributable-outcome', 'io-enablement': 'mostly' },
    ],
  ])('%s is ruled out by %s, last and with its reason, and not a step above', (form, rule, below, above) => {
    const out = engage(below)
    expect(entryOf(out, form)).toMatchObject({ standing: 'ruled-out', points: null, interval: null, reasons: [{ id: rule, points: null }] })
    expect(out.ranking.slice(-2).map(({ id }) => id)).toContain(form)
    expect(entryOf(engage(above), form).points).not.toBeNull()
  })

  it('EM-7 warns of a form that gives people where a service is wanted, as the mistake and the condition do', () => {
    const wanted: Answers = { 'cf-accountability': 'service-level', 'wc-stability': 'weekly', 'wc-documentation': 'fragments' }
    const ranked = engage(wanted)
    for (const form of ['staff-augmentation', 'dedicated-team'] as const) {
      expect(entryOf(ranked, form).reasons.map(({ id }) => id)).toContain('EM-7')
      expect(entryOf(ranked, form).standing).not.toBe('fits')
      const { mistakes, conditions } = assess({
        ...careful,
        ...wanted,
        'ctx-proposed-engagement': form,
        'ctx-proposed-pricing': 'none-yet',
      })
      expect([mistakes.some(({ id }) => id === 'M5'), conditions.some(({ id }) => id === 'C-FORM')]).toEqual([true, true])
    }
    expect(pointsIn(engage({ ...wanted, 'cf-accountability': 'deliverable' }), 'EM-7')).toEqual({})
    expect([entryOf(ranked, 'dedicated-team').points, entryOf(ranked, 'managed-service').points]).toEqual([2, 2])
    expect([ranked.ranking[0]?.id, ranked.tie]).toEqual(['managed-service', true])
  })

  it('EM-8 says of the first that one contract was meant for several kinds of work', () => {
    const several = engage({ 'ctx-current-thinking': ['one-contract'] })
    expect(several.ranking.map(({ reasons }) => reasons.some(({ id }) => id === 'EM-8'))).toEqual([true, false, false, false, false, false])
    expect(pointsIn(engage({}), 'EM-8')).toEqual({})
  })
})

describe('ways of paying', () => {
  const clear: Answers = { 'wc-acceptance': 'written-mostly' }

  it.each<[string, Answers, Record<string, number>]>([
    ['PR1', { ...clear, 'wc-stability': 'per-cycle', 'wc-documentation': 'main-path' }, { 'fixed-scope': 2 }],
    ['PR1', { ...clear, 'wc-documentation': 'fragments' }, { 'fixed-scope': 0 }],
    ['PR1', { 'wc-acceptance': 'after-discussion' }, { 'fixed-scope': 0 }],
    ['PR2', { 'wc-stability': 'weekly' }, { 'time-and-materials': 3 }],
    ['PR2', { 'wc-stability': 'per-cycle' }, {}],
    ['PR2-VOLUME', { 'cf-volume': 'order-of-magnitude' }, { 'time-and-materials': 1 }],
    ['PR2-VOLUME', { 'cf-volume': 'within-a-quarter' }, {}],
    ['PR3', { 'cf-accountability': 'people' }, { 'capacity-based': 3 }],
    ['PR3', { 'cf-accountability': 'team-throughput' }, { 'capacity-based': 3 }],
    ['PR3', { 'cf-accountability': 'deliverable' }, {}],
    ['PR4', { ...clear, 'cf-measurability': 'units', 'cf-volume': 'within-a-quarter' }, { 'output-based': 3 }],
    ['PR4', { ...clear, 'cf-volume': 'order-of-magnitude' }, { 'output-based': 0 }],
    ['PR4', { 'wc-acceptance': 'after-discussion' }, { 'output-based': 0 }],
    ['PR5', { 'cf-measurability': 'attributable-outcome', 'io-enablement': 'mostly' }, { 'outcome-based': 3 }],
    ['PR-SHAPE', { 'ctx-workload-shape': 'one-off' }, { 'fixed-scope': 1 }],
    ['PR-SHAPE', { 'ctx-workload-shape': 'steady-flow' }, { 'fixed-scope': -1, 'capacity-based': 1 }],
    [
      'PR-SHAPE',
      { 'ctx-workload-shape': 'variable-flow' },
      { 'fixed-scope': -1, 'capacity-based': 0, 'output-based': 1, 'time-and-materials': 1 },
    ],
  ])('%s gives and takes its points where it holds: %j', (rule, change, points) => {
    expect(pointsIn(price(change), rule)).toEqual(points)
  })

  it.each<[string, string, Answers, Answers]>([
    ['fixed-scope', 'PR1-VETO', { 'wc-stability': 'weekly' }, { 'wc-stability': 'per-cycle' }],
    ['fixed-scope', 'PR1-VETO', { 'wc-acceptance': 'by-feel' }, { 'wc-acceptance': 'after-discussion' }],
    ['output-based', 'PR4-VETO', { 'cf-measurability': 'effort-only' }, { 'cf-measurability': 'units' }],
    ['output-based', 'PR4-VETO', { 'wc-acceptance': 'by-feel' }, { 'wc-acceptance': 'after-discussion' }],
    ['outcome-based', 'PR5-VETO', { 'cf-measurability': 'units' }, { 'cf-measurability': 'attributable-outcome' }],
    [
      'outcome-based',
      'PR5-VETO',
      { 'cf-measurability': 'attributable-outcome', 'io-enablement': 'partly' },
      { 'cf-measurability': 'attributable-outcome', 'io-enablement': 'mostly' },
    ],
  ])('%s is ruled out by %s and not a step above', (form, rule, below, above) => {
    expect(entryOf(price(below), form)).toMatchObject({ standing: 'ruled-out', points: null, reasons: [{ id: rule, points: null }] })
    expect(entryOf(price(above), form).points).not.toBeNull()
  })

  it('warns of hours that nobody watches, of units that reward repeats, and of hours where a service is wanted', () => {
    expect(pointsIn(price({ 'io-capacity': 'few-hours' }), 'PR2-CAUTION')).toEqual({ 'time-and-materials': null })
    expect(pointsIn(price({ 'io-capacity': 'half-person' }), 'PR2-CAUTION')).toEqual({})
    expect(pointsIn(price({ 'io-capacity': 'few-hours', 'ctx-size': 'micro' }), 'PR2-CAUTION')).toEqual({})
    expect(pointsIn(price({}), 'PR4-CAUTION')).toEqual({ 'output-based': null })
    const hours = price({ 'cf-accountability': 'service-level', 'wc-stability': 'weekly' })
    expect(pointsIn(hours, 'M5')).toEqual({ 'time-and-materials': null })
    expect(entryOf(hours, 'time-and-materials')).toMatchObject({ points: 3, standing: 'possible' })
  })
})

describe('what is not known', () => {
  it('leaves a ranking by adjustments alone where nobody is sure what to hold them to, and calls M2', () => {
    for (const ranked of [engage({}), price({})]) {
      expect(ranked.provisional).toBe(true)
      expect(ranked.ranking.map(({ standing }) => standing)).not.toContain('fits')
      expect(ranked.ranking.flatMap(({ reasons }) => reasons).filter(({ id }) => /^EB|^PR3$/.test(id))).toEqual([])
    }
    expect(assess({ ...careful, 'cf-accountability': 'not-sure' }).mistakes.map(({ id }) => id)).toContain('M2')
    expect(engage({ 'cf-accountability': 'people' }).provisional).toBe(false)
  })

  it('puts a form that could still be ruled out behind those that could not, possible at most, and says which answer decides', () => {
    const open = engage({ 'cf-accountability': 'business-outcome', 'cf-measurability': 'not-sure' })
    expect(entryOf(open, 'outcome-based')).toMatchObject({ points: 3, standing: 'possible' })
    expect(open.ranking.at(-1)?.id).toBe('outcome-based')
    const said = entryOf(open, 'outcome-based').reasons.find(({ id }) => id === 'EM-5-VETO')
    expect(said).toMatchObject({ points: null, causes: ['cf-measurability'], text: expect.stringContaining('“Countable result”') })
    expect(open.tie).toBe(true)
  })

  it('names the question that is counted at its worst', () => {
    const [first] = entryOf(engage({ 'wc-stability': 'not-sure' }), 'project-engagement').reasons.filter(({ id }) => id === 'EM-1')
    expect(first).toMatchObject({ points: -3, text: expect.stringMatching(/^Counted at its worst until this is known: “.+”\.$/) })
  })

  it('is too close to call exactly where another interval reaches the worst case of the first', () => {
    expect(engage({ 'cf-accountability': 'people' }).tie).toBe(false)
    const reached = engage({ 'cf-accountability': 'people', 'wc-stability': 'not-sure', ...withOwners({ delivery: 'not-sure' }) })
    expect(reached.ranking.map(({ id, interval }) => [id, interval?.low, interval?.high]).slice(0, 2)).toEqual([
      ['dedicated-team', 2, 3],
      ['managed-service', 1, 1],
    ])
    expect(entryOf(reached, 'staff-augmentation').interval).toEqual({ low: 2, high: 4 })
    expect(reached.tie).toBe(true)
  })
})

describe('laws of engagement and pricing', () => {
  /** Questions that a ranking reads, answered anyhow; `open` ones are left blank or not sure. */
  const some = fc.tuple(
    anyAnswers,
    fc.subarray([...new Set([...ENGAGEMENT_READS, ...PRICING_READS, 'cf-accountability' as const])], { maxLength: 5 }),
    fc.boolean(),
  )
  const opened = some.map(([answers, open, blank]) => {
    const entries = Object.entries({ ...careful, ...answers }).map(([id, answer]) => {
      if (!(open as string[]).includes(id)) return [id, answer]
      const unknown = blank ? undefined : 'not-sure'
      return [id, id === 'io-owners' ? { ...(answer as object), delivery: unknown } : unknown]
    })
    return Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)) as Answers
  })
  const rankings = (answers: Answers) => {
    const facts = new Facts(answers)
    return [engagementOf(facts), pricingOf(facts)] as FormRanking<string>[]
  }

  it.each([
    ['engagement', engagementOf, engagementByHand, ENGAGEMENT_READS],
    ['pricing', pricingOf, pricingByHand, PRICING_READS],
  ] as const)(
    '%s: intervals are those of every completion by hand, and a form is out exactly where each of them says so',
    (_, of, byHand, reads) => {
      fc.assert(
        fc.property(opened, (answers) => {
          const { ranking, provisional } = of(new Facts(answers)) as FormRanking<string>
          const judged = completionsOf(answers, reads).map((completed) => byHand(completed, !provisional))
          for (const { id, points, interval, standing, reasons } of ranking) {
            const all = judged.map((one) => one.points[id] ?? Number.NaN)
            const outs = judged.filter(({ out }) => out.includes(id)).length
            expect([id, standing === 'ruled-out']).toEqual([id, outs === judged.length])
            if (points === null) continue
            expect([id, points, interval]).toEqual([id, Math.min(...all), { low: Math.min(...all), high: Math.max(...all) }])
            expect([id, reasons.some((reason) => reason.id.endsWith('-VETO'))]).toEqual([id, outs > 0])
          }
        }),
        RUNS,
      )
    },
  )

  it('points of the reasons add up to the score, which is finite and in its interval', () => {
    fc.assert(
      fc.property(opened, (answers) => {
        for (const { ranking } of rankings(answers))
          for (const { points, interval, reasons, standing } of ranking) {
            expect(points === null).toBe(standing === 'ruled-out')
            expect(reasons.reduce((sum, reason) => sum + (reason.points ?? 0), 0)).toBe(points ?? 0)
            expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length)
            if (interval) expect(interval.low === points && interval.low <= interval.high && Math.abs(interval.high) <= 6).toBe(true)
          }
      }),
      RUNS,
    )
  })

  it('every reason is a sentence with answered causes and known sources, and every form leaves something with somebody', () => {
    fc.assert(
      fc.property(opened, (answers) => {
        for (const { ranking } of rankings(answers))
          for (const { reasons, leaves } of ranking) {
            expect(leaves.text).toMatch(/^Leaves with (you|them) .+\.$/)
            for (const { text, causes, sources } of reasons) {
              expect(text).toMatch(/^[A-Z].*\.$/)
              expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\./)
              expect(causes.filter((id) => answers[id] === undefined)).toEqual([])
              expect(sources.length > 0 && sources.every((id) => id in SOURCES)).toBe(true)
            }
          }
      }),
      RUNS,
    )
  })

  it('ruled-out forms come last, those in doubt before them, and the worst case orders the rest', () => {
    fc.assert(
      fc.property(opened, (answers) => {
        for (const { ranking, tie } of rankings(answers)) {
          const groups = ranking.map(({ standing, reasons }) =>
            standing === 'ruled-out' ? 2 : Number(reasons.some(({ id }) => id.endsWith('-VETO'))),
          )
          expect(groups).toEqual(groups.toSorted((a, b) => a - b))
          for (const group of [0, 1]) {
            const points = ranking.filter((_, at) => groups[at] === group).map((entry) => entry.points ?? 0)
            expect(points).toEqual(points.toSorted((a, b) => b - a))
          }
          const [first, ...others] = ranking
          expect(tie).toBe(others.some(({ interval }) => interval !== null && interval.high >= (first?.points ?? 0)))
        }
      }),
      RUNS,
    )
  })

  it('what the findings call a misfit is ruled out or warned of here, and nothing else is', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const facts = new Facts(answers)
        for (const { id, standing, reasons } of engagementOf(facts).ranking) {
          expect(standing === 'ruled-out').toBe(engagementObstacles(facts, id).length > 0)
          if (standing !== 'ruled-out') expect(reasons.some((reason) => reason.id === 'EM-7')).toBe(engagementFallsShort(facts, id))
        }
        for (const { id, standing, reasons } of pricingOf(facts).ranking) {
          expect(standing === 'ruled-out').toBe(pricingObstacles(facts, id).length > 0)
          if (standing !== 'ruled-out') expect(reasons.some((reason) => reason.id === 'M5')).toBe(pricingFallsShort(facts, id))
        }
      }),
      RUNS,
    )
  })

  it('only what they read counts: other answers, hidden ones and the order of all change nothing', () => {
    const reads = new Set<string>([
      ...ENGAGEMENT_READS,
      ...PRICING_READS,
      'cf-accountability',
      'io-capacity',
      'ctx-size',
      'ctx-current-thinking',
    ])
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const bare = Object.fromEntries(
          Object.entries(answers)
            .filter(([id]) => reads.has(id))
            .reverse(),
        ) as Answers
        expect(JSON.stringify(rankings(bare))).toBe(JSON.stringify(rankings(answers)))
        expect(QUESTIONS.filter(({ id }) => id.startsWith('pm-') && reads.has(id))).toEqual([])
      }),
      RUNS,
    )
  })
})
