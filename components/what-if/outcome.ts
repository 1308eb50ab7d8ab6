import {
  type Answers,
  engagementName,
  type Finding,
  inOneList,
  LOCATION_NAMES,
  type LocationId,
  percent,
  placeOf,
  pricingName,
  VERDICT_NAMES,
  type Verdict,
  type WhatIf,
} from '@/lib/assessment'

/** What a tried answer would do, in words: the form shows it and knows nothing else. */
export type Tried = {
  verdict: Verdict
  /** The finding of the trial, in one sentence. */
  line: string
  rows: { name: string; before: string; after: string; moved: boolean }[]
  come: { id: string; title: string; reason: string }[]
  gone: { id: string; title: string; reason: string }[]
}

/** The moves of a trial as lines of a table, with the findings that explain them. */
export function triedIn({ before, after, moved }: WhatIf, answers: Answers): Tried {
  const row = (name: string, [was, is]: readonly [string, string]) => ({ name, before: was, after: is, moved: was !== is })
  const both = (say: (standpoint: WhatIf['before']) => string) => [say(before), say(after)] as const
  const rows = [
    row(
      'Verdict',
      both(({ verdict }) => VERDICT_NAMES[verdict]),
    ),
    row(
      'The place it is about',
      both(({ leading }) => (leading === null ? 'none is left' : placeOf(answers, leading))),
    ),
    row(
      'First location',
      both(({ locations }) => nameOf(locations[0]?.id)),
    ),
    row(
      'Order of locations',
      both(({ locations }) => inOneList(locations.map(({ id }) => LOCATION_NAMES[id])).join(', ')),
    ),
    row(
      'Lead over the second',
      both(({ margin }) => (margin === null ? 'no second' : pointsOf(margin))),
    ),
    row(
      'Engagement',
      both(({ engagement }) => (engagement ? engagementName(engagement) : 'none fits')),
    ),
    row(
      'Pricing',
      both(({ pricing }) => (pricing ? pricingName(pricing) : 'none fits')),
    ),
  ]
  return { verdict: after.verdict, line: lineOf(moved.verdict, rows), rows, come: moved.come.map(short), gone: moved.gone.map(short) }
}

function lineOf(verdict: WhatIf['moved']['verdict'], rows: Tried['rows']): string {
  if (verdict) return `It would turn from ${VERDICT_NAMES[verdict.from].toLowerCase()} to ${VERDICT_NAMES[verdict.to].toLowerCase()}.`
  const moved = rows.filter((row) => row.moved).map(({ name }) => name.toLowerCase())
  return moved.length === 0
    ? 'The verdict, the place and the forms would stay as they are.'
    : `The verdict would stay; ${moved.join(', ')} would move.`
}

/** Scores lie between 0 and 1; a lead of .05 is five points of a hundred. */
const pointsOf = (margin: number): string => (margin < 0 ? 'behind on points, first for being in mind' : `${percent(margin)} of the scale`)
const nameOf = (id: LocationId | undefined): string => (id ? LOCATION_NAMES[id] : 'none')
const short = ({ id, candidate, title, reason }: Finding) => ({ id: `${id}-${candidate ?? 'all'}`, title, reason })
