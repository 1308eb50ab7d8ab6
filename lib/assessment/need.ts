import type { Facts } from './facts'
import { BENEFIT_HOURS, COMFORT_MARGIN, LATENCY_HOURS, LIVE_HOURS, NEED_STEP, SHIFT_REACH } from './policy/need'
import type { QuestionId } from './questionnaire'
import { recalled } from './recall'
import type { Overlap, OverlapClass, OverlapHours } from './result'

/** The questions on which the judgement of shared hours rests. */
export const NEED_READS = ['ctx-buyer-location', 'ctx-candidates', 'ci-live-need', 'ci-answer-latency', 'lf-coverage', 'lf-shift'] as const

/**
 * Hours a day that both sides must share: the greater of what live conversation and waiting for answers ask for.
 * Waiting counts only where one business day is covered.
 * @returns 0 to 6, or null when somebody must be on site; what is not known asks for nothing.
 */
export function neededHours(facts: Facts): number | null {
  return facts.is('lf-coverage', 'business-day') ? hoursToAnswer(facts) : hoursLive(facts)
}

/**
 * Hours in which questions could be asked and answered, whatever is covered.
 * @returns 0 to 6, or null when somebody must be on site
 */
export function hoursToAnswer(facts: Facts): number | null {
  const live = hoursLive(facts)
  const latency = facts.option('ci-answer-latency')
  if (live === null || latency === undefined || latency === 'not-sure') return live
  return Math.max(live, LATENCY_HOURS.value[latency])
}

/** The answers that the need comes from. */
export function needCauses(facts: Facts): QuestionId[] {
  const need = neededHours(facts)
  const latency = facts.option('ci-answer-latency')
  const causes: QuestionId[] = hoursLive(facts) === need ? ['ci-live-need'] : []
  if (latency && latency !== 'not-sure' && facts.is('lf-coverage', 'business-day') && LATENCY_HOURS.value[latency] === need)
    causes.push('ci-answer-latency')
  return causes
}

function hoursLive(facts: Facts): number | null {
  const live = facts.option('ci-live-need')
  return live === undefined || live === 'not-sure' ? 0 : LIVE_HOURS.value[live]
}

/** Hours that count: where a shift was refused, only those within the day window. */
export const usableHours = (facts: Facts, hours: Pick<OverlapHours, 'min' | 'minWithinDay'>): number =>
  facts.is('lf-shift', 'refused') ? hours.minWithinDay : hours.min

/** The need could be met, and only by hours outside the day window. */
export const needsNights = (hours: Pick<OverlapHours, 'min' | 'minWithinDay'>, need: number | null): boolean =>
  classOfHours(hours.minWithinDay, need) === 'blocker' && classOfHours(hours.min, need) !== 'blocker'

/** What the work asks of shared hours, and what was agreed about shifts. */
type Demand = {
  readonly need: number | null
  /** Hours outside the day window do not count. */
  readonly isRefused: boolean
  /** Somebody has agreed to move for work that needs a planned talk at most. */
  readonly isBridged: boolean
  /** More than a business day is to be covered, and work is handed over in writing. */
  readonly usesGap: boolean
}

const demandIn = recalled(demandOf)

/** Judges shared hours against the need of this work. */
export function judge(facts: Facts, hours: OverlapHours): Overlap {
  const demand = demandIn(facts)
  const { need, isRefused } = demand
  const reached = classOf(demand, hours, need)
  // Field by field: a spread of this object costs more than all rules on a place together.
  return {
    site: hours.site,
    candidate: hours.candidate,
    year: hours.year,
    min: hours.min,
    mean: hours.mean,
    max: hours.max,
    minWithinDay: hours.minWithinDay,
    changes: hours.changes,
    zeroDays: hours.zeroDays,
    weeklyMin: hours.weeklyMin,
    windows: hours.windows,
    clocks: hours.clocks,
    nightShare: hours.nightShare,
    hoursOutsideBuyerDay: hours.hoursOutsideBuyerDay,
    need,
    class: reached,
    bought: needsNights(hours, need) && !isRefused,
    benefit: isBenefit(demand, hours, reached),
    sensitivity: {
      less: classOf(demand, hours, changed(need, -NEED_STEP.value)),
      more: classOf(demand, hours, changed(need, NEED_STEP.value)),
    },
  }
}

function demandOf(facts: Facts): Demand {
  const agreed = facts.is('lf-shift', 'provider-shift-priced', 'both-flex')
  return Object.freeze({
    need: neededHours(facts),
    isRefused: facts.is('lf-shift', 'refused'),
    isBridged: agreed && facts.atMost('ci-live-need', 'one-slot'),
    usesGap: facts.coversMoreThanADay && facts.atLeast('ci-async-practice', 'tracked'),
  })
}

const changed = (need: number | null, by: number): number | null => (need === null ? null : Math.max(0, need + by))

/** Hours outside the day window make a place manageable at best; a refused shift leaves them out. */
function classOf({ isRefused, isBridged }: Demand, { min, minWithinDay }: OverlapHours, need: number | null): OverlapClass {
  const natural = classOfHours(minWithinDay, need)
  if (natural !== 'blocker' || need === null) return natural
  if (!isRefused && classOfHours(min, need) !== 'blocker') return 'manageable'
  // Short by little.
  return isBridged && need - min <= SHIFT_REACH.value ? 'manageable' : 'blocker'
}

/** The class of shared hours against a need, whatever was agreed about shifts; no hours are enough where somebody must be on site. */
export function classOfHours(hours: number, need: number | null): OverlapClass {
  if (need === null) return 'blocker'
  if (need === 0 || hours >= need + COMFORT_MARGIN.value) return 'comfortable'
  return hours >= need ? 'manageable' : 'blocker'
}

/** The class of a pair where nothing was agreed about shifts: hours outside the day window make it manageable at best. */
export function classOfPair(hours: Pick<OverlapHours, 'min' | 'minWithinDay'>, need: number | null): OverlapClass {
  const natural = classOfHours(hours.minWithinDay, need)
  return natural === 'blocker' && needsNights(hours, need) ? 'manageable' : natural
}

/** A gap is worth having only if somebody can use it, and it leaves enough shared hours. */
const isBenefit = ({ usesGap }: Demand, hours: OverlapHours, reached: OverlapClass): boolean =>
  usesGap && reached !== 'blocker' && hours.hoursOutsideBuyerDay >= BENEFIT_HOURS.value
