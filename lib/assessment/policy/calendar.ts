/** Months of a year. Arithmetic of the calendar, not a choice. */
export const MONTHS = 12
