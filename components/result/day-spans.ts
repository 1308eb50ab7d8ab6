import { NIGHT } from '@/lib/assessment'

/** Minutes of one day. */
export type Span = { from: number; to: number }

export const DAY = 24 * 60

/** The parts of a shift that lie in the night. */
export const nightsIn = (spans: readonly Span[], shift: number): Span[] =>
  laid(NIGHT.value.start, NIGHT.value.end, shift).flatMap((night) => spans.flatMap((span) => both(span, night)))

/** Minutes since midnight. */
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** '09:00 to 17:00'. */
export const clockSaid = ({ from, to }: Span): string =>
  [from, to].map((at) => `${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}`).join(' to ')

/** What counts as night. */
export const nightSaid = (): string => clockSaid({ from: NIGHT.value.start, to: NIGHT.value.end })

export const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** What two spans share. */
export const both = (a: Span, b: Span): Span[] => {
  const span = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  return span.from < span.to ? [span] : []
}

/** A shift laid on one day; one that passes midnight becomes two spans. */
export const spansOf = (start: string, end: string, shift: number): Span[] => laid(minutes(start), minutes(end), shift)

/** The same in minutes since midnight. */
function laid(start: number, end: number, shift: number): Span[] {
  const from = (((start + shift) % DAY) + DAY) % DAY
  const length = (end - start + DAY) % DAY || DAY
  const to = from + length
  return to <= DAY
    ? [{ from, to }]
    : [
        { from: 0, to: to - DAY },
        { from, to: DAY },
      ]
}
