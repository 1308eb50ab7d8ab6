import type { OwnerRole } from './answers'
import type { Facts } from './facts'
import { MOST_READ } from './policy/recall'
import type { QuestionId } from './questionnaire'
import { Recall } from './recall'
import type { CandidateRef, Condition, Finding } from './result'
import type { SourceId } from './sources'

/** A sentence, or one that depends on what the rule speaks of. */
export type Words<About> = string | ((about: About) => string)

/** One rule: when it speaks, what it says, and the works it rests on. */
export type Rule<About = Facts> = {
  readonly id: string
  /** Every question on which `when` depends; it depends on nothing else. */
  readonly reads: readonly QuestionId[]
  readonly when: (about: About) => boolean
  readonly title: Words<About>
  readonly reason: Words<About>
  readonly advice: Words<About>
  /** The answers that fired it, among `reads`; all of `reads` where absent. Blank ones are left out. */
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

/** The rules that fire, all of them, in their order. */
export function fired<About, R extends Rule<About>>(rules: readonly R[], about: About): R[] {
  const firing: R[] = []
  for (const rule of rules) if (rule.when(about)) firing.push(rule)
  return firing
}

/** A rule that fired, with its words where they are remembered. */
export type Fired<R, Words> = { readonly rule: R; readonly words: Words | null }
type Speaking<R, Words> = (rule: R, about: Facts, facts: Facts) => Words
type Draft<Words> = { -readonly [Key in keyof Words]: Words[Key] }

/** The rules on the assessment as a whole that fire, in their order; a rule is asked once for all answers that look the same to it. */
export function remembered<R extends Rule, Words extends Finding>(
  rules: readonly R[],
  speaking: Speaking<R, Words>,
): (facts: Facts) => Fired<R, Words>[] {
  const recalls = rules.map((rule) => {
    const keepsWords = rule.reads.length <= MOST_READ && !rule.reads.includes('ctx-candidates')
    return new Recall<Fired<R, Words> | null>((facts) => {
      if (!rule.when(facts)) return null
      return Object.freeze({ rule, words: keepsWords ? shared(speaking(rule, facts, facts)) : null })
    })
  })
  return (facts) => {
    const firing: Fired<R, Words>[] = []
    const { readings } = facts
    for (const recall of recalls) {
      const one = readings === null ? recall.say(facts) : recall.under(readings, facts)
      if (one !== null) firing.push(one)
    }
    return firing
  }
}

/** The same for all whose answers look alike: nobody may write into it. */
function shared<Words extends Finding>(words: Words): Words {
  Object.freeze(words.causes)
  Object.freeze(words.sources)
  return Object.freeze(words)
}

/** A rule that fired, in words and as data. */
export function speak<About>(rule: Rule<About>, about: About, facts: Facts, candidate?: CandidateRef): Finding {
  const finding: Draft<Finding> = {
    id: rule.id,
    title: say(rule.title, about),
    reason: say(rule.reason, about),
    advice: say(rule.advice, about),
    causes: (rule.causes?.(about) ?? rule.reads).filter((id) => facts.isGiven(id)),
    sources: rule.sources,
  }
  if (candidate !== undefined) finding.candidate = candidate
  return finding
}

/** The same for an open point. */
export function speakCondition<About>(rule: ConditionRule<About>, about: About, facts: Facts, candidate?: CandidateRef): Condition {
  const finding = speak(rule, about, facts, candidate) as Draft<Condition>
  finding.phase = phaseOf(rule, about)
  finding.close = say(rule.close, about)
  finding.owner = rule.owner
  return finding
}

/** When an open point must be closed. */
export const phaseOf = <About>(rule: ConditionRule<About>, about: About): Condition['phase'] => rule.phase?.(about) ?? 'before-pilot'

const say = <About>(words: Words<About>, about: About): string => (typeof words === 'string' ? words : words(about))
