/** Bounds of what is remembered of the rules. They change how fast a verdict comes about, and nothing of what it says. */

/** A rule that reads more questions than this names its causes anew each time: hardly two buyers share them. */
export const MOST_READ = 8

/** Outcomes that are kept for one rule; what comes after them is asked anew. */
export const MOST_KEPT = 4096

/**
 * The last of the marks by which the options of a question are told apart, all its bits ones, and the weight of their length in them:
 * three of two hundred options share a mark.
 */
export const LAST_MARK = 63
export const LENGTH_WEIGHT = 7
