import { describe, expect, it } from 'vitest'
import { type Answers, answersSchema, assess, type Finding } from '@/lib/assessment'
import { BLOCKERS } from '@/lib/assessment/blockers'
import { CONDITIONS } from '@/lib/assessment/conditions'
import { MISTAKES } from '@/lib/assessment/mistakes'
import { VETOES } from '@/lib/assessment/vetoes'
import { bengaluru, careful, leipzig, manilaLate, newYork, warsaw, withEvidence, withOwners } from './buyers'

const findingsOf = (change: Answers): Finding[] => {
  const answers = answersSchema.parse({ ...careful, ...change })
  const result = assess(answers)
  return [...result.blockers, ...result.vetoes, ...result.conditions, ...result.otherConditions, ...result.mistakes]
}
const idsOf = (change: Answers): string[] => findingsOf(change).map((finding) => finding.id)

/** Rule, what fires it, and the nearest answers that do not. */
const table: [id: string, fires: Answers, rests: Answers][] = [
  [
    'ON-OWNERLESS-CHURN',
    { 'wc-stability': 'daily', ...withOwners({ scope: 'shared' }) },
    { 'wc-stability': 'daily', ...withOwners({ scope: 'named-no-time' }) },
  ],
  ['ON-NO-SCOPE-OR-ACCEPTANCE-OWNER', withOwners({ quality: 'nobody' }), withOwners({ quality: 'shared' })],
  [
    'ON-NO-SCOPE-OR-ACCEPTANCE-OWNER',
    withOwners({ scope: 'shared', quality: 'shared' }),
    withOwners({ scope: 'shared', delivery: 'nobody' }),
  ],
  [
    'ON-OPEN-ACCESS',
    { 'rl-access-model': 'undefined' },
    { 'rl-access-model': 'undefined', 'rl-data-class': 'internal', 'rl-consequence': 'internal-cost' },
  ],
  [
    'ON-UNCLEAR-WORK',
    { 'wc-acceptance': 'by-feel', 'wc-documentation': 'fragments' },
    { 'wc-acceptance': 'by-feel', 'wc-documentation': 'main-path' },
  ],
  [
    'ON-OWNERS-3',
    withOwners({ delivery: 'nobody', security: 'shared', escalation: 'not-sure' }),
    withOwners({ delivery: 'nobody', security: 'shared' }),
  ],
  [
    'ON-NO-LEVERS',
    { 'io-enablement': 'no-levers', 'cf-accountability': 'deliverable' },
    { 'io-enablement': 'no-levers', 'cf-accountability': 'team-throughput' },
  ],
  ['ON-LEADERSHIP-OPEN', { 'ci-decision-clarity': 'stays-open' }, { 'ci-decision-clarity': 'eventually' }],
  ['ON-BIGBANG', { 'sp-pilot-slice': 'everything' }, { 'sp-pilot-slice': 'everything', 'rl-consequence': 'internal-cost' }],
  [
    'ON-SEVERAL-UNCLEAR',
    { 'wc-acceptance': 'not-sure', 'ci-live-need': 'not-sure', 'sp-pilot-slice': 'not-sure' },
    { 'wc-acceptance': 'not-sure', 'ci-live-need': 'not-sure', 'sp-knowledge-transfer': 'not-sure' },
  ],
  ['ON-OWNERSHIP-UNCLEAR', withOwners({ scope: 'not-sure' }), withOwners({ delivery: 'not-sure' })],
  ['ON-OWNERSHIP-UNCLEAR', withOwners({ delivery: 'not-sure', commercial: 'not-sure' }), withOwners({ commercial: 'not-sure' })],
  [
    'ON-TOO-MANY-CONDITIONS',
    {
      'io-capacity': 'few-hours',
      'wc-stability': 'weekly',
      'wc-acceptance': 'after-discussion',
      'wc-documentation': 'fragments',
      'wc-separability': 'inseparable',
      'sp-pilot-slice': 'undefined',
      'sp-knowledge-transfer': 'not-planned',
    },
    {
      'io-capacity': 'few-hours',
      'wc-stability': 'weekly',
      'wc-acceptance': 'after-discussion',
      'wc-documentation': 'fragments',
      'wc-separability': 'inseparable',
      'sp-pilot-slice': 'undefined',
    },
  ],
  ['LV-LAW', { 'rl-legal-position': 'domestic-only' }, { 'rl-legal-position': 'conditions-open' }],
  [
    'LV-LAW',
    { 'rl-legal-position': 'named-countries', 'ctx-candidates': [{ ...warsaw, permitted: 'no' }] },
    { 'rl-legal-position': 'named-countries', 'ctx-candidates': [{ ...warsaw, permitted: 'not-sure' }] },
  ],
  ['LV-PRESENCE', { 'ci-live-need': 'on-site' }, { 'ci-live-need': 'all-day' }],
  [
    'LV-LIVE',
    { 'ctx-candidates': [bengaluru], 'ci-live-need': 'all-day' },
    { 'ctx-candidates': [bengaluru], 'ci-live-need': 'several-a-day' },
  ],
  [
    'LV-LANGUAGE',
    { 'lf-language-nuance': 'mismatch', 'ctx-customer-contact': 'in-writing' },
    { 'lf-language-nuance': 'mismatch', 'ctx-customer-contact': 'none' },
  ],
  [
    'LV-CRITICAL-UNCONTROLLED',
    { 'rl-data-class': 'special-regulated', 'rl-access-model': 'undefined' },
    { 'rl-access-model': 'undefined' },
  ],
  [
    'LV-REGIME',
    {
      'ctx-buyer-location': [newYork],
      'ctx-candidates': [{ ...warsaw, country: 'CN', timeZone: 'Asia/Shanghai' }],
      'rl-data-class': 'special-regulated',
    },
    { 'ctx-buyer-location': [newYork], 'ctx-candidates': [{ ...warsaw, country: 'CN', timeZone: 'Asia/Shanghai' }] },
  ],
  ['C-LEGAL', { 'rl-legal-position': 'not-sure' }, { 'rl-legal-position': 'no-restriction' }],
  [
    'C-LEGAL',
    { 'rl-legal-position': 'named-countries' },
    { 'rl-legal-position': 'named-countries', 'ctx-candidates': [{ ...warsaw, permitted: 'yes' }] },
  ],
  [
    'C-LEGAL',
    { 'rl-legal-position': 'no-restriction', 'ctx-candidates': [bengaluru] },
    { 'rl-legal-position': 'no-restriction', 'ctx-candidates': [bengaluru], 'rl-data-class': 'internal' },
  ],
  ['C-LEGAL', { 'rl-legal-position': 'conditions-open' }, { 'rl-legal-position': 'conditions-open', 'ctx-candidates': [leipzig] }],
  [
    'C-REGIME',
    { 'ctx-buyer-location': [newYork], 'ctx-candidates': [{ ...warsaw, country: 'CN', timeZone: 'Asia/Shanghai' }] },
    {
      'ctx-buyer-location': [newYork],
      'ctx-candidates': [{ ...warsaw, country: 'CN', timeZone: 'Asia/Shanghai' }],
      'rl-data-class': 'internal',
    },
  ],
  ['C-ACCESS', { 'rl-access-model': 'copy-a-colleague' }, { 'rl-access-model': 'role-based' }],
  ['C-ACCESS', { 'rl-access-model': 'role-based', 'rl-consequence': 'safety-or-critical' }, { 'rl-consequence': 'safety-or-critical' }],
  ['C-OWNER-escalation', withOwners({ escalation: 'shared' }), withOwners({ escalation: 'named-no-time' })],
  ['C-OWNER-delivery', withOwners({ delivery: 'not-sure' }), {}],
  ['C-OWNERTIME-scope', withOwners({ scope: 'named-no-time' }), withOwners({ scope: 'shared' })],
  [
    'C-OWNERTIME-security',
    withOwners({ security: 'named-no-time' }),
    { ...withOwners({ security: 'named-no-time' }), 'rl-data-class': 'internal', 'rl-consequence': 'internal-cost' },
  ],
  ['C-CAPACITY', { 'io-capacity': 'few-hours' }, { 'io-capacity': 'few-hours', 'ctx-size': 'micro' }],
  ['C-CHANGE', { 'wc-stability': 'weekly' }, { 'wc-stability': 'per-cycle' }],
  ['C-ACCEPTANCE', { 'wc-acceptance': 'after-discussion' }, { 'wc-acceptance': 'written-mostly' }],
  ['C-DOCUMENT', { 'wc-documentation': 'fragments' }, { 'wc-documentation': 'main-path' }],
  ['C-TACIT', { 'wc-separability': 'heavily-entangled' }, { 'wc-separability': 'mostly-separable' }],
  ['C-SECURITY-EVIDENCE', withEvidence({ security: 'told' }), withEvidence({ security: 'document' })],
  ['C-EVIDENCE', withEvidence({ staffing: 'told', reporting: 'nothing-yet' }), withEvidence({ staffing: 'told' })],
  [
    'C-EVIDENCE',
    withEvidence({ staffing: 'told', reporting: 'told' }),
    { ...withEvidence({ staffing: 'told', reporting: 'told' }), 'pm-track-record': 'no-provider-yet' },
  ],
  ['C-TRACK', { 'pm-track-record': 'unproven' }, { 'pm-track-record': 'adjacent' }],
  ['C-LANGUAGE', { 'lf-language-nuance': 'untested' }, { 'lf-language-nuance': 'untested', 'rl-consequence': 'internal-cost' }],
  [
    'C-LANGUAGE',
    { 'ctx-candidates': [{ ...warsaw, language: 'untested' }] },
    { 'lf-language-nuance': 'untested', 'ctx-candidates': [{ ...warsaw, language: 'adequate' }] },
  ],
  ['C-PILOT', { 'sp-pilot-slice': 'slice-no-measures' }, { 'sp-pilot-slice': 'slice-measured' }],
  [
    'C-PILOT',
    { 'sp-pilot-slice': 'not-sure', 'ctx-current-thinking': ['move-everything'] },
    { 'ctx-current-thinking': ['move-everything'] },
  ],
  ['C-KT', { 'sp-knowledge-transfer': 'handover-week' }, { 'sp-knowledge-transfer': 'planned-overlap' }],
  [
    'C-ASYNC',
    { 'ctx-candidates': [bengaluru], 'ci-answer-latency': 'days', 'ci-live-need': 'several-a-day', 'ci-async-practice': 'chat-scatter' },
    { 'ctx-candidates': [bengaluru], 'ci-answer-latency': 'days', 'ci-live-need': 'several-a-day' },
  ],
  ['C-ONCALL', { 'lf-coverage': 'round-the-clock', 'ci-answer-latency': 'minutes' }, { 'lf-coverage': 'round-the-clock' }],
  [
    'C-SHIFT',
    { 'ctx-candidates': [manilaLate], 'ci-live-need': 'all-day', 'lf-shift': 'provider-nights' },
    { 'ctx-candidates': [manilaLate], 'ci-live-need': 'all-day', 'lf-shift': 'provider-shift-priced' },
  ],
  ['C-FORM', { 'ctx-proposed-pricing': 'fixed-scope', 'wc-stability': 'weekly' }, { 'ctx-proposed-pricing': 'fixed-scope' }],
  [
    'C-FORM',
    { 'ctx-proposed-engagement': 'staff-augmentation', ...withOwners({ delivery: 'nobody' }) },
    { 'ctx-proposed-engagement': 'staff-augmentation' },
  ],
  ['C-LEVERS', { 'io-enablement': 'partly', 'cf-accountability': 'service-level' }, { 'io-enablement': 'partly' }],
  ['C-COST', { 'cf-cost-basis': 'rates-plus-some', 'ctx-benefits': ['cost-leverage'] }, { 'cf-cost-basis': 'rates-plus-some' }],
  ['C-URGENCY', { 'ctx-urgency': 'under-4-weeks' }, { 'ctx-urgency': 'one-to-three-months' }],
  ['C-VERIFY', { 'ci-live-need': 'not-sure' }, { 'ci-async-practice': 'not-sure' }],
  ['C-EXIT', { 'sp-growth-exit': 'neither' }, { 'sp-growth-exit': 'one-of-two' }],
  ['C-SCALE', { 'sp-growth-exit': 'one-of-two' }, { 'sp-growth-exit': 'both-defined' }],
  ['M1', { 'cf-cost-basis': 'rates-only' }, { 'cf-cost-basis': 'rates-plus-some' }],
  ['M2', { 'ctx-current-thinking': ['offshore-is-the-plan'] }, {}],
  ['M3', { 'wc-documentation': 'fragments', 'wc-acceptance': 'after-discussion' }, { 'wc-documentation': 'fragments' }],
  ['M4', { 'rl-access-model': 'copy-a-colleague' }, { 'rl-access-model': 'role-based' }],
  [
    'M5',
    { 'ctx-proposed-engagement': 'dedicated-team', 'cf-accountability': 'service-level' },
    { 'ctx-proposed-engagement': 'managed-service', 'cf-accountability': 'service-level' },
  ],
  ['M6', { 'sp-knowledge-transfer': 'handover-week' }, { 'sp-knowledge-transfer': 'planned-overlap' }],
  ['W1', { 'cf-accountability': 'not-sure' }, {}],
  ['W2', withOwners({ delivery: 'nobody', commercial: 'shared' }), withOwners({ delivery: 'nobody' })],
  ['W3', { 'ctx-benefits': ['cost-leverage'], 'io-capacity': 'few-hours' }, { 'io-capacity': 'few-hours' }],
  ['W4', { 'ctx-urgency': 'one-to-three-months', 'ci-live-need': 'several-a-day' }, { 'ctx-urgency': 'one-to-three-months' }],
  ['W5', { 'ctx-current-thinking': ['one-contract'] }, {}],
]

describe('each rule', () => {
  it.each(table)('%s fires, and rests just beside', (id, fires, rests) => {
    expect(idsOf(fires)).toContain(id)
    expect(idsOf(rests)).not.toContain(id)
  })

  it('is fired by some example above', () => {
    const all = [...BLOCKERS, ...CONDITIONS, ...MISTAKES, ...VETOES].map((rule) => rule.id).filter((id) => !/^C-OWNER(TIME)?-/.test(id))
    const tried = new Set(table.map(([id]) => id))
    expect(all.filter((id) => !tried.has(id))).toEqual([])
  })

  it('names its cause, its source and what to do', () => {
    for (const [, fires] of table) {
      for (const finding of findingsOf(fires)) {
        expect(finding.causes, finding.id).not.toEqual([])
        expect(finding.sources, finding.id).not.toEqual([])
        expect(finding.title && finding.reason && finding.advice, finding.id).toBeTruthy()
      }
    }
  })
})

describe('the verdict', () => {
  const verdictOf = (change: Answers) => assess({ ...careful, ...change })

  it('is ready for a pilot when nothing stands in the way', () => {
    expect(verdictOf({})).toMatchObject({ verdict: 'ready', stage: 'pilot', conditions: [], blockers: [], vetoes: [] })
  })

  it('is ready for a shortlist when no provider is chosen yet', () => {
    expect(verdictOf({ 'pm-track-record': 'no-provider-yet' })).toMatchObject({ verdict: 'ready', stage: 'shortlist' })
  })

  it('is ready with conditions when something is open before a pilot, not when it is open before growth', () => {
    expect(verdictOf({ 'wc-documentation': 'fragments' }).verdict).toBe('ready-with-conditions')
    expect(verdictOf({ 'sp-growth-exit': 'one-of-two' }).verdict).toBe('ready')
  })

  it('puts the law before the operating model, and names what follows', () => {
    const both = verdictOf({ 'rl-legal-position': 'domestic-only', ...withOwners({ scope: 'nobody' }) })
    expect(both).toMatchObject({ verdict: 'offshore-unsuitable', secondary: { verdict: 'operating-model-not-ready' } })
  })

  it('puts the operating model before a place that does not fit, and names what follows', () => {
    const both = verdictOf({ 'ctx-candidates': [bengaluru], 'ci-live-need': 'all-day', ...withOwners({ scope: 'nobody' }) })
    expect(both).toMatchObject({ verdict: 'operating-model-not-ready', secondary: { verdict: 'offshore-unsuitable' } })
  })

  it('looks at the best place that is left', () => {
    const two = verdictOf({ 'ctx-candidates': [bengaluru, warsaw], 'ci-live-need': 'all-day' })
    expect(two).toMatchObject({ verdict: 'ready', leading: 1 })
    expect(two.vetoes.map((veto) => veto.candidate)).toEqual([0])
  })

  it('is never unsuitable for offshore when every place is at home', () => {
    for (const live of ['on-site', 'all-day'] as const) {
      expect(verdictOf({ 'ctx-candidates': [leipzig], 'rl-legal-position': 'domestic-only', 'ci-live-need': live }).verdict).not.toBe(
        'offshore-unsuitable',
      )
    }
  })

  it('takes places in general when none is named', () => {
    expect(verdictOf({ 'ctx-candidates': [] })).toMatchObject({ verdict: 'ready', leading: 'nearshore' })
    expect(verdictOf({ 'ctx-candidates': 'not-sure' })).toMatchObject({ verdict: 'ready', leading: 'nearshore' })
  })

  it('is withheld while a core answer is blank, and shows what is still possible', () => {
    const { 'wc-acceptance': _, ...rest } = careful
    const result = assess(rest)
    expect(result).toMatchObject({ verdict: 'incomplete', missing: [{ question: 'wc-acceptance' }] })
    expect(result.preview).toEqual(['ready', 'ready-with-conditions'])
    expect(assess({}).preview).toEqual(['ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable'])
  })

  it('names a blank row of the owners', () => {
    const { escalation: _, ...owners } = careful['io-owners'] ?? {}
    expect(assess({ ...careful, 'io-owners': owners }).missing).toEqual([{ question: 'io-owners', row: 'escalation' }])
  })
})
