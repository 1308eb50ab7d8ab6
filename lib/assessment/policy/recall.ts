/** Bounds of what is remembered of the rules. They change how fast a verdict comes about, and nothing of what it says. */

/** A rule that reads more questions than this names its causes anew each time: hardly two buyers share them. */
export const MOST_READ = 8

/** Outcomes that are kept for one rule; what comes after them is asked anew. */
export const MOST_KEPT = 4096
