/**
 * A small generator with a fixed beginning (mulberry32): the same seed gives the same numbers on every machine.
 * @param seed any integer; its lower 32 bits count
 * @returns a function whose calls give numbers from 0 up to, and never, 1, evenly spread
 */
export const seeded = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
