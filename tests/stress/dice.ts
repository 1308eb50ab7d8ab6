export type Dice = (below: number) => number

/** Numbers that look thrown and come again with the same seed. */
export function dice(seed: number): Dice {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}
