import type { Answers } from './answers'
import { Facts } from './facts'
import { missingCore } from './journey'
import { MISTAKES } from './mistakes'
import { judge } from './need'
import { prospectsOf } from './prospects'
import type { QuestionId } from './questionnaire'
import type { Condition, Finding, Findings, Overlap, OverlapHours } from './result'
import { fired, speak, speakCondition } from './rule'
import { type Decision, decide, type TieBreak, type Weighed } from './verdict'

/** What the rules say, without bands, preview, places and terms, which `assess` joins. */
export type Ruling = Omit<Findings, 'dimensions' | 'preview' | 'places' | 'terms'>

/**
 * Verdict, blockers, vetoes, conditions and mistakes with every reason, cause and source. Pure, total, quick.
 * @param hours shared hours of each site and candidate, from `overlapHours`
 * @param tieBreak order of places that have as many open points of their own; that of the answers where absent
 */
export function findings(answers: Answers, hours: readonly OverlapHours[], tieBreak?: TieBreak): Ruling {
  const facts = new Facts(answers)
  const overlap = hours.map((pair) => judge(facts, pair))
  return inFull(facts, overlap, decide(facts, prospectsOf(facts, overlap), tieBreak))
}

/** A decision with everything that speaks for it in words. */
export function inFull(facts: Facts, overlap: Overlap[], decision: Decision): Ruling {
  const missing = missingCore(facts.answers)
  const spoken = inWords(facts, decision)
  const complete = missing.length === 0
  return {
    verdict: complete ? decision.verdict : 'incomplete',
    stage: complete && decision.verdict === 'ready' ? (facts.hasNoProvider ? 'shortlist' : 'pilot') : null,
    secondary: complete ? secondaryOf(decision, spoken) : null,
    missing,
    blockers: spoken.blockers,
    vetoes: spoken.vetoes,
    conditions: spoken.conditions,
    otherConditions: spoken.otherConditions,
    mistakes: fired(MISTAKES, facts).map((rule) => speak(rule, facts, facts)),
    ownerGaps: facts.gaps.slice(),
    overlap,
    leading: decision.leading?.prospect.ref ?? null,
  }
}

type Spoken = Pick<Findings, 'blockers' | 'vetoes' | 'conditions' | 'otherConditions'>

function inWords(facts: Facts, { blockers, conditions, count, weighed, leading }: Decision): Spoken {
  const general = conditions.map((rule) => speakCondition(rule, facts, facts))
  const own = leading ? conditionsOf(leading) : []
  const spoken = blockers.map((rule) => speak(rule, facts, facts))
  if (count >= facts.limits.tooMany) spoken.push(tooMany(facts, count, general.concat(leading ? own : weighed.flatMap(conditionsOf))))
  return {
    blockers: spoken,
    vetoes: weighed.flatMap(vetoesOf),
    conditions: general.concat(own),
    otherConditions: weighed.filter((one) => one !== leading).flatMap(conditionsOf),
  }
}

function secondaryOf({ afterwards, ruling }: Decision, { blockers, conditions }: Spoken): Findings['secondary'] {
  if (afterwards === null) return null
  if (afterwards === 'operating-model-not-ready') return { verdict: afterwards, findings: blockers }
  if (afterwards === 'offshore-unsuitable') return { verdict: afterwards, findings: ruling.flatMap(vetoesOf) }
  return { verdict: afterwards, findings: conditions.filter(isBeforePilot) }
}

function tooMany(facts: Facts, count: number, conditions: readonly Condition[]): Finding {
  return {
    id: 'ON-TOO-MANY-CONDITIONS',
    title: 'Too much is open for a pilot to start',
    reason: `${count} separate points stand before a pilot. Each could be closed; together they are the project, and a pilot started now would wait for all of them.`,
    advice: 'Close the points below first, empty roles before all, then finish again.',
    causes: causesOf(conditions.filter(isBeforePilot), facts.gaps.length > 0 ? ['io-owners'] : []),
    sources: ['judgement'],
  }
}

function causesOf(conditions: readonly Condition[], causes: QuestionId[]): QuestionId[] {
  for (const condition of conditions) for (const cause of condition.causes) if (!causes.includes(cause)) causes.push(cause)
  return causes
}

const vetoesOf = ({ vetoes, prospect }: Weighed): Finding[] => vetoes.map((rule) => speak(rule, prospect, prospect.facts, prospect.ref))

const conditionsOf = ({ conditions, prospect }: Weighed): Condition[] =>
  conditions.map((rule) => speakCondition(rule, prospect, prospect.facts, prospect.ref))

const isBeforePilot = ({ phase }: Condition): boolean => phase === 'before-pilot'
