type Asked = { from?: unknown; to?: unknown }

/** The numbers that an address asks for, whether or not there are such versions. */
export const numbersIn = ({ from, to }: Asked): number[] =>
  [from, to].filter((value): value is string => typeof value === 'string' && /^\d{1,6}$/.test(value)).map(Number)

/** The two versions asked for, the earlier one first; the newest two where none or no such version was. */
export function chosenVersions(given: Asked, numbers: readonly number[]): { from: number; to: number; problem: string | null } | null {
  const [newest, previous] = numbers.toSorted((a, b) => b - a)
  if (newest === undefined || previous === undefined) return null
  const asked = [given.from, given.to].filter((value) => value !== undefined)
  const found = asked.map((value) => numbers.find((number) => String(number) === value))
  const missing = asked[found.indexOf(undefined)]
  if (missing !== undefined) {
    const shown = typeof missing === 'string' && /^\d{1,6}$/.test(missing) ? `There is no version ${missing}` : 'There is no such version'
    return { from: previous, to: newest, problem: `${shown}; the newest two are shown.` }
  }
  const from = numberOf(given.from) ?? previous
  const to = numberOf(given.to) ?? (from === newest ? previous : newest)
  return { from: Math.min(from, to), to: Math.max(from, to), problem: null }
}

const numberOf = (value: unknown): number | null => (value === undefined ? null : Number(value))
