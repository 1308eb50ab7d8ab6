/** Shares of a round for which each side runs before any is timed: the engine compiles what it sees often. */
const WARM = 6

/** One side of a race: does its work once, and says how often it did it. */
export type Side = { name: string; run: () => Promise<unknown> | unknown }

/** A line of the table of results. A goal counts as met when the worst round meets it. */
export type Line = {
  id: string
  what: string
  against: string
  median: number
  worst: number
  unit: string
  goal: string
  met: boolean | null
  note?: string
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/**
 * Milliseconds of processor time of one call of each side in each round, sides in turn; a side is called again until its share of a
 * round is used. Every side is warm. Garbage is not collected by force in between: that throws compiled code away with it, which no server does.
 */
export async function race(sides: readonly Side[], { rounds = 7, atLeast = 300 } = {}): Promise<number[][]> {
  for (const side of sides) await timeOf(side, WARM * atLeast)
  const times: number[][] = sides.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, side] of sides.entries()) times[index]?.push(await timeOf(side, atLeast))
  return times
}

/** Processor time of this process with all its threads: on a shared machine the clock measures the neighbours too. */
async function timeOf({ run }: Side, atLeast: number): Promise<number> {
  let calls = 0
  const start = spent()
  while (spent() - start < atLeast) {
    const result = run()
    if (result instanceof Promise) await result
    calls += 1
  }
  return (spent() - start) / calls
}

/** Milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How many times as long the second side takes, round by round. */
export const ratios = (base: readonly number[], other: readonly number[]): number[] => base.map((time, round) => (other[round] ?? 0) / time)

/** A line for a goal of at least so much: the worst round is the smallest. */
export function atLeastLine(line: Omit<Line, 'median' | 'worst' | 'goal' | 'met'>, values: readonly number[], goal: number): Line {
  const worst = Math.min(...values)
  return { ...line, median: median(values), worst, goal: `at least ${goal}`, met: worst >= goal }
}

/** A line for a goal of at most so much: the worst round is the greatest. */
export function atMostLine(line: Omit<Line, 'median' | 'worst' | 'goal' | 'met'>, values: readonly number[], goal: number): Line {
  const worst = Math.max(...values)
  return { ...line, median: median(values), worst, goal: `at most ${goal}`, met: worst <= goal }
}
