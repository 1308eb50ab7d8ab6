import type { Answers } from '../answers'
import type { Certainty, ChangeSet } from '../outcome'
import { LISTED_CHANGES, MOST_CHANGES } from '../policy/certainty'
import type { Decided } from '../result'
import type { Decision } from '../verdict'
import { ORDER } from './counting'
import { giving, type Item } from './items'
import { atFurthest, type Movable, movablesOf, type Way } from './moves'
import { type Goal, type Obstacle, obstaclesTo } from './obstacles'
import { decidedOn, decisionOn, type Setting } from './setting'
import { turnsOf } from './supposed'

/** An answer given otherwise: the position of the option tells how far that is. */
export type Move = { readonly movable: Movable; readonly step: number }

/** Moves in the order of the checklist, with the verdict that they lead to. */
export type Found = { readonly moves: readonly Move[]; readonly verdict: Decided }

/**
 * The fewest answers that, given otherwise, change the verdict: for the better and for the worse. By number, then by the fewest
 * people to ask, then in the order of the checklist; no part of a set changes the verdict, however its answers are given.
 */
export function smallestChangesOf(setting: Setting): Certainty['smallestChanges'] {
  const today = decisionOn(setting).verdict
  const listed = (way: Way): ChangeSet[] => smallest(setting, { way, today }).slice(0, LISTED_CHANGES.value[way]).map(inWords)
  return { better: listed('better'), worse: listed('worse') }
}

/** The sets to be listed, best first. `among` are the answers that may change. */
export function smallest(setting: Setting, goal: Goal, among: readonly Movable[] = movablesOf(setting.answers, goal.way)): Found[] {
  const most = LISTED_CHANGES.value[goal.way]
  const furthest = among.map(atFurthest)
  let found: State[] = []
  let states: State[] = [{ moves: [], answers: setting.answers }]
  for (let left = MOST_CHANGES.value; left > 0 && states.length > 0 && found.length < most; left -= 1) {
    const next = distinct(states.flatMap((state) => nextFrom(state, { setting, goal, among: furthest, left })))
    const reached = next.filter(({ answers }) => isReached(goal, decisionOn({ ...setting, answers })))
    found = [...found, ...inOrder(reached.filter((state) => !found.some((smaller) => holds(state, smaller))))]
    states = next.filter((state) => !reached.includes(state) && !found.some((smaller) => holds(state, smaller)))
  }
  return found.slice(0, most).map(({ moves }) =>
    nearest(
      setting,
      goal,
      moves.map(({ movable: { at } }) => among.find((movable) => movable.at === at) as Movable),
    ),
  )
}

/** Whether a decision is what is looked for. A place that stays removed is nothing better, whatever comes before it. */
export function isReached({ way, today }: Goal, { verdict, leading }: Decision): boolean {
  const by = ORDER.indexOf(today) - ORDER.indexOf(verdict)
  return way === 'better' ? by > 0 && leading !== null : by < 0
}

/** Of all ways to change these answers that reach the goal the one with the smallest steps, then the better verdict, then the earlier options. */
function nearest(setting: Setting, goal: Goal, items: readonly Movable[]): Found {
  const all = stepsOf(items).flatMap((steps): Found[] => {
    const moves = items.map((movable, i) => ({ movable, step: steps[i] ?? 1 }))
    const answers = moves.reduce((given, { movable, step }) => giving(given, movable, movable.options[step]), setting.answers)
    const decision = decisionOn({ ...setting, answers })
    return isReached(goal, decision) ? [{ moves, verdict: decision.verdict }] : []
  })
  const length = ({ moves }: Found) => moves.reduce((sum, { step }) => sum + step, 0)
  const [first] = all.sort((a, b) => length(a) - length(b) || ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
  return first as Found
}

const stepsOf = ([first, ...rest]: readonly Movable[]): number[][] =>
  first === undefined ? [[]] : first.options.slice(1).flatMap((_, at) => stepsOf(rest).map((steps) => [at + 1, ...steps]))

type State = { readonly moves: readonly Move[]; readonly answers: Answers }
type Search = { readonly setting: Setting; readonly goal: Goal; readonly among: readonly Movable[]; readonly left: number }
type WaysRound = { readonly moves: readonly Move[]; readonly touched: readonly Item[] }

/** One more move: only where it makes the obstacle with the fewest ways round it come out otherwise. */
function nextFrom(state: State, { setting, goal, among, left }: Search): State[] {
  const here = { ...setting, answers: state.answers }
  const free = among.filter((movable) => state.moves.every((move) => move.movable !== movable))
  const obstacles = obstaclesTo(goal, { ...decidedOn(here), setting: here })
  const moves = obstacles === null ? free.flatMap(movesOf) : past(obstacles, here, { free, left })
  return moves.map((move) => ({
    moves: [...state.moves, move].sort((a, b) => a.movable.at - b.movable.at),
    answers: giving(state.answers, move.movable, move.movable.options[move.step]),
  }))
}

const movesOf = (movable: Movable): Move[] => movable.options.slice(1).map((_, at) => ({ movable, step: at + 1 }))

/** The ways round the obstacle that has the fewest; none where more of them stand apart than there are moves left. */
function past(
  obstacles: readonly Obstacle[],
  setting: Setting,
  { free, left }: Pick<Search, 'left'> & { free: readonly Movable[] },
): readonly Move[] {
  const ways = obstacles.map((obstacle) => waysRound(obstacle, setting, { free, left })).sort((a, b) => a.moves.length - b.moves.length)
  return apart(ways) > left ? [] : (ways[0]?.moves ?? [])
}

/** The moves that change what an obstacle says; none where those that are left cannot change enough of it. */
function waysRound({ probes, least }: Obstacle, setting: Setting, { free, left }: { free: readonly Movable[]; left: number }): WaysRound {
  const moves = new Map<string, Move>()
  const touched = new Map<Movable, number>()
  for (const { reads, say } of probes) {
    const read = free.filter(({ question }) => reads.includes(question))
    for (const [movable, options] of turnsOf(setting.answers, read, say, setting.limits)) {
      touched.set(movable, (touched.get(movable) ?? 0) + 1)
      for (const option of options) {
        const step = movable.options.indexOf(option)
        moves.set(`${movable.at} ${step}`, { movable, step })
      }
    }
  }
  const most = [...touched.values()].sort((a, b) => b - a).slice(0, left)
  const isEnough = most.reduce((sum, count) => sum + count, 0) >= least
  return { moves: isEnough ? [...moves.values()] : [], touched: [...touched.keys()] }
}

/** At least so many obstacles hang on answers of their own: each needs a move for itself. */
function apart(ways: readonly WaysRound[]): number {
  const used = new Set<Item>()
  const own = ways.filter(({ touched }) => {
    const isApart = touched.every((item) => !used.has(item))
    if (isApart) for (const item of touched) used.add(item)
    return isApart
  })
  return own.length
}

const keyOf = ({ moves }: State): string => moves.map(({ movable, step }) => `${movable.at} ${step}`).join()
const distinct = (states: readonly State[]): State[] => [...new Map(states.map((state) => [keyOf(state), state])).values()]

/** Whether a set changes all the answers that a smaller one changes. */
const holds = (state: State, smaller: State): boolean =>
  smaller.moves.every(({ movable }) => state.moves.some((move) => move.movable === movable))

/** One set for each choice of answers: fewest people to ask first, then in the order of the checklist. */
function inOrder(states: readonly State[]): State[] {
  const chosen = new Map(states.map((state) => [state.moves.map(({ movable }) => movable.at).join(), state]))
  const owners = ({ moves }: State) => new Set(moves.map(({ movable }) => movable.owner)).size
  return [...chosen.values()].sort((a, b) => owners(a) - owners(b) || earlier(a, b))
}

function earlier(a: State, b: State): number {
  const at = a.moves.findIndex(({ movable }, i) => movable !== b.moves[i]?.movable)
  return (a.moves[at]?.movable.at ?? 0) - (b.moves[at]?.movable.at ?? 0)
}

function inWords({ moves, verdict }: Found): ChangeSet {
  return {
    verdict,
    changes: moves.map(({ movable: { question, row, given, options }, step }) => ({
      question,
      ...(row !== null && { row }),
      from: given ?? null,
      to: options[step] as string,
    })),
  }
}
