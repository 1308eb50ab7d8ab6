import type { Answers } from './answers'
import { Facts } from './facts'
import { missingCore } from './journey'
import { capitalNumeral, numeral } from './listed'
import { MISTAKES } from './mistakes'
import { judge } from './need'
import { prospectsOf } from './prospects'
import type { QuestionId } from './questionnaire'
import type { Condition, Finding, Findings, Overlap, OverlapHours } from './result'
import { conditionsInWords, inWords, remembered, speak, speakCondition } from './rule'
import type { SourceId } from './sources'
import { type Decision, decide, type TieBreak, type Weighed } from './verdict'

const mistakesOn = remembered(MISTAKES, speak)

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
  const missing = facts.readings?.hasCore ? [] : missingCore(facts.answers)
  const spoken = spokenOf(facts, decision)
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
    mistakes: inWords(mistakesOn(facts), facts),
    ownerGaps: facts.gaps.slice(),
    overlap,
    leading: decision.leading?.prospect.ref ?? null,
  }
}

type Spoken = Pick<Findings, 'blockers' | 'vetoes' | 'conditions' | 'otherConditions'>

function spokenOf(facts: Facts, decision: Decision): Spoken {
  const { count, weighed, leading } = decision
  const blockers = inWords(decision.blockers, facts)
  const conditions = conditionsInWords(decision.conditions, facts)
  if (leading) addConditions(leading, conditions)
  const otherConditions: Condition[] = []
  for (const place of weighed) if (place !== leading) addConditions(place, otherConditions)
  if (count >= facts.limits.tooMany) {
    const open = leading ? conditions : conditions.concat(otherConditions)
    const empty = facts.gaps.length
    blockers.push(tooMany(count, empty, causesTogether(empty > 0 ? ['io-owners'] : [], open)))
  }
  return { blockers, vetoes: vetoesOf(weighed), conditions, otherConditions }
}

function secondaryOf({ afterwards, weighed, ruling }: Decision, { blockers, vetoes, conditions }: Spoken): Findings['secondary'] {
  if (afterwards === null) return null
  if (afterwards === 'operating-model-not-ready') return { verdict: afterwards, findings: blockers }
  if (afterwards === 'offshore-unsuitable') return { verdict: afterwards, findings: ruling === weighed ? vetoes : vetoesOf(ruling) }
  return { verdict: afterwards, findings: conditions.filter(isBeforePilot) }
}

/** Counts what the other rules found. */
export const TOO_MANY = {
  id: 'ON-TOO-MANY-CONDITIONS',
  name: 'Too much is open for a pilot to start',
  sources: ['judgement'],
} as const satisfies { id: string; name: string; sources: readonly SourceId[] }

function tooMany(count: number, empty: number, causes: QuestionId[]): Finding {
  const roles = empty === 0 ? '' : `, ${numeral(empty)} of them ${empty === 1 ? 'a role' : 'roles'} without an owner`
  return {
    id: TOO_MANY.id,
    title: TOO_MANY.name,
    reason: `${capitalNumeral(count)} separate points stand before a pilot${roles}. Each could be closed; together they are the project, and a pilot started now would wait for all of them.`,
    advice: `${empty === 0 ? 'Close' : 'Fill the empty roles, close'} the points below, then finish again.`,
    causes,
    sources: TOO_MANY.sources,
  }
}

/** These and the causes of what stands before a pilot, each once, in the order in which they are first named. */
function causesTogether(causes: QuestionId[], conditions: readonly Condition[]): QuestionId[] {
  for (const condition of conditions) {
    const own = condition.causes
    if (!isBeforePilot(condition)) continue
    // Counted, as a frozen list is slow to iterate.
    for (let at = 0; at < own.length; at += 1) {
      const cause = own[at]
      if (cause !== undefined && !causes.includes(cause)) causes.push(cause)
    }
  }
  return causes
}

function vetoesOf(places: readonly Weighed[]): Finding[] {
  const all: Finding[] = []
  for (const { vetoes, prospect } of places) for (const rule of vetoes) all.push(speak(rule, prospect, prospect.facts, prospect.ref))
  return all
}

function addConditions({ conditions, prospect }: Weighed, to: Condition[]): void {
  for (const rule of conditions) to.push(speakCondition(rule, prospect, prospect.facts, prospect.ref))
}

const isBeforePilot = ({ phase }: Condition): boolean => phase === 'before-pilot'
