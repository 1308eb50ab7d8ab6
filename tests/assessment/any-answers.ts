import fc from 'fast-check'
import { type Answers, QUESTIONS, type Question, type QuestionId } from '@/lib/assessment'
import { bengaluru, leipzig, manilaLate, newYork, warsaw } from './buyers'

const berlin = { country: 'DE', timeZone: 'Europe/Berlin', start: '09:00', end: '17:00' }
const shanghai = { ...bengaluru, country: 'CN', timeZone: 'Asia/Shanghai' }
const manilaByNight = { ...manilaLate, start: '21:00', end: '05:00' }

const SITES = [[newYork], [berlin], [berlin, newYork]]
const CANDIDATES = [
  [],
  'not-sure',
  [{ ...warsaw, city: 'Kraków' }],
  [bengaluru],
  [warsaw, { ...bengaluru, language: 'untested' }],
  [leipzig],
  [leipzig, shanghai],
  [manilaByNight],
  [
    { ...bengaluru, permitted: 'no', start: '14:00', end: '22:00' },
    { ...warsaw, permitted: 'yes', language: 'mismatch' },
  ],
]

/** Any answer to one question that the schema takes; places from a few. */
export function answerTo(question: Question & { id: QuestionId }): fc.Arbitrary<unknown> {
  const ids = question.options.map((option) => option.id)
  const option = () => fc.constantFrom(...(question.notSure ? [...ids, 'not-sure'] : ids))
  if (question.input === 'single') return option()
  if (question.input === 'matrix') return fc.record(Object.fromEntries(question.rows.map((row) => [row.id, option()])))
  if (question.input === 'sites') return fc.constantFrom(...SITES)
  if (question.input === 'candidates') return fc.constantFrom(...CANDIDATES)
  return question.id === 'ctx-benefits'
    ? fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
    : fc.constantFrom(['none-said'], ['rate-decides', 'one-contract'], ['move-everything'], ['provider-will-own-it'], 'not-sure')
}

/** Sets of answers; those without which there is no verdict are there, the others may be blank. */
export const coreAnswers: fc.Arbitrary<Answers> = answersTo((question) => question.core)
/** Sets of answers of which any may be blank. */
export const anyAnswers: fc.Arbitrary<Answers> = answersTo(() => false)

function answersTo(isThere: (question: Question) => boolean): fc.Arbitrary<Answers> {
  const required = QUESTIONS.filter(isThere).map((question) => question.id)
  const model = Object.fromEntries(QUESTIONS.map((question) => [question.id, answerTo(question)]))
  return fc.record(model, { requiredKeys: required }) as fc.Arbitrary<Answers>
}
