import type { QuestionId } from '../questionnaire'

/** What is looked at beside the answers themselves: sets of weak rows and of unclear dimensions, and whether a place lies abroad. */
type Derived = 'gaps' | 'thin' | 'unclear' | 'abroad'

const numbers = new Map<string, number>()
const counts: number[] = []

/** Numbers from 0 on, each for something that can be looked at and has so many codes. */
export function numbered(codes: number, subject: string, part?: string): number {
  numbers.set(nameOf(subject, part), counts.length)
  return counts.push(codes) - 1
}

/** How many numbers were given. */
export const numbersGiven = (): number => counts.length

/** How many codes there are under a number, from 0. */
export const codesOf = (number: number): number => counts[number] ?? 0

/** The number of what is looked at: a question or one part of it, or what the answers make together. */
export function numberOf(subject: QuestionId | Derived, part?: string): number {
  const number = numbers.get(nameOf(subject, part))
  if (number === undefined) throw new RangeError(`Nothing is read under ${nameOf(subject, part)}`)
  return number
}

/** The number that tells whether a question was answered, where there is one beside those of its rows. */
export const givenNumber = (id: QuestionId): number => numbers.get(nameOf(id, 'given')) ?? numberOf(id)

const nameOf = (subject: string, part = ''): string => `${subject} ${part}`
