import { BENEFITS } from './words/benefits'
import { CHECKLIST } from './words/checklist'
import { FIT, NOT } from './words/fit'
import { FORMS } from './words/forms'
import { MISTAKES } from './words/mistakes'
import { OWNERS } from './words/owners'
import { QUESTIONS } from './words/questions'
import { RISKS } from './words/risks'
import type { Section } from './words/shape'
import { SHORT } from './words/short'
import { START } from './words/start'
import { TERMS } from './words/terms'
import { WORK } from './words/work'

/** The guide, in the order in which it is read; its references come after. */
export const GUIDE: readonly Section[] = [
  SHORT,
  TERMS,
  WORK,
  FIT,
  NOT,
  BENEFITS,
  RISKS,
  OWNERS,
  FORMS,
  CHECKLIST,
  MISTAKES,
  START,
  QUESTIONS,
]

/** A place of the guide worth reading: where it is, and what it is called there. */
export type GuidePlace = { href: string; title: string }

const PLACES = new Map<string, GuidePlace>(GUIDE.flatMap(placesOf))

/** Where the guide speaks of a question, a finding (`ON-BIGBANG`, `C-OWNER-quality`, `RK4`), a term or a location; null where it does not. */
export const guidePlaceOf = (id: string): GuidePlace | null => PLACES.get(id) ?? null

/** The same as an address alone: `/guide#risk-data`. Forms and prices stand at `#engagement-<id>` and `#pricing-<id>`. */
export const guideAnchorOf = (id: string): string | null => PLACES.get(id)?.href ?? null

function placesOf(section: Section): [string, GuidePlace][] {
  const own = leads(section.from, section.id, section.title)
  const groups = section.groups.flatMap(({ from, anchor, title, entries }) => [
    ...(anchor ? leads(from, anchor, title ?? section.title) : []),
    ...entries.flatMap((entry) => leads(entry.from, entry.anchor, entry.title)),
  ])
  return [...own, ...groups]
}

function leads(from: readonly string[] | undefined, anchor: string, title: string): [string, GuidePlace][] {
  return (from ?? []).map((id) => [id, { href: `/guide#${anchor}`, title }])
}
