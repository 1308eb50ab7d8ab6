import type { PlaceDraft } from '@/components/question/draft'
import { cityIn } from '@/lib/assessment'

const LONGEST_DAY = 16
const HOUR = 60
const DAY = 24 * HOUR

/** Answers that are probably a slip, as sentences; they may be kept all the same. */
export function unusual(places: readonly PlaceDraft[]): string[] {
  return places.flatMap((place) => {
    const length = lengthOf(place)
    const days = place.days.length
    return [
      ...(length > LONGEST_DAY * HOUR
        ? [`${cityIn(place)}: a working day of ${Math.round(length / HOUR)} hours. Give the hours of one shift.`]
        : []),
      ...(days === 7 ? [`${cityIn(place)}: people at work on all seven days.`] : []),
    ]
  })
}

/** Minutes from start to end; an end before the start is on the next day. */
function lengthOf({ start, end }: PlaceDraft): number {
  return (minutes(end) - minutes(start) + DAY) % DAY
}

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  return hours * HOUR + rest
}
