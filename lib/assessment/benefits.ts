import type { SingleId } from './answers'
import type { Facts } from './facts'
import { questionOf } from './journey'
import { listed } from './listed'
import type { Benefit } from './outcome'
import type { OptionId, QuestionId } from './questionnaire'
import type { SourceId } from './sources'

/** What the cost comparison says of the saving; `savesAtWorst` of the comparison itself. */
export type CostOutcome = { readonly savesAtWorst: boolean }

/** One thing a benefit needs: there, known to be missing, or open. */
type Need = {
  readonly reads: QuestionId
  readonly met: (facts: Facts) => boolean | null
  /** What is missing where it is not met, as part of a sentence. */
  readonly lacks: string
}

type BenefitRule = {
  readonly id: Benefit['id']
  readonly benefit: Benefit['benefit']
  readonly title: string
  readonly needs: readonly Need[]
  readonly supported: string
  /** What it is instead, where something is missing. */
  readonly instead: string
  readonly manage: string
  readonly sources: readonly SourceId[]
}

/** At this option's level or above. */
const atLeast = <Id extends SingleId>(id: Id, option: OptionId<Id>, lacks: string): Need => ({
  reads: id,
  met: (facts) => (typeof facts.level(id) === 'number' ? facts.atLeast(id, option) : null),
  lacks,
})

const EVIDENCE_OF_PROCESS: Need = {
  reads: 'pm-evidence',
  met: (facts) => (typeof facts.rowLevel('pm-evidence', 'process') === 'number' ? !facts.isThin('process') : null),
  lacks: 'you were told of it at best, and have seen nothing',
}

/** One of gates and way out is defined, and the answer does not say which. */
const GROWTH_GATES: Need = {
  reads: 'sp-growth-exit',
  met: (facts) => (facts.is('sp-growth-exit', 'neither') ? false : facts.atLeast('sp-growth-exit', 'both-defined') || null),
  lacks: 'nothing stops it from growing when quality drops',
}

/** Without figures a comparison with every part in it leaves the question open: it may not save at its low end. */
const FULL_COMPARISON: Need = {
  reads: 'cf-cost-basis',
  met: (facts) => (facts.atMost('cf-cost-basis', 'rates-plus-some') ? false : null),
  lacks: 'no comparison with every part in it has been made',
}

const BENEFITS: readonly BenefitRule[] = [
  {
    id: 'BN1',
    benefit: 'cost-leverage',
    title: 'Lower cost',
    needs: [FULL_COMPARISON],
    supported: 'By your cost figures it saves even where everything turns out at its worst.',
    instead: 'A gap between rates is not yet a saving',
    manage: 'The total: managing, onboarding, rework and the way in and out.',
    sources: ['offshore-guide', 'larsen-2013', 'cbs-orn'],
  },
  {
    id: 'BN2',
    benefit: 'talent-access',
    title: 'Skills you cannot hire here',
    needs: [
      atLeast('pm-people', 'interviewed', 'nobody on your side has met or tested the people'),
      atLeast('pm-track-record', 'comparable', 'no comparable work of theirs is confirmed'),
    ],
    supported: 'The people were met or tested, and the provider has done comparable work.',
    instead: 'The supply is not proven',
    manage: 'How people are checked, how senior they are, who stays, and how they talk with you.',
    sources: ['offshore-guide'],
  },
  {
    id: 'BN3',
    benefit: 'scalability',
    title: 'Capacity that follows demand',
    needs: [
      atLeast('wc-documentation', 'main-path', 'most cases are not written down'),
      atLeast('sp-knowledge-transfer', 'planned-overlap', 'no handover is planned that a second group could repeat'),
      GROWTH_GATES,
    ],
    supported: 'New people can learn from what is written and from a planned handover, and gates hold growth to quality.',
    instead: 'There would be hands without the know-how',
    manage: 'A plan for each step of growth, the handover, and notes that keep up.',
    sources: ['offshore-guide', 'aron-singh-2005'],
  },
  {
    id: 'BN4',
    benefit: 'focus',
    title: 'Your own people freed for other work',
    needs: [
      atLeast('wc-separability', 'mostly-separable', 'most of the work comes back to insiders'),
      atLeast('io-capacity', 'half-person', 'no time is set aside to run it'),
    ],
    supported: 'The work has a clear boundary, and the time to run it is set aside.',
    instead: 'Your experts would become its managers',
    manage: 'The line between what stays and what goes.',
    sources: ['offshore-guide', 'dibbern-2008'],
  },
  {
    id: 'BN5',
    benefit: 'extended-coverage',
    title: 'More hours covered',
    needs: [
      atLeast('lf-coverage', 'extended-day', 'nobody waits for the work outside one business day'),
      atLeast('ci-async-practice', 'tracked', 'work is not handed over in writing'),
    ],
    supported: 'More than one business day is asked for, and your side hands work over in a shared tracker.',
    instead: 'The time difference would be a gap with nothing useful to do in it',
    manage: 'Rules for the handover, who is called at night, and the hours of service.',
    sources: ['offshore-guide', 'carmel-2010'],
  },
  {
    id: 'BN6',
    benefit: 'process-maturity',
    title: 'Better tools and routines',
    needs: [EVIDENCE_OF_PROCESS],
    supported: 'You have read or checked how they run and improve the work.',
    instead: 'It is the maturity of a brochure',
    manage: 'How it fits your systems, your security and your governance.',
    sources: ['offshore-guide', 'iso-37500'],
  },
]

/**
 * Six reasons to go, each held against the answers: those that are sought first, in the buyer's order.
 * @param cost the cost comparison, where one was made; without it a lower cost is conditional at best
 */
export function benefitsOf(facts: Facts, cost?: CostOutcome): Benefit[] {
  const sought: readonly string[] = facts.answers['ctx-benefits'] ?? []
  const rank = ({ benefit }: BenefitRule): number => (sought.includes(benefit) ? sought.indexOf(benefit) : sought.length)
  return [...BENEFITS].sort((a, b) => rank(a) - rank(b)).map((rule) => benefitOf(rule, facts, cost))
}

function benefitOf(rule: BenefitRule, facts: Facts, cost: CostOutcome | undefined): Benefit {
  const { status, reason } = rule.id === 'BN1' && cost ? byFigures(rule, cost) : byAnswers(rule, facts)
  const reads: QuestionId[] = [...rule.needs.map((need) => need.reads), 'ctx-benefits']
  return {
    id: rule.id,
    benefit: rule.benefit,
    title: rule.title,
    status,
    reason,
    manage: rule.manage,
    sought: facts.seeks(rule.benefit),
    causes: reads.filter((id) => facts.answers[id] !== undefined && !facts.isHidden(id)),
    sources: rule.sources.slice(),
  }
}

type Held = Pick<Benefit, 'status' | 'reason'>

/** The figures speak before the answer about them. */
const byFigures = ({ supported, instead }: BenefitRule, { savesAtWorst }: CostOutcome): Held =>
  savesAtWorst
    ? { status: 'supported', reason: supported }
    : { status: 'not-supported', reason: `${instead}: by your cost figures nothing is left of it where everything turns out at its worst.` }

function byAnswers({ needs, supported, instead }: BenefitRule, facts: Facts): Held {
  const held = needs.map((need) => ({ need, met: need.met(facts) }))
  const lacking = held.filter(({ met }) => met === false).map(({ need }) => need.lacks)
  if (lacking.length > 0) return { status: 'not-supported', reason: `${instead}: ${listed(lacking)}.` }
  const open = held.filter(({ met }) => met === null).map(({ need }) => need)
  if (open.length > 0) return { status: 'conditional', reason: openSaid(facts, open) }
  return { status: 'supported', reason: supported }
}

/** What the open answers are, in sentences; a provider who is not there yet is named once. */
function openSaid(facts: Facts, open: readonly Need[]): string {
  const special = open.map(({ reads }) => specialSaid(facts, reads)).filter((text) => text !== null)
  const names = open.filter(({ reads }) => specialSaid(facts, reads) === null).map(({ reads }) => `“${questionOf(reads).name}”`)
  const plain =
    names.length > 0 ? [`It hangs on ${names.length > 1 ? 'answers that are' : 'an answer that is'} not known yet: ${listed(names)}.`] : []
  return [...plain, ...new Set(special)].join(' ')
}

function specialSaid(facts: Facts, reads: QuestionId): string | null {
  if (facts.isHidden(reads) || (facts.hasNoProvider && reads === 'pm-track-record')) return 'No provider is in view yet who could show it.'
  if (reads === 'cf-cost-basis' && facts.atLeast('cf-cost-basis', 'full-run-cost'))
    return 'Your comparison holds every part; whether it still saves at its worst shows once your figures are entered.'
  if (reads === 'sp-growth-exit' && facts.is('sp-growth-exit', 'one-of-two'))
    return 'Of growth gates and a way out one is defined, and your answer does not say which.'
  return null
}
