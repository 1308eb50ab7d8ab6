import type { NextQuestion } from '../outcome'
import { DOUBT_PARTS } from '../policy/certainty'
import type { Decided } from '../result'
import type { Count, Ways } from './counting'
import { type Answered, giving, type Item } from './items'
import { type Setting, verdictOn } from './setting'

/**
 * The unknown answers that can move the verdict, the one first that is expected to remove most of the doubt about it.
 * One that removes none is listed too where it alone moves the verdict of today: then not knowing it is the obstacle.
 */
export function nextQuestionsOf(
  setting: Setting,
  { items, count, today }: { items: readonly Answered[]; count: Count; today: Decided },
): NextQuestion[] {
  const doubts = new Map<Item, number>(count.items.map(({ item, classes }) => [item, settledBy(classes.map(({ ways }) => ways))]))
  return items
    .map((item) => ({ item, settles: doubts.get(item) ?? 0 }))
    .filter(({ item, settles }) => settles > 0 || moves(setting, item, today))
    .sort((a, b) => b.settles - a.settles)
    .map(({ item: { question, row }, settles }) => (row === null ? { question, settles } : { question, row, settles }))
}

/** Whether some option of an answer alone gives another verdict than today's. */
const moves = (setting: Setting, item: Answered, today: Decided): boolean =>
  item.options.some((option) => verdictOn({ ...setting, answers: giving(setting.answers, item, option) }) !== today)

/** Share of the doubt that is expected to go once it is known which class the answer falls into, 0 to 1; finer than its parts there is only rounding. */
function settledBy(classes: readonly Ways[]): number {
  const [first, ...others] = classes
  if (first === undefined || others.length === 0) return 0
  const all = first.map((_, verdict) => classes.reduce((sum, ways) => sum + (ways[verdict] ?? 0), 0))
  const before = doubtIn(all)
  if (before === 0) return 0
  const after = classes.reduce((sum, ways) => sum + (totalOf(ways) / totalOf(all)) * doubtIn(ways), 0)
  const parts = DOUBT_PARTS.value
  return Math.min(1, Math.max(0, Math.round(((before - after) / before) * parts) / parts))
}

/** Entropy of a spread, in bits: 0 where one verdict has it all. */
function doubtIn(ways: Ways): number {
  const total = totalOf(ways)
  return ways.reduce((sum, one) => (one > 0 ? sum - (one / total) * Math.log2(one / total) : sum), 0)
}

const totalOf = (ways: Ways): number => ways.reduce((sum, one) => sum + one, 0)
