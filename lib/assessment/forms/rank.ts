import type { Answers, SingleId } from '../answers'
import { Facts } from '../facts'
import type { FormRanking, RankingReason, Standing } from '../outcome'
import { FORM_STANDINGS, FORM_WORST } from '../policy/forms'
import type { QuestionId } from '../questionnaire'
import { type Line, reasonOf } from '../reason'
import { type FormRule, named, type Span } from './rules'

type Leaves = FormRanking<string>['ranking'][number]['leaves']

/** What a ranking of forms is made from. */
export type Ranker<Form extends string> = {
  /** In the order that holds where all else is level. */
  readonly forms: readonly Form[]
  readonly rules: readonly FormRule<Form>[]
  /** The questions whose answers rule a form out. */
  readonly obstacles: (facts: Facts, form: Form) => QuestionId[]
  /** What is said where they do. */
  readonly vetoes: Readonly<Partial<Record<Form, Omit<Line, 'reads'>>>>
  /** It cannot carry what the buyer wants: possible at most, and behind others with the same points. */
  readonly fallsShort: (facts: Facts, form: Form) => boolean
  /** Warnings without points. */
  readonly notes: (facts: Facts, form: Form) => RankingReason[]
  readonly leaves: Readonly<Record<Form, Leaves>>
}

type Entry<Form> = {
  readonly form: Form
  readonly span: Span
  readonly obstacles: readonly QuestionId[]
  /** Answers not known yet that could still rule it out. */
  readonly threats: readonly QuestionId[]
  readonly short: boolean
}

/**
 * Forms by their points under the worst of what is not known: ruled-out ones last, those that could still be ruled out before them.
 * Without a known accountability the adjustments alone count.
 */
export function rankForms<Form extends string>(ranker: Ranker<Form>, facts: Facts): FormRanking<Form> {
  const worst = new Facts(atWorst(facts))
  const provisional = typeof facts.level('cf-accountability') !== 'number'
  const entries = ranker.forms.map((form) => entryOf(ranker, { facts, worst }, form)).sort(inOrder)
  const [first] = entries
  return {
    ranking: entries.map((entry, at) => shown(ranker, facts, { entry, provisional, leads: at === 0 })),
    tie: first !== undefined && entries.some((entry) => entry !== first && isOut(entry) === false && entry.span.high >= first.span.low),
    provisional,
  }
}

/** The answers with everything that could rule a form out filled in by its worst, where it is not known. */
function atWorst({ answers }: Facts): Answers {
  const { 'io-owners': delivery, ...single } = FORM_WORST.value
  const filled: Record<string, unknown> = { ...answers }
  for (const [id, option] of Object.entries(single)) if (isOpen(filled[id])) filled[id] = option
  const owners = answers['io-owners']
  if (isOpen(owners?.delivery)) filled['io-owners'] = { ...owners, delivery }
  return filled
}

const isOpen = (answer: unknown): boolean => answer === undefined || answer === 'not-sure'

function entryOf<Form extends string>(
  { rules, obstacles, fallsShort }: Ranker<Form>,
  { facts, worst }: { facts: Facts; worst: Facts },
  form: Form,
): Entry<Form> {
  const spans = rules.flatMap((rule) => rule.span(facts, form) ?? [])
  const known = obstacles(facts, form)
  return {
    form,
    span: { low: sum(spans.map(({ low }) => low)), high: sum(spans.map(({ high }) => high)) },
    obstacles: known,
    threats: known.length > 0 ? [] : obstacles(worst, form),
    short: fallsShort(facts, form),
  }
}

const sum = (points: readonly number[]): number => points.reduce((all, one) => all + one, 0)
const isOut = ({ obstacles }: Entry<unknown>): boolean => obstacles.length > 0
const couldFall = ({ threats }: Entry<unknown>): boolean => threats.length > 0

/** The worst case decides, and to be ruled out is the worst of all; the sort keeps the given order where all is level. */
function inOrder(a: Entry<unknown>, b: Entry<unknown>): number {
  if (isOut(a) || isOut(b)) return Number(isOut(a)) - Number(isOut(b))
  return Number(couldFall(a)) - Number(couldFall(b)) || b.span.low - a.span.low || Number(a.short) - Number(b.short)
}

type Shown<Form> = { entry: Entry<Form>; provisional: boolean; leads: boolean }

function shown<Form extends string>(ranker: Ranker<Form>, facts: Facts, { entry, provisional, leads }: Shown<Form>) {
  const { form, span, obstacles, threats, short } = entry
  const veto = ranker.vetoes[form]
  const leaves = { ...ranker.leaves[form] }
  if (veto && obstacles.length > 0) {
    const reasons = [reasonOf(facts, { ...veto, reads: obstacles })]
    return { id: form, standing: 'ruled-out' as const, points: null, interval: null, reasons, leaves }
  }
  const threat = veto && threats.length > 0 ? [reasonOf(facts, { ...veto, text: threatSaid(threats), reads: threats })] : []
  const reasons = [
    ...pointReasons(ranker.rules, facts, form),
    ...threat,
    ...ranker.notes(facts, form),
    ...(leads ? oneOfSeveral(facts) : []),
  ]
  const standing = standingOf(span.low, !provisional && !short && threats.length === 0)
  return { id: form, standing, points: span.low, interval: { ...span }, reasons, leaves }
}

function standingOf(points: number, mayFit: boolean): Standing {
  if (points >= FORM_STANDINGS.value.fits) return mayFit ? 'fits' : 'possible'
  return points >= FORM_STANDINGS.value.possible ? 'possible' : 'poor'
}

/** One reason for each rule that speaks of this form; their points add up to its score. */
const pointReasons = <Form extends string>(rules: readonly FormRule<Form>[], facts: Facts, form: Form): RankingReason[] =>
  rules.flatMap((rule) => {
    const span = rule.span(facts, form)
    if (span === null) return []
    const text = span.low === span.high ? rule.says(facts, form) : openSaid(facts, rule.reads)
    return [{ ...reasonOf(facts, { id: rule.id, text, reads: rule.reads, sources: rule.sources }), points: span.low }]
  })

function openSaid(facts: Facts, reads: readonly QuestionId[]): string {
  const open = reads.filter((id) => id === 'io-owners' || typeof facts.level(id as SingleId) !== 'number')
  return `Counted at its worst until this is known: ${named(open)}.`
}

const threatSaid = (threats: readonly QuestionId[]): string => `It could still be ruled out, by what is not known yet: ${named(threats)}.`

/** EM-8: the ranking speaks of one kind of work. */
const oneOfSeveral = (facts: Facts): RankingReason[] =>
  facts.hasSaid('one-contract')
    ? [
        reasonOf(facts, {
          id: 'EM-8',
          text: 'One contract is meant to hold different kinds of work. This ranking is for one kind: rank each by itself.',
          reads: ['ctx-current-thinking'],
          sources: ['offshore-guide', 'ibm-bpo', 'netsuite-2025'],
        }),
      ]
    : []
