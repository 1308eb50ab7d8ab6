const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** 'three'; digits above twelve. */
export const numeral = (count: number): string => NUMERALS[count] ?? String(count)

/** A text to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const CAPITALS = NUMERALS.map(capital)

/** 'Three', to begin a sentence; digits above twelve. */
export const capitalNumeral = (count: number): string => CAPITALS[count] ?? String(count)

/** A text to go on within a sentence; names in it keep their capitals. */
export const inSentence = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

/** Names that begin with capitals, to stand one after the other: only the first keeps its own. */
export const inOneList = (names: readonly string[]): string[] => names.map((name, at) => (at === 0 ? name : inSentence(name)))

/** 'scope, delivery and quality'. */
export const listed = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : words.join('')

/** '1 September 2026', from '2026-09-01'. */
export const dateSaid = (asOf: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(asOf))
