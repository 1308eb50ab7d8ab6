import 'server-only'
import { Prisma } from '@/prisma/generated/client'

/** A text holds these letters, whatever they mean in a pattern. */
const holds = (letters: string): Prisma.Sql => Prisma.sql`search LIKE ${`%${letters.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`

export const holding = (find: string): Prisma.Sql => holds(find.toLowerCase())

/**
 * The same, in a form in which the index of letters finds rare words: it goes through all rows for each three letters in a row, so it is given
 * those of the rarest word, and of each other word the rarest. Null where there are none.
 */
export function holdingByLetters(find: string): Prisma.Sql | null {
  const sought = find.toLowerCase()
  const [rarest, ...others] = wordsOf(sought).sort((a, b) => rarityOf(b.letters) - rarityOf(a.letters))
  if (!rarest) return null
  const parts = [rarest.word, ...others.map(({ letters }) => letters)].map(holds)
  return Prisma.join([...parts, Prisma.sql`strpos(search, ${sought}) > 0`], ' AND ')
}

const LETTERS = 3

/** The words sought, each with its rarest letters; of a short one at its beginning, with what stands before it. */
function wordsOf(sought: string): { word: string; letters: string }[] {
  return [...sought.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: found, index }) => {
    const word = found.length < LETTERS && index > 0 ? sought.slice(index - 1, index + found.length) : found
    const threes = Array.from({ length: word.length - LETTERS + 1 }, (_, at) => word.slice(at, at + LETTERS))
    const letters = threes.sort((a, b) => rarityOf(b) - rarityOf(a))[0]
    return letters ? [{ word, letters }] : []
  })
}

/** Letters of European languages, the most frequent first; figures and others are rarer. */
const BY_FREQUENCY = 'etaoinsrhldcumfpgwybvkxjqz'

/** The greater the rarer; a guess, on which only the time depends. */
const rarityOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum + (BY_FREQUENCY.includes(letter) ? BY_FREQUENCY.indexOf(letter) : BY_FREQUENCY.length), 0)
