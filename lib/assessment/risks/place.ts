import { Facts } from '../facts'
import { classOfHours, NEED_READS, needCauses, neededHours } from '../need'
import { NIGHT_CAUTION } from '../policy/overlap'
import { languageBy, languageOf, nameOf, PLACE_READS, type Prospect } from '../prospects'
import type { QuestionId } from '../questionnaire'
import { type Driver, openIn, type Seen } from './drivers'

/** What of the need for shared hours is asked, with the answer that asks for most. */
const MOST_ASKED = { 'ci-live-need': 'on-site', 'ci-answer-latency': 'minutes', 'lf-coverage': 'business-day' } as const
type Asked = keyof typeof MOST_ASKED
const ASKED = Object.keys(MOST_ASKED) as Asked[]

/** Shared hours with the place are not comfortable. */
export const TIGHT_HOURS: Driver = {
  reads: NEED_READS.filter((id) => id !== 'lf-shift'),
  seen: hoursSeen,
  text: (at) => {
    const name = nameOf(at)
    if (at.lead?.need === null) return `The work needs someone on the spot, and hours shared with ${name} cannot stand in for that.`
    if (at.class === 'blocker') return `${name} shares fewer hours with you than the work needs.`
    if (at.lead && at.lead.min < at.lead.need)
      return `By its own hours ${name} shares fewer with you than the work needs; the shift that was agreed has to bring the rest.`
    return at.lead?.bought
      ? `The hours shared with ${name} are enough, but people there keep them outside the day.`
      : `The hours shared with ${name} meet the need with no room to spare.`
  },
  causes: ({ facts }) => [...needCauses(facts), ...PLACE_READS],
}

/** Language is missing, or needed and not tested. */
export const UNTESTED_LANGUAGE: Driver = {
  reads: ['lf-language-nuance', 'ctx-candidates'],
  seen: (at) => {
    const language = languageOf(at)
    if (language === 'mismatch' || language === 'untested') return 'present'
    return language === undefined || language === 'not-sure' ? openIn(at.facts, languageBy(at)) : 'absent'
  },
  text: (at) =>
    languageOf(at) === 'mismatch'
      ? 'The language or local knowledge is needed, and known to be missing.'
      : 'The language is needed, and nobody has tested it with your users.',
  causes: (at) => [languageBy(at)],
}

/** People there would work at night most of the time. */
export const MOSTLY_NIGHTS: Driver = {
  reads: PLACE_READS,
  seen: ({ facts, candidate, lead }) => {
    if (candidate === null) return openIn(facts, 'ctx-candidates')
    if (lead === null) return openIn(facts, 'ctx-buyer-location')
    return lead.nightShare > NIGHT_CAUTION.value ? 'present' : 'absent'
  },
  text: (at) => `In ${nameOf(at)} more than half of the hours fall in the night. People leave such shifts sooner, and the law adds duties.`,
  causes: () => ['ctx-candidates'],
}

/** Whether the class falls short of comfortable under the least and under the most that unknown answers could ask for. */
function hoursSeen({ facts, candidate, lead, class: reached }: Prospect): Seen {
  if (candidate === null) return openIn(facts, 'ctx-candidates')
  if (lead === null) return openIn(facts, 'ctx-buyer-location')
  if (reached !== 'comfortable') return 'present'
  const unknown: QuestionId[] = ASKED.filter((id) => typeof facts.level(id) !== 'number')
  if (unknown.length === 0) return 'absent'
  const most = new Facts({ ...facts.answers, ...Object.fromEntries(unknown.map((id) => [id, MOST_ASKED[id as Asked]])) })
  return classOfHours(lead.minWithinDay, neededHours(most)) === 'comfortable' ? 'absent' : openIn(facts, ...unknown)
}
