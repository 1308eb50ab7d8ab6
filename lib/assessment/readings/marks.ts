import { LAST_MARK, LENGTH_WEIGHT } from '../policy/recall'

/** The length and the first letter tell nearly all options of a question apart, sooner than a look-up of the whole text. */
export const markOf = (option: string): number => (option.length * LENGTH_WEIGHT + option.charCodeAt(0)) & LAST_MARK

/** For each mark the code of an option that has it; where none has, the one given. */
export function markedIn(codes: ReadonlyMap<string | undefined, number>, none: number): number[] {
  const marked: number[] = Array.from({ length: LAST_MARK + 1 }, () => none)
  for (const [option, code] of codes) if (option !== undefined) marked[markOf(option)] = code
  return marked
}
