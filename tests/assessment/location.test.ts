import { describe, expect, it } from 'vitest'
import { type Answers, type Candidate, locationName } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { bengaluru, careful, leipzig, manilaLate, newYork, warsaw, withOwners } from './buyers'
import { locate, optionOf, orderOf } from './locating'

const buyer = (change: Answers): Answers => ({ ...careful, ...change })
const ids = (reasons: readonly { id: string }[]) => reasons.map(({ id }) => id)
const place = (country: string, timeZone: string, more: Partial<Candidate> = {}): Candidate => ({ ...warsaw, country, timeZone, ...more })
const far = place('PH', 'Asia/Manila', { start: '11:00', end: '19:00' })

/** Where judgement and rules part: masking the data at home makes two places better than one, which the judges did not weigh. */
const DIFFERING: Record<string, string> = { C25: 'hybrid' }

describe('worked cases', () => {
  it.each(EXAMPLES.filter(({ expect: expected }) => expected.topLocation).map((one) => [one.id, one] as const))('%s', (id, example) => {
    const [first] = orderOf(example.answers)
    expect(DIFFERING[id] ? [DIFFERING[id]] : example.expect.topLocation).toContain(first)
  })
})

describe('the score of a place', () => {
  it('is the mean of eight criteria by weight, worked out by hand for round-the-clock support in Manila', () => {
    const { answers } = EXAMPLES.find(({ id }) => id === 'C01') as (typeof EXAMPLES)[number]
    const weights = [1.5, 1.5, 1.5, 0.6, 1.5, 1.5, 1, 0.6]
    const values = [0.5, 0.8, 0.9, 0.8, 0.7, 6 / 9, 0.75, 0.4]
    const sum = weights.reduce((all, weight, i) => all + weight * (values[i] ?? 0), 0)
    expect(optionOf(answers, 'offshore').points).toBeCloseTo(sum / 9.7, 12)
  })

  it('is worked out by hand for two places together: the better leg where they repair, the mean elsewhere, less a second governance', () => {
    const { answers } = EXAMPLES.find(({ id }) => id === 'C01') as (typeof EXAMPLES)[number]
    const weights = [1.5, 1.5, 1.5, 0.6, 1.5, 1.5, 1, 0.6]
    const values = [0.75, 0.8, 0.55, 0.55, 1, (6 / 9 + 0.5 + 3 / 9) / 2, 0.875, 0.6]
    const sum = weights.reduce((all, weight, i) => all + weight * (values[i] ?? 0), 0)
    expect(optionOf(answers, 'hybrid').points).toBeCloseTo(sum / 9.7 - 0.05, 12)
  })

  it('leaves hours to cover out where one business day is enough', () => {
    expect(ids(optionOf(careful, 'nearshore').reasons)).not.toContain('L2')
    expect(ids(optionOf(buyer({ 'lf-coverage': 'extended-day' }), 'nearshore').reasons)).toContain('L2')
  })

  it('gives more weight to what is sought', () => {
    const points = (benefits: NonNullable<Answers['ctx-benefits']>, criterion: string) =>
      optionOf(buyer({ 'ctx-benefits': benefits }), 'nearshore').reasons.find(({ id }) => id === criterion)?.points
    expect(points(['cost-leverage'], 'L3')).toBeGreaterThan(points(['focus'], 'L3') ?? 0)
    expect(points(['talent-access'], 'L4')).toBeGreaterThan(points(['focus'], 'L4') ?? 0)
    expect(points(['talent-access', 'scalability'], 'L4')).toBe(points(['scalability'], 'L4'))
  })

  it('halves data abroad where nobody limits access, and not at home', () => {
    const data = (id: string, change: Answers) => optionOf(buyer(change), id).reasons.find((reason) => reason.id === 'L5')?.points ?? 0
    const thin: Answers = { 'rl-access-model': 'copy-a-colleague' }
    expect(data('nearshore', thin)).toBeCloseTo(data('nearshore', {}) / 2, 12)
    expect(data('onshore', thin)).toBe(data('onshore', {}))
  })

  it('takes language from the place where it was answered there', () => {
    const own = buyer({ 'ctx-candidates': [{ ...warsaw, language: 'untested' }] })
    expect(optionOf(own, 'nearshore').points).toBeLessThan(optionOf(careful, 'nearshore').points ?? 0)
    expect(optionOf(own, 'offshore').points).toBe(optionOf(careful, 'offshore').points)
  })
})

describe('the name of a location', () => {
  it('is that of the place which stands for it, not of the one that leads', () => {
    const answers = buyer({ 'ctx-candidates': [warsaw, far] })
    const { decision, location } = locate(answers)
    const names = location.ranking.map((entry) => locationName(entry, answers, decision.leading?.prospect.ref ?? null))
    expect(names).toContainEqual(expect.stringMatching(/^Nearshore, from Warsaw/))
    expect(names).toContainEqual(expect.stringMatching(/^Offshore, from Manila/))
    expect(names).toContain('A provider at home')
  })
})

describe('figures of cost', () => {
  const totals = { inHouse: 400, onshore: 500, nearshore: 300, offshore: 250 }
  const cost = (id: string, given: typeof totals | Partial<typeof totals>) =>
    locate(careful, given as typeof totals)
      .location.ranking.find((entry) => entry.id === id)
      ?.reasons.find((reason) => reason.id === 'L3')

  it('take the place of what holds in general: the dearest way has nothing to give', () => {
    expect(cost('onshore', totals)?.points).toBe(0)
    expect(cost('nearshore', totals)?.points).toBeGreaterThan(0)
    expect(cost('nearshore', totals)?.text).toContain('60%')
  })

  it('do not count while a place that remains has none, or none that is a number', () => {
    const without = cost('nearshore', { inHouse: 400, onshore: 500, nearshore: 300 })
    expect(without?.text).toContain('your figures price only some of the places compared here')
    for (const offshore of [0, Number.NaN, -1]) expect(cost('nearshore', { ...totals, offshore })).toEqual(without)
  })

  it('need none for a kind that is ruled out', () => {
    const domestic = buyer({ 'rl-legal-position': 'domestic-only' })
    const [reason] = optionOf(domestic, 'onshore', { inHouse: 400, onshore: 300 }).reasons.filter(({ id }) => id === 'L3')
    expect(reason?.text).toContain('75%')
  })
})

describe('places', () => {
  it('stand for their kind by the best that nothing removes', () => {
    const night = { ...manilaLate, start: '09:00', end: '17:00' }
    const answers = buyer({
      'ctx-candidates': [night, bengaluru],
      'ci-live-need': 'several-a-day',
      'ctx-buyer-location': [{ ...leipzig, ownership: undefined } as never],
    })
    expect(optionOf(answers, 'offshore')).toMatchObject({ place: 1, unnamed: false })
    expect(locate(answers).location.candidates).toMatchObject([{ id: 1 }, { id: 0, standing: 'ruled-out', points: null, share: null }])
  })

  it('that nobody named are possible at best, and say so', () => {
    const unnamed = optionOf(buyer({ 'ctx-candidates': [] }), 'nearshore')
    expect(unnamed).toMatchObject({ standing: 'possible', unnamed: true })
    expect(unnamed.points).toBeGreaterThan(0.75)
    expect(optionOf(careful, 'nearshore')).toMatchObject({ standing: 'fits', unnamed: false, place: 0 })
  })

  it('that the law or language removes come last, each with its rule, named or not', () => {
    const law = locate(buyer({ 'rl-legal-position': 'domestic-only' })).location.ranking
    expect(law.map(({ id }) => id)).toEqual(['onshore', 'retain', 'nearshore', 'offshore', 'hybrid'])
    expect(law.slice(2).map(({ standing, reasons }) => [standing, ids(reasons)])).toEqual([
      ['ruled-out', ['LV-LAW']],
      ['ruled-out', ['LV-LAW']],
      ['ruled-out', ['H-2']],
    ])
    const language = locate(buyer({ 'lf-language-nuance': 'mismatch', 'ctx-customer-contact': 'by-voice' })).location.ranking
    expect(language.find(({ id }) => id === 'offshore')?.reasons).toMatchObject([{ id: 'LV-LANGUAGE', points: null }])
  })

  it('that two rules of one id remove are told once', () => {
    const answers = buyer({ 'ctx-candidates': [far, bengaluru], 'ci-live-need': 'all-day' })
    const [reason, ...more] = optionOf(answers, 'offshore').reasons
    expect([reason?.id, more]).toEqual(['LV-LIVE', []])
    expect(reason?.text).toMatch(/Manila.*Kolkata|Kolkata.*Manila/)
  })

  it('with fewer open points of their own come first, whatever the score, and say so', () => {
    const answers = buyer({
      'ctx-candidates': [
        { ...warsaw, permitted: 'not-sure' },
        { ...far, permitted: 'yes' },
      ],
      'rl-legal-position': 'named-countries',
      'ctx-buyer-location': [{ ...newYork, country: 'DE', timeZone: 'Europe/Berlin' }],
    })
    const { decision, location } = locate(answers)
    expect(location.candidates.map(({ id }) => id)).toEqual([decision.leading?.prospect.ref, expect.anything()])
    for (const { reasons } of location.candidates) expect(ids(reasons)).toContain('R-OPEN')
  })

  it('at home come after those abroad, about which the verdict is', () => {
    const [first, second] = locate(buyer({ 'ctx-candidates': [leipzig, warsaw] })).location.candidates
    expect([first?.id, second?.id]).toEqual([1, 0])
    expect(ids(second?.reasons ?? [])).toContain('R-ABROAD')
  })

  it('that are level but for the score lead by it, in the verdict too', () => {
    for (const candidates of [
      [warsaw, far],
      [far, warsaw],
    ]) {
      const { decision, location } = locate(buyer({ 'ctx-candidates': candidates }))
      expect(decision.leading?.prospect.candidate?.country).toBe('PH')
      expect(location.candidates[0]?.id).toBe(decision.leading?.prospect.ref)
    }
  })
})

describe('the order', () => {
  it('keeps the work where it is while the own set-up comes first, and names what holds it back', () => {
    const [first] = locate(buyer({ 'ci-decision-clarity': 'stays-open' })).location.ranking
    expect(first).toMatchObject({ id: 'retain', standing: 'not-ranked', points: null, share: null })
    expect(first?.reasons[0]?.causes).toEqual(['ci-decision-clarity'])
    expect(orderOf(careful).indexOf('retain')).toBeGreaterThan(orderOf(careful).indexOf('offshore'))
  })

  it('puts a place in mind before one nobody named that leads by little, and says why', () => {
    const answers = buyer({ 'ctx-candidates': [{ ...far, language: 'adequate' }], 'ctx-benefits': ['focus'] })
    const [first] = locate(answers).location.ranking
    expect(first).toMatchObject({ id: 'offshore' })
    expect(first?.points).toBeLessThan(optionOf(answers, 'nearshore').points ?? 0)
    expect(ids(first?.reasons ?? []).some((id) => id === 'R-CONSIDERED' || id === 'R-TIE')).toBe(true)
  })

  it('speaks of a place in mind only where there is one: two places together are not', () => {
    const told = EXAMPLES.flatMap(({ answers }) => locate(answers).location.ranking).flatMap(({ id, reasons }) =>
      reasons.flatMap((reason) => (reason.id === 'R-CONSIDERED' ? [[id, reason.text] as const] : [])),
    )
    expect(told.length).toBeGreaterThan(0)
    for (const [id, text] of told) expect([id, text.includes('two places')]).toEqual([expect.not.stringMatching('hybrid'), false])
  })

  it('leaves a place in mind behind where it leads by much, or scores too low', () => {
    const poor = buyer({
      'ctx-candidates': [far],
      'wc-documentation': 'nothing-written',
      'wc-acceptance': 'after-discussion',
      'wc-separability': 'inseparable',
      'ctx-benefits': ['focus'],
      'lf-language-nuance': 'untested',
      'rl-data-class': 'special-regulated',
    })
    expect(optionOf(poor, 'offshore').points).toBeLessThan(0.6)
    expect(orderOf(poor)[0]).toBe('onshore')
  })

  it('is too close to call where the lead is small, and stable where most weightings agree', () => {
    const close = locate(EXAMPLES.find(({ id }) => id === 'C05')?.answers ?? {}).location
    expect(close).toMatchObject({ tie: true, stable: false })
    const clear = locate(EXAMPLES.find(({ id }) => id === 'C14')?.answers ?? {}).location
    expect(clear).toMatchObject({ tie: false, stable: true })
  })

  it('is too close to call where what is not known could turn it, however large the lead in the worst case', () => {
    const { location } = locate(EXAMPLES.find(({ id }) => id === 'C34')?.answers ?? {})
    const [first, second] = location.ranking.flatMap(({ points }) => (points === null ? [] : [points]))
    expect((first ?? 0) - (second ?? 0)).toBeGreaterThan(0.05)
    expect(location.tie).toBe(true)
  })

  it('says of every move why it was made, and keeps quiet about one that was undone', () => {
    const { ranking } = locate(EXAMPLES.find(({ id }) => id === 'C25')?.answers ?? {}).location
    expect(ranking.slice(0, 2).map(({ id }) => id)).toEqual(['hybrid', 'offshore'])
    expect(ids(ranking[0]?.reasons ?? [])).toContain('H-3')
    expect(ids(ranking[1]?.reasons ?? [])).not.toContain('R-TIE')
  })
})

describe('two places together', () => {
  const divided: Answers = { 'ctx-candidates': [far], 'lf-coverage': 'round-the-clock', 'rl-data-class': 'special-regulated' }

  it('take what each is better at, and say what would go where', () => {
    const { location } = locate(buyer(divided))
    const hybrid = location.ranking.find(({ id }) => id === 'hybrid')
    expect(ids(hybrid?.reasons ?? [])).toEqual(expect.arrayContaining(['HY-COVERAGE', 'HY-DATA-TIER', 'H-GOVERNANCE', 'H-3']))
    expect(location.splits.map(({ pattern }) => pattern)).toHaveLength(2)
    expect(location.splits[0]?.abroad).toContain('Manila')
  })

  it('are ruled out where two roles are empty, where insiders are needed, or where the law keeps everything', () => {
    const gaps = withOwners({ commercial: 'nobody', escalation: 'not-sure' })
    const entangled: Answers = { 'wc-separability': 'heavily-entangled' }
    for (const change of [gaps, entangled, { 'rl-legal-position': 'domestic-only' } as const])
      expect(optionOf(buyer({ ...divided, ...change }), 'hybrid')).toMatchObject({ standing: 'ruled-out', reasons: [{ id: 'H-2' }] })
    expect(locate(buyer({ ...divided, ...gaps })).location.splits).toEqual([])
  })

  it('are not ranked while nobody knows whether the work divides, or where nothing calls for them', () => {
    expect(optionOf(buyer({ ...divided, 'wc-separability': 'not-sure' }), 'hybrid')).toMatchObject({ standing: 'not-ranked', points: null })
    const { 'wc-separability': _, ...blank } = buyer(divided)
    expect(optionOf(blank, 'hybrid')).toMatchObject({ standing: 'not-ranked', reasons: [{ id: 'H-2', causes: [] }] })
    const plain = buyer({ 'rl-data-class': 'public', 'rl-consequence': 'internal-cost' })
    expect(optionOf(plain, 'hybrid')).toMatchObject({ standing: 'not-ranked', reasons: [{ id: 'H-1' }] })
  })

  it('never come first where every place abroad is removed, however well they score', () => {
    const answers = buyer({ 'ctx-candidates': [far], 'ci-live-need': 'all-day', 'lf-shift': 'refused' })
    const { location, decision } = locate(answers)
    const hybrid = location.ranking.find(({ id }) => id === 'hybrid')
    expect(decision.verdict).toBe('offshore-unsuitable')
    expect(hybrid).toMatchObject({ share: 0, unnamed: false })
    expect(ids(hybrid?.reasons ?? [])).toEqual(expect.arrayContaining(['HY-LIVE-SPLIT', 'H-2b']))
    expect(location.ranking[0]?.id).not.toBe('hybrid')
  })

  it('serve a group of customers from home even where the boundary is half drawn, as a second choice', () => {
    const { answers } = EXAMPLES.find(({ id }) => id === 'C08') as (typeof EXAMPLES)[number]
    const hybrid = optionOf({ ...answers, 'wc-separability': 'heavily-entangled' }, 'hybrid')
    expect(ids(hybrid.reasons)).toContain('HY-SEGMENT')
    expect(hybrid.share).toBe(0)
  })

  it('are a second choice where only the language calls for them, even with a good place abroad', () => {
    const spoken: Answers = { 'ctx-customer-contact': 'by-voice', 'rl-data-class': 'public', 'rl-consequence': 'internal-cost' }
    const hybrid = optionOf(buyer({ ...spoken, 'ctx-candidates': [{ ...warsaw, language: 'mismatch' }, far] }), 'hybrid')
    expect(ids(hybrid.reasons).filter((id) => id.startsWith('HY-'))).toEqual(['HY-SEGMENT'])
    expect(hybrid.reasons.at(-1)).toMatchObject({ id: 'H-2b', text: expect.stringContaining('groups of customers') })
  })

  it('put the live part nearby and the rest far away where both are in mind', () => {
    const answers = buyer({
      'ctx-candidates': [far, warsaw],
      'ci-live-need': 'several-a-day',
      'rl-data-class': 'public',
      'rl-consequence': 'internal-cost',
      'lf-shift': 'provider-shift-priced',
    })
    const { location } = locate({ ...answers, 'ctx-candidates': [{ ...far, start: '14:00', end: '22:00' }, warsaw] })
    expect(location.splits.map(({ home, abroad }) => [home.includes('Warsaw'), abroad.includes('Manila')])).toEqual([
      [true, true],
      [true, true],
    ])
  })

  it('are an own centre and a provider where one of each is in mind', () => {
    const { splits } = locate(
      buyer({
        'ctx-candidates': [warsaw, { ...far, ownership: 'own-entity' }],
        'rl-data-class': 'public',
        'rl-consequence': 'internal-cost',
      }),
    ).location
    expect(splits).toMatchObject([{ home: expect.stringContaining('Manila'), abroad: expect.stringContaining('Warsaw') }])
  })

  it('give the second place the hours that are left, which one nearby does not sleep through either', () => {
    const { splits } = locate(buyer({ ...divided, 'ctx-candidates': [] })).location
    expect(splits[0]).toMatchObject({
      pattern: 'A rota round the clock',
      abroad: expect.stringMatching(/^The hours that the day shift leaves: /),
    })
  })

  it('warn that software seldom follows the sun', () => {
    const why = (category: Answers['ctx-work-category']) =>
      optionOf(buyer({ ...divided, 'ctx-work-category': category }), 'hybrid').reasons.find(({ id }) => id === 'HY-COVERAGE')?.text
    expect(why('software-engineering')).toContain('hand-off')
    expect(why('it-operations')).not.toContain('hand-off')
  })
})
