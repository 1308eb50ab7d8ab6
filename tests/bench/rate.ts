const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))

/** Asks with so many at once, each again as soon as it is answered. @returns how often it was answered */
export async function asOftenAsItGoes(ask: () => Promise<unknown>, atOnce: number, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds
  let answered = 0
  const one = async () => {
    for (; performance.now() < end; answered += 1) await ask()
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answered
}

/** Asks at a constant rate, whether or not the answers keep up. @returns milliseconds of each, from when it was due */
export async function atRate(ask: () => Promise<unknown>, perSecond: number, milliseconds: number): Promise<number[]> {
  const start = performance.now()
  const timed = async (due: number) => {
    await ask()
    return performance.now() - due
  }
  const asked: Promise<number>[] = []
  for (let due = start; due < start + milliseconds; due += 1000 / perSecond) {
    await pause(due - performance.now())
    asked.push(timed(due))
  }
  return Promise.all(asked)
}

/** What all but one in a hundred stay below. */
export const p99 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0
