import type { Facts } from '../facts'
import type { Measure } from '../outcome'
import type { Parameter } from '../policy/parameter'
import { ANSWER_HOURS, FIRST_PASS, INCIDENTS, MEETINGS, TURNAROUND, UNIT_COST } from '../policy/pilot'

/** The six measures of a pilot, each with the value from which it counts as met. */
export function measuresOf(facts: Facts): Measure[] {
  const latency = facts.option('ci-answer-latency')
  const answers = latency === undefined || latency === 'not-sure' ? 'unknown' : latency
  return [
    measure('first-pass', 'Accepted the first time', FIRST_PASS, {
      threshold: facts.isSensitive ? FIRST_PASS.value.sensitive : FIRST_PASS.value.usual,
      better: 'higher',
    }),
    measure('turnaround', 'Done in the agreed time', TURNAROUND, { threshold: TURNAROUND.value, better: 'higher' }),
    measure('answers', 'From a question to its answer', ANSWER_HOURS, {
      threshold: ANSWER_HOURS.value[answers],
      better: 'lower',
      unit: ANSWER_HOURS.value[answers] === 1 ? 'hour on average' : 'hours on average',
    }),
    measure('unit-cost', 'Cost of an accepted piece, your own hours included', UNIT_COST, { threshold: UNIT_COST.value, better: 'lower' }),
    measure('incidents', 'Incidents with data or access', INCIDENTS, { threshold: INCIDENTS.value, better: 'lower' }),
    measure('meetings', 'Planned reviews that took place', MEETINGS, { threshold: MEETINGS.value, better: 'higher' }),
  ]
}

type Met = Pick<Measure, 'threshold' | 'better'> & { unit?: string }

const measure = (id: string, name: string, { unit, because }: Parameter, met: Met): Measure => ({ id, name, unit, because, ...met })
