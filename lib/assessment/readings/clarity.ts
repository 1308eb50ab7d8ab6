import { Answered } from '../answered'
import type { Answers } from '../answers'
import { type QuestionId, SECTIONS } from '../questionnaire'
import { DIMENSIONS, isUnclear, unknownOf } from '../unclear'
import { ASKED, choicesOf } from './asked'

/** What follows for a dimension from the answers that are not known. */
type Clarity = { readonly isUnclear: boolean; readonly unknown: readonly QuestionId[] }

const kept: Clarity[][] = SECTIONS.map(() => [])

/**
 * The clarity of a dimension depends on nothing but which of its choices are not known: it is worked out once for each set of them.
 * @param unknown the bits of these choices
 */
export function clarityOf(section: number, unknown: number): Clarity {
  const known = kept[section]?.[unknown]
  if (known !== undefined) return known
  const clarity = madeOf(section, unknown)
  const all = kept[section]
  if (all) all[unknown] = clarity
  return clarity
}

function madeOf(section: number, unknown: number): Clarity {
  const dimension = DIMENSIONS.find((one) => one.section === section)
  if (dimension === undefined) return { isUnclear: false, unknown: [] }
  const given: Record<string, unknown> = {}
  for (const asked of ASKED)
    if (asked.section === section)
      for (const { id, bit } of choicesOf(asked)) {
        if ((unknown & bit) === 0) continue
        given[asked.id] = asked.matrix === null ? 'not-sure' : { ...(given[asked.id] as object | undefined), [id]: 'not-sure' }
      }
  const answered = new Answered(given as Answers)
  return { isUnclear: isUnclear(answered, dimension), unknown: unknownOf(answered, dimension) }
}
