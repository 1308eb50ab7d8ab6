import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, type Candidate, type Location, QUESTIONS, SOURCES } from '@/lib/assessment'
import { arrange, type Field } from '@/lib/assessment/location/order'
import { EXTREMES } from '@/lib/assessment/policy/location'
import { seeded } from '@/lib/assessment/random'
import { anyAnswers, coreAnswers } from './any-answers'
import { bengaluru, careful, manilaLate, newYork, warsaw } from './buyers'
import { locate } from './locating'

const RUNS = { numRuns: 300 }
/** Of what takes no time. */
const MANY = { numRuns: 20_000 }
const entriesOf = ({ ranking, candidates }: Location) => [...ranking, ...candidates]
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((all, number) => all + (number ?? 0), 0)

const totals = fc.option(
  fc.record(
    { inHouse: fc.double({ min: 1, max: 1e9, noNaN: true }), onshore: fc.double(), nearshore: fc.double(), offshore: fc.double() },
    { requiredKeys: ['inHouse'] },
  ),
  { nil: undefined },
)

describe('laws of the ranking of places', () => {
  it('the points of the reasons add up to the score, which lies in its interval between 0 and 1', () => {
    fc.assert(
      fc.property(anyAnswers, totals, (answers, cost) => {
        for (const { points, interval, reasons, standing } of entriesOf(locate(answers, cost).location)) {
          expect(points === null).toBe(standing === 'ruled-out' || standing === 'not-ranked')
          expect(sum(reasons.map((reason) => reason.points))).toBeCloseTo(points ?? 0, 10)
          if (points === null || interval === null) expect([points, interval]).toEqual([null, null])
          else expect(0 <= points && points === interval.low && interval.low <= interval.high && interval.high <= 1).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('every reason has its own id, a sentence, sources, and causes that are answered', () => {
    fc.assert(
      fc.property(anyAnswers, totals, (answers, cost) => {
        const { location } = locate(answers, cost)
        for (const { reasons } of entriesOf(location)) {
          expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length)
          expect(reasons.length).toBeGreaterThan(0)
        }
        const said = [
          ...entriesOf(location).flatMap(({ reasons }) => reasons),
          ...location.splits.map((split) => ({ ...split, text: `${split.home}.` })),
        ]
        for (const { text, causes, sources } of said) {
          expect(text).toMatch(/^[^a-z].*\.$/)
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\./)
          expect(causes.filter((id) => answers[id] === undefined)).toEqual([])
          expect(sources.filter((id) => !(id in SOURCES)).concat(sources.length === 0 ? ['none' as never] : [])).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('the same answers give the same ranking, and it holds all five options once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { location } = locate(answers)
        expect(JSON.stringify(locate(structuredClone(answers)).location)).toBe(JSON.stringify(location))
        expect(location.ranking.map(({ id }) => id).sort()).toEqual(['hybrid', 'nearshore', 'offshore', 'onshore', 'retain'])
      }),
      RUNS,
    )
  })

  it('shares add up to 1 over what is scored, and ruled-out options come last', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ranking, candidates } = locate(answers).location
        expect(sum(ranking.map(({ share }) => share))).toBeCloseTo(1, 9)
        if (candidates.some(({ points }) => points !== null)) expect(sum(candidates.map(({ share }) => share))).toBeCloseTo(1, 9)
        for (const list of [ranking, candidates]) {
          const out = list.map(({ standing }) => standing === 'ruled-out')
          expect(out).toEqual(out.toSorted((a, b) => Number(a) - Number(b)))
        }
      }),
      RUNS,
    )
  })

  it('the first candidate that nothing removes is the leading one', () => {
    fc.assert(
      fc.property(coreAnswers, (answers) => {
        const { decision, location } = locate(answers)
        if (location.candidates.length === 0 || decision.leading === null) return
        expect(location.candidates[0]?.id).toBe(decision.leading.prospect.ref)
      }),
      RUNS,
    )
  })

  it('clearer work never costs a place outside points', () => {
    const clarity = fc.constantFrom('wc-documentation' as const, 'wc-acceptance' as const, 'wc-separability' as const)
    fc.assert(
      fc.property(anyAnswers, clarity, fc.nat(3), fc.nat(3), (answers, id, one, other) => {
        const options = QUESTIONS.find((question) => question.id === id)?.options ?? []
        const at = (level: number) => locate({ ...answers, [id]: options[level]?.id } as Answers).scene
        const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))]
        for (const place of [...less.own, ...Object.values(less.best)]) {
          const better = [...more.own, ...Object.values(more.best)].find(({ ref, kind }) => ref === place.ref && kind === place.kind)
          expect(better?.points).toBeGreaterThanOrEqual(place.points)
        }
      }),
      RUNS,
    )
  })

  it('the order in which places were entered does not matter', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const places = answers['ctx-candidates']
        if (!Array.isArray(places) || places.length <= 1) return
        const turned: Answers = { ...answers, 'ctx-candidates': places.toReversed() as Candidate[] }
        const [there, back] = [locate(answers).location, locate(turned).location]
        const bare = ({ ranking }: Location) => ranking.map(({ id, standing, points, share }) => ({ id, standing, points, share }))
        expect(bare(back)).toEqual(bare(there))
        expect(back.candidates.map(({ points }) => points)).toEqual(there.candidates.map(({ points }) => points))
      }),
      RUNS,
    )
  })

  it('the interval is the least and the greatest score over every completion of what is not known, one by one', () => {
    const ids = [...Object.keys(EXTREMES.value), 'lf-coverage'] as (keyof Answers)[]
    fc.assert(
      fc.property(coreAnswers, fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }), (answers, unknown) => {
        const known = { ...answers }
        for (const id of ids) {
          const options = optionsOf(id)
          if (known[id] === undefined || known[id] === 'not-sure') Object.assign(known, { [id]: options[options.length - 1] })
        }
        const asked = locate({ ...known, ...Object.fromEntries(unknown.map((id) => [id, 'not-sure'])) } as Answers)
        const all = completions(known, unknown).map((completion) => locate(completion).scene)
        for (const candidate of asked.location.candidates) {
          if (candidate.interval === null) continue
          const points = all.map(({ own }) => own.find(({ ref }) => ref === candidate.id)?.points ?? Number.NaN)
          expect(candidate.interval.low).toBeCloseTo(Math.min(...points), 10)
          expect(candidate.interval.high).toBeCloseTo(Math.max(...points), 10)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('so it is for hours that are met by night only, whichever of the answers about hours are not known', () => {
    const hours = ['ci-live-need', 'ci-answer-latency', 'lf-shift', 'lf-coverage'] as const
    const places = [bengaluru, manilaLate, { ...manilaLate, start: '21:00', end: '05:00' }, { ...warsaw, start: '12:00', end: '20:00' }]
    const moved = new Set<string>()
    for (const site of [newYork, { ...newYork, country: 'DE', timeZone: 'Europe/Berlin' }])
      for (const unknown of hours.flatMap((id, i) => [[id], ...hours.slice(i + 1).map((other) => [id, other])])) {
        const known: Answers = { ...careful, 'ctx-buyer-location': [site], 'ctx-candidates': places, 'lf-shift': 'provider-shift-priced' }
        const { own } = locate({ ...known, ...Object.fromEntries(unknown.map((id) => [id, 'not-sure'])) } as Answers).scene
        const all = completions(known, unknown).map((completion) => locate(completion).scene)
        for (const { ref, points } of own) {
          const each = all.map((scene) => scene.own.find((place) => place.ref === ref)?.points ?? Number.NaN)
          expect(points).toBeCloseTo(Math.min(...each), 10)
          if (Math.max(...each) > points) moved.add(unknown.join())
        }
      }
    expect(moved).toContain('lf-shift')
  })
})

describe('the rules of re-ordering', () => {
  const score = fc.double({ min: 0.4, max: 0.9, noNaN: true })
  const field: fc.Arbitrary<Field> = fc
    .tuple(
      fc.array(fc.record({ score, considered: fc.boolean(), home: fc.boolean() }), { minLength: 2, maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    )
    .map(([options, withPair, barred, repairs]) => ({
      scores: Float64Array.from(options, ({ score: points }) => points),
      traits: options.map(({ considered, home }) => ({ considered, familiar: considered || home })),
      pairing: withPair ? { at: options.length - 1, barred, repairs } : null,
    }))
  const arranged = (of: Field) => {
    const order = of.traits.map((_, i) => i)
    arrange(order, of)
    return order
  }
  const at = (of: Field, option: number) => of.scores[option] ?? 0

  it('keep every option once, and put a clear leader that is in mind first', () => {
    fc.assert(
      fc.property(field, (of) => {
        const order = arranged(of)
        expect(order.toSorted()).toEqual(of.traits.map((_, i) => i))
        const best = order.find(
          (option) =>
            option !== of.pairing?.at &&
            of.traits[option]?.considered &&
            order.every((other) => other === option || at(of, option) - at(of, other) >= 0.05),
        )
        if (best !== undefined) expect(order[0]).toBe(best)
      }),
      RUNS,
    )
  })

  it('leave no single place in mind of .6 or more behind one nobody named that leads by less than .1', () => {
    fc.assert(
      fc.property(field, (of) => {
        const singles = arranged(of).filter((option) => option !== of.pairing?.at)
        singles.forEach((above, i) => {
          for (const below of singles.slice(i + 1)) {
            const yields = !of.traits[above]?.considered && of.traits[below]?.considered && at(of, below) >= 0.6
            if (yields) expect(at(of, above) - at(of, below)).toBeGreaterThanOrEqual(0.1)
          }
        })
      }),
      MANY,
    )
  })

  it('put a place in mind before a familiar one of a little more, though a tie had put that one before a third that leads both', () => {
    const traits = [
      { considered: false, familiar: false },
      { considered: true, familiar: true },
      { considered: false, familiar: true },
    ]
    expect(arranged({ scores: Float64Array.from([0.7000000000000001, 0.6, 0.6500000000000001]), traits, pairing: null })).toEqual([0, 1, 2])
  })

  it('put two places first only with a clear lead or a repair, and never where they are barred', () => {
    fc.assert(
      fc.property(field, (of) => {
        const [first, second] = arranged(of)
        if (!of.pairing || first !== of.pairing.at || second === undefined) return
        const ahead = at(of, first) - at(of, second)
        expect(of.pairing.barred).toBe(false)
        expect(ahead > 0 && (ahead >= 0.05 || of.pairing.repairs[second])).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('drawn numbers', () => {
  it('lie from 0 up to 1, spread evenly, and begin anew with the same seed', () => {
    const [next, again] = [seeded(7), seeded(7)]
    const drawn = Array.from({ length: 10_000 }, next)
    expect(Array.from({ length: 10_000 }, again)).toEqual(drawn)
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true)
    const tenths = Array.from({ length: 10 }, (_, i) => drawn.filter((number) => Math.floor(number * 10) === i).length)
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150)
    expect(seeded(8)()).not.toBe(seeded(7)())
  })
})

const optionsOf = (id: string): string[] => QUESTIONS.find((question) => question.id === id)?.options.map((option) => option.id) ?? []

/** Every way in which these questions could be answered. */
function completions(known: Answers, [id, ...rest]: readonly string[]): Answers[] {
  if (id === undefined) return [known]
  return optionsOf(id).flatMap((option) => completions({ ...known, [id]: option } as Answers, rest))
}
