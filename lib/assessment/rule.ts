import type { OwnerRole } from './answers'
import type { Facts } from './facts'
import { MOST_READ } from './policy/recall'
import type { QuestionId } from './questionnaire'
import { Recall } from './recall'
import type { CandidateRef, Condition, Finding } from './result'
import type { SourceId } from './sources'

/** A sentence, or one that depends on what the rule speaks of. */
export type Words<About> = string | ((about: About) => string)

/** What a rule says in a line; where that depends on what it speaks of, also what the rule itself is called. */
type Titled<About> = { readonly title: string; readonly name?: never } | { readonly title: (about: About) => string; readonly name: string }

/** One rule: when it speaks, what it says, and the works it rests on. */
export type Rule<About = Facts> = Titled<About> & {
  readonly id: string
  /** Every question on which `when` depends; it depends on nothing else. */
  readonly reads: readonly QuestionId[]
  readonly when: (about: About) => boolean
  readonly reason: Words<About>
  readonly advice: Words<About>
  /** The answers that fired it, among `reads`; all of `reads` where absent. Blank ones are left out, by itself where `reads` are many. */
  readonly causes?: (about: About) => readonly QuestionId[]
  readonly sources: readonly SourceId[]
}

/** An open point: also when it must be closed, by whom, and with which proof. */
export type ConditionRule<About = Facts> = Rule<About> & {
  /** Before the pilot where absent; only those change the verdict. */
  readonly phase?: (about: About) => Condition['phase']
  readonly close: Words<About>
  readonly owner: OwnerRole
  /** How it counts towards too many: each by itself where absent, all of a kind as one, or not here. */
  readonly counts?: 'as-one' | 'not'
}

/** A rule on a place. */
export type PlaceRule<About> = Rule<About> & {
  /** What the answers must hold for it to speak of any place: `when` is asked of places only where they do. */
  readonly onlyIf?: (facts: Facts) => boolean
}

/** Whether a rule on places speaks of one. */
export const speaksOf = <About extends { readonly facts: Facts }>({ onlyIf, when }: PlaceRule<About>, about: About): boolean =>
  (onlyIf === undefined || onlyIf(about.facts)) && when(about)

/** The rules on places that may speak under some answers, in their order; what the answers must hold is asked once for all that look the same to it. */
export function mayFire<R extends PlaceRule<never>>(rules: readonly R[]): (facts: Facts) => readonly R[] {
  const recall = new Recall(rules.map((rule) => (facts: Facts) => (rule.onlyIf === undefined || rule.onlyIf(facts) ? rule : null)))
  return (facts) => recall.of(facts)
}

/** On most places no rule fires: they share this list. */
const NONE: readonly never[] = []

/** Those of them that fire on a place. */
export function fired<About, R extends PlaceRule<About>>(may: readonly R[], about: About): readonly R[] {
  let firing: R[] | null = null
  for (const rule of may) {
    if (!rule.when(about)) continue
    firing ??= []
    firing.push(rule)
  }
  return firing ?? NONE
}

/** A rule that fired, with its words where they are remembered. */
export type Fired<R, Words> = {
  readonly rule: R
  readonly words: Words | null
  /** Names the causes where they are not remembered with the words: there are too many that hardly two buyers share. */
  readonly causes: ((facts: Facts) => readonly QuestionId[]) | null
  /** It stands before a pilot, as everything does that has no phase. */
  readonly isOpen: boolean
}
type Speaking<R, Words> = (rule: R, about: Facts, facts: Facts) => Words

/** The rules on the assessment as a whole that fire, in their order; a rule is asked once for all answers that look the same to it. */
export function remembered<R extends Rule, Words extends Finding>(
  rules: readonly R[],
  speaking: Speaking<R, Words>,
): (facts: Facts) => Fired<R, Words>[] {
  const parts = rules.map((rule) => {
    const causes = rule.reads.length > MOST_READ ? (rule.causes ?? ((facts: Facts) => causesOf(rule, facts, facts))) : null
    const spoken = causes === null ? rule : { ...rule, causes: () => [] }
    return (facts: Facts): Fired<R, Words> | null => {
      if (!rule.when(facts)) return null
      const words = rule.reads.includes('ctx-candidates') ? null : shared(speaking(spoken, facts, facts))
      return Object.freeze({ rule, words, causes, isOpen: phaseOf(rule as Rule & Partial<ConditionRule>, facts) === 'before-pilot' })
    }
  })
  const recall = new Recall(parts)
  return (facts) => recall.of(facts)
}

/** The same for all whose answers look alike: nobody may write into it. */
function shared<Words extends Finding>(words: Words): Words {
  Object.freeze(words.causes)
  Object.freeze(words.sources)
  return Object.freeze(words)
}

/** What rules that fired say, each in words and as data. */
export function inWords(firing: readonly Fired<Rule, Finding>[], facts: Facts): Finding[] {
  return firing.map(({ rule, words, causes }) => {
    if (words === null) return speak(rule, facts, facts)
    return causes === null ? words : findingOf(words, causes(facts))
  })
}

/** The same for open points. */
export function conditionsInWords(firing: readonly Fired<ConditionRule, Condition>[], facts: Facts): Condition[] {
  return firing.map(({ rule, words, causes }) => {
    if (words === null) return speakCondition(rule, facts, facts)
    return causes === null ? words : conditionOf(words, causes(facts))
  })
}

/** A rule that fired, in words and as data. */
export const speak = <About>(rule: Rule<About>, about: About, facts: Facts, candidate?: CandidateRef): Finding =>
  findingOf(said(rule, about), causesOf(rule, about, facts), candidate)

/** The same for an open point. */
export function speakCondition<About>(rule: ConditionRule<About>, about: About, facts: Facts, candidate?: CandidateRef): Condition {
  const { id, title, reason, advice, sources } = said(rule, about)
  const words = { id, title, reason, advice, sources, phase: phaseOf(rule, about), close: say(rule.close, about), owner: rule.owner }
  return conditionOf(words, causesOf(rule, about, facts), candidate)
}

const said = <About>({ id, title, reason, advice, sources }: Rule<About>, about: About): Omit<Finding, 'causes'> => ({
  id,
  title: say(title, about),
  reason: say(reason, about),
  advice: say(advice, about),
  sources,
})

/** Field by field, here and below: a spread costs more than the rules themselves. */
function findingOf(words: Omit<Finding, 'causes'>, causes: readonly QuestionId[], candidate?: CandidateRef): Finding {
  const { id, title, reason, advice, sources } = words
  return candidate === undefined
    ? { id, title, reason, advice, causes, sources }
    : { id, title, reason, advice, causes, sources, candidate }
}

function conditionOf(words: Omit<Condition, 'causes'>, causes: readonly QuestionId[], candidate?: CandidateRef): Condition {
  const { id, title, reason, advice, sources, phase, close, owner } = words
  return candidate === undefined
    ? { id, title, reason, advice, causes, sources, phase, close, owner }
    : { id, title, reason, advice, causes, sources, candidate, phase, close, owner }
}

/** The answers that fired a rule; blank ones are left out. */
function causesOf<About>(rule: Rule<About>, about: About, facts: Facts): QuestionId[] {
  const causes = rule.causes?.(about) ?? rule.reads
  for (const id of causes) if (!facts.isGiven(id)) return causes.filter((one) => facts.isGiven(one))
  return causes.slice()
}

/** When an open point must be closed. */
export const phaseOf = <About>({ phase }: { readonly phase?: ConditionRule<About>['phase'] }, about: About): Condition['phase'] =>
  phase?.(about) ?? 'before-pilot'

const say = <About>(words: Words<About>, about: About): string => (typeof words === 'string' ? words : words(about))
