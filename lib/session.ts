/** How long a consultant stays signed in: without asking for anything, and at most; last use is noted no more often than so many seconds. */
export const SESSION = { idleHours: 8, mostDays: 7, notedAfter: 300 }
