import type { Facts } from './facts'
import { BENEFIT_HOURS, COMFORT_MARGIN, LATENCY_HOURS, LIVE_HOURS } from './policy/need'
import type { Overlap, OverlapClass, OverlapHours } from './result'

/**
 * Hours a day that both sides must share: the greater of what live conversation and waiting for answers ask for.
 * @returns 0 to 6, or null when somebody must be on site; what is not known asks for nothing.
 */
export function neededHours(facts: Facts): number | null {
  const live = facts.option('ci-live-need')
  const latency = facts.option('ci-answer-latency')
  const forLive = live && live !== 'not-sure' ? LIVE_HOURS.value[live] : 0
  if (forLive === null) return null
  const inOwnDay = facts.is('lf-coverage', 'business-day')
  const forAnswers = inOwnDay && latency && latency !== 'not-sure' ? LATENCY_HOURS.value[latency] : 0
  return Math.max(forLive, forAnswers)
}

/** Judges shared hours against the need of this work. */
export function judge(facts: Facts, hours: OverlapHours): Overlap {
  const need = neededHours(facts)
  const refused = facts.is('lf-shift', 'refused')
  const usable = refused ? hours.minWithinDay : hours.min
  const reached = classOf(facts, usable, need)
  const bought = !refused && rank(classOf(facts, hours.minWithinDay, need)) < rank(reached)
  const judged = bought && reached === 'comfortable' ? 'manageable' : reached
  const around = (by: number) => classOf(facts, usable, need === null ? null : Math.max(0, need + by))
  return {
    ...hours,
    need,
    class: judged,
    bought,
    benefit: isBenefit(facts, hours, judged),
    sensitivity: { less: around(-1), more: around(1) },
  }
}

function classOf(facts: Facts, hours: number, need: number | null): OverlapClass {
  if (need === null) return 'blocker'
  if (need === 0 || hours >= need + COMFORT_MARGIN.value) return 'comfortable'
  if (hours >= need) return 'manageable'
  const canShift = facts.is('lf-shift', 'provider-shift-priced', 'both-flex')
  const plannedTalk = facts.is('ci-live-need', 'checkpoints', 'one-slot')
  return canShift && plannedTalk && need - hours <= COMFORT_MARGIN.value ? 'manageable' : 'blocker'
}

/** A gap is worth having only if more than a business day is to be covered and work is handed over in writing. */
function isBenefit(facts: Facts, hours: OverlapHours, judged: OverlapClass): boolean {
  return (
    judged !== 'blocker' &&
    facts.coversMoreThanADay &&
    hours.hoursOutsideBuyerDay >= BENEFIT_HOURS.value &&
    facts.atLeast('ci-async-practice', 'tracked')
  )
}

const ORDER: readonly OverlapClass[] = ['blocker', 'manageable', 'comfortable']
const rank = (of: OverlapClass): number => ORDER.indexOf(of)
