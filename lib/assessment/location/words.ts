import { CLARITY_VALUES } from '../policy/location'
import type { OptionId } from '../questionnaire'
import type { OverlapClass } from '../result'
import type { SourceId } from '../sources'
import { percent } from '../spoken'
import { type CostTotals, clarityPoints, classUnder, isThin, type Kind, languageUnder, type Spot, shareOfDearest } from './criteria'
import { type Completed, type Criterion, isSought } from './scenarios'

/** What a criterion is about, as the start of a sentence. */
export const TOPICS: Readonly<Record<Criterion, string>> = {
  L1: 'Shared hours',
  L2: 'Hours to cover',
  L3: 'Cost',
  L4: 'People to be found',
  L5: 'Data and harm',
  L6: 'Clear work',
  L7: 'Language',
  L8: 'The date',
}

/** The works each criterion rests on. */
export const CRITERION_SOURCES: Readonly<Record<Criterion, readonly SourceId[]>> = {
  L1: ['offshore-guide', 'chauvin-2024', 'cummings-2009', 'judgement'],
  L2: ['offshore-guide', 'carmel-2010', 'judgement'],
  L3: ['offshore-guide', 'larsen-2013', 'judgement'],
  L4: ['offshore-guide', 'judgement'],
  L5: ['nist-800-161', 'gdpr-v', 'judgement'],
  L6: ['aron-2005', 'mithas-2007', 'dibbern-2008', 'judgement'],
  L7: ['offshore-guide', 'dell-santander', 'judgement'],
  L8: ['cio-2003', 'judgement'],
}

/** A place as the sentences see it. */
export type Told = Spot & { readonly name: string; readonly named: boolean }

/** What in the answers gave a place its value of a criterion, in a sentence; every answer it reads is known or makes no difference. */
export const sentence = (criterion: Criterion, place: Told, under: Completed, costs: CostTotals | Unused): string =>
  SENTENCES[criterion](place, under, costs)

type Sentence = (place: Told, under: Completed, costs: CostTotals | Unused) => string

const SENTENCES: Readonly<Record<Criterion, Sentence>> = {
  L1: (place, under) => (place.kind === 'onshore' ? 'At home most of the working day is shared.' : HOURS[classUnder(place, under)](place)),
  L2: ({ kind }, under) => `${covered(under)}; ${COVERING[kind]}.${sought(under, 'L2')}`,
  L3: ({ kind }, under, costs) =>
    `${typeof costs === 'string' ? `${SAVING[kind]}; ${UNUSED[costs]}.` : byFigures(shareOfDearest(kind, costs))}${sought(under, 'L3')}`,
  L4: ({ kind }, under) => `${FINDING[kind]}${sought(under, 'L4')}`,
  L5: ({ kind }, under) => (kind === 'onshore' ? AT_HOME(under) : `${HARM[under.facts.exposure ?? 0] ?? ''}${isThin(under) ? THIN : '.'}`),
  L6: ({ kind }, under) => {
    const [points, most] = [clarityPoints(under), CLARITY_VALUES.value.most]
    const rest = points < most ? MAKING_UP[kind] : 'hardly anything is left to ask'
    return `The work has ${points} of ${most} points for notes a stranger can use, a shared test of good and a clean boundary; ${rest}.`
  },
  L7: (place, under) => (place.kind === 'onshore' ? 'At home the language is at hand.' : LANGUAGE[languageUnder(place, under)](place)),
  L8: ({ kind }, under) => `${DATES[under.facts.option('ctx-urgency') as OptionId<'ctx-urgency'>]}; ${HANDOVER[kind]}.`,
}

const HOURS: Record<OverlapClass, (place: Told) => string> = {
  comfortable: ({ name, prospect }) =>
    prospect?.lead
      ? prospect.lead.min === 0
        ? `${name} shares no hour with you by its own clock, and the work needs none.`
        : `${name} shares ${hours(prospect.lead.min)} a day with you at the least, with room above what the work needs.`
      : `${name} has most of the working day in common with you.`,
  manageable: ({ name, prospect }) => {
    if (!prospect?.lead) return `${name} can be managed at best, until a place and its hours are known.`
    const { min, bought } = prospect.lead
    if (min === 0) return `${name} shares no hour with you by its own clock: what the work needs can be met only by moved hours.`
    const how = bought ? 'only by hours outside the day there' : 'with no room or only by moved hours'
    return `${name} shares ${hours(min)} a day with you at the least: what the work needs can be met, ${how}.`
  },
  blocker: ({ name }) => `${name} shares fewer hours with you than the work needs.`,
}

const hours = (count: number): string => `${count} ${count === 1 ? 'hour' : 'hours'}`

const covered = ({ facts }: Completed): string => {
  if (facts.is('lf-coverage', 'round-the-clock')) return 'All 24 hours are to be covered'
  return facts.is('lf-coverage', 'overnight-batch') ? 'The night is to be covered' : 'A long day is to be covered'
}
const COVERING: Record<Kind, string> = {
  onshore: 'at home the late ones have to be bought as shifts',
  nearshore: 'a place nearby has much the same night as you',
  offshore: 'places far away can staff your late ones most easily',
}

const sought = ({ facts }: Completed, criterion: keyof typeof REASONS): string =>
  isSought(facts, criterion) ? ` ${REASONS[criterion]} among your reasons.` : ''
const REASONS = { L2: 'More hours are', L3: 'Lower cost is', L4: 'Skills or capacity are' } as const

const SAVING: Record<Kind, string> = {
  onshore: 'In general a provider at home leaves little to save',
  nearshore: 'In general rates nearby leave something to save',
  offshore: 'In general rates far away leave most to save, before what distance costs',
}
/** Why figures of the buyer's are not in the score: none were given, or not for each place that remains. */
export type Unused = 'none' | 'partial'
const UNUSED: Record<Unused, string> = {
  none: 'your own figures are not entered yet',
  partial: 'your figures price only some of the places compared here, so they do not count',
}
const byFigures = (share: number): string => `By your cost figures it comes to ${percent(share)} of the dearest way.`

const FINDING: Record<Kind, string> = {
  onshore: 'At home you hire from the people you could hire already.',
  nearshore: 'Nearby there are people you cannot hire today.',
  offshore: 'Far away the search for people is widest.',
}

const AT_HOME = ({ facts }: Completed): string =>
  facts.isCritical
    ? 'Work this critical is at risk with any outsider; at home it stays under your own law.'
    : 'At home data and work stay under your own law.'
const HARM: readonly string[] = [
  'Nothing here is sensitive, so another law changes little',
  'Little could be seen or harmed under another law',
  'Personal or secret data, or harm that people outside feel, ask more of a place under another law',
  'Regulated data, or harm at its highest, weigh heavily under another law',
]
const THIN = ', and access rules are too thin for that so far.'

const MAKING_UP: Record<Kind, string> = {
  onshore: 'at home people make up for much of the rest by asking',
  nearshore: 'nearby, asking makes up for some of the rest',
  offshore: 'far away nothing makes up for the rest',
}

const LANGUAGE: Record<OptionId<'lf-language-nuance'>, (place: Told) => string> = {
  mismatch: ({ name }) => `${name}: the language or local knowledge is known to be missing.`,
  untested: ({ name }) => `${name}: the language is needed, and nobody has tested it with your users.`,
  adequate: ({ name }) => `${name}: the language was tested on a sample, or only written language is needed.`,
  'strong-or-not-needed': ({ name }) => `${name}: language is proven, or none in particular is needed.`,
}

const DATES: Record<OptionId<'ctx-urgency'>, string> = {
  'no-date': 'No date from outside presses',
  'three-to-six-months': 'It must carry real work within half a year',
  'one-to-three-months': 'It must carry real work within a quarter',
  'under-4-weeks': 'It must carry real work within four weeks',
}
const HANDOVER: Record<Kind, string> = {
  onshore: 'a handover at home is the shortest',
  nearshore: 'a handover nearby takes longer than one at home',
  offshore: 'a handover far away takes longest',
}
