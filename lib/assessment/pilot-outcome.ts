import { z } from 'zod'
import { capitalNumeral, listed, numeral } from './listed'
import type { Measure } from './outcome'
import { SCALE_OPEN, STOP_SHARE } from './policy/pilot-outcome'
import type { SourceId } from './sources'
import { percent } from './spoken'

/** What a measure came to, in its own unit; not measuring is a state, never a zero. */
export type Actual = number | 'not-measured'
export type Actuals = Readonly<Record<string, Actual>>

/** A measure against what it came to; `actual` is null where nobody measured it. */
export type MeasureOutcome = Measure & { actual: number | null; state: 'met' | 'missed' | 'not-measured' }

/** What a pilot came to, and why. */
export type PilotOutcome = { decision: 'scale' | 'fix' | 'stop'; because: string; measures: MeasureOutcome[]; sources: SourceId[] }

/** The three ends of a pilot. */
export const DECISION_NAMES: Record<PilotOutcome['decision'], string> = { scale: 'Scale', fix: 'Fix', stop: 'Stop' }

/** What each of them asks for. */
export const DECISION_ADVICE: Record<PilotOutcome['decision'], string> = {
  scale: 'Take on the next slice, with the same measures and a date of its own.',
  fix: 'Mend what was missed, measure what was not, and set the day on which you look again. Nothing is added before.',
  stop: 'End it in the way that was agreed, take the work back, and settle what failed before anybody tries again.',
}

/** '50% or more': of all measures missed, so many stop a pilot. */
export const STOPPING = `${percent(STOP_SHARE.value)} or more`

const actual = z.union([z.number('Enter a number, or say that it was not measured').min(0), z.literal('not-measured')])

/** What is stored of a pilot, by the id of the measure: finite numbers from 0. */
export const actualsSchema: z.ZodType<Record<string, Actual>> = z.record(z.string(), actual)

/**
 * Scale, fix or stop. All measures met: scale. So many missed as `STOP_SHARE` says: stop. Anything else: fix. A measure without an actual counts as
 * not measured. Source: policy/pilot-outcome.
 */
export function pilotOutcome(measures: readonly Measure[], actuals: Actuals): PilotOutcome {
  const held = measures.map((measure) => heldAgainst(measure, actuals[measure.id] ?? 'not-measured'))
  const missed = held.filter(({ state }) => state === 'missed')
  const open = held.filter(({ state }) => state !== 'met')
  const decision = decisionOf(held.length, missed.length, open.length)
  return { decision, because: becauseOf(held), measures: held, sources: ['offshore-guide', 'uk-playbook'] }
}

function decisionOf(all: number, missed: number, open: number): PilotOutcome['decision'] {
  if (all === 0) return 'fix'
  if (missed / all >= STOP_SHARE.value) return 'stop'
  return open <= SCALE_OPEN.value ? 'scale' : 'fix'
}

function heldAgainst(measure: Measure, value: Actual): MeasureOutcome {
  if (value === 'not-measured') return { ...measure, actual: null, state: 'not-measured' }
  const isMet = measure.better === 'higher' ? value >= measure.threshold : value <= measure.threshold
  return { ...measure, actual: value, state: isMet ? 'met' : 'missed' }
}

function becauseOf(held: readonly MeasureOutcome[]): string {
  if (held.length === 0) return 'Nothing was set to be measured.'
  const named = (state: MeasureOutcome['state']) => held.filter((one) => one.state === state).map(({ name }) => name.toLowerCase())
  const [met, missed, blank] = [named('met'), named('missed'), named('not-measured')]
  const all = numeral(held.length)
  if (met.length === held.length) return held.length === 1 ? 'The one measure was met.' : `All ${all} measures were met.`
  return [
    `${met.length === 0 ? 'None' : capitalNumeral(met.length)} of ${all} ${held.length === 1 ? 'measure' : 'measures'} ${met.length === 1 ? 'was' : 'were'} met.`,
    ...(missed.length > 0 ? [`Missed: ${listed(missed)}.`] : []),
    ...(blank.length > 0 ? [`Not measured: ${listed(blank)}.`] : []),
  ].join(' ')
}
