import { DAY } from './interval'

const MINUTE = 60_000
const WEEKDAYS = 7

/** The days of a year, each by its midnight in minutes since the epoch. */
export function midnightsOf(year: number): number[] {
  const [first, end] = [Date.UTC(year, 0, 1) / MINUTE, Date.UTC(year + 1, 0, 1) / MINUTE]
  return Array.from({ length: (end - first) / DAY }, (_, day) => first + day * DAY)
}

/** ISO weekday of a day given by its midnight in minutes; the epoch was a Thursday. */
export const weekdayOf = (midnight: number): number => ((Math.floor(midnight / DAY) + 3) % WEEKDAYS) + 1

/** '2026-03-29'. */
export const isoDate = (midnight: number): string => new Date(midnight * MINUTE).toISOString().slice(0, 10)

/** 'HH:MM' of a local time in minutes. */
export const wallClock = (local: number): string => new Date(local * MINUTE).toISOString().slice(11, 16)

/** Minutes after midnight of 'HH:MM'. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
