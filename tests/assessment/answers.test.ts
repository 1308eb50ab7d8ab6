import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answerSchema, answersSchema, problemsOf, QUESTIONS, texts } from '@/lib/assessment'

const refusals = (answers: unknown) => {
  const parsed = answersSchema.safeParse(answers)
  return parsed.success ? [] : problemsOf(parsed.error)
}
const mexico = { country: 'MX', timeZone: 'America/Mexico_City', start: '09:00', end: '17:00' }
const row = { ...mexico, ownership: 'external' }
const candidates = (...rows: unknown[]) => ({ 'ctx-candidates': rows })
const site = (change: object) => ({ 'ctx-buyer-location': [{ ...mexico, ...change }] })

describe('hours that nobody has entered', () => {
  it('are two things missing, and not a third', () => {
    expect(refusals(site({ start: '', end: '' })).map(({ path }) => path)).toEqual([
      'ctx-buyer-location.0.start',
      'ctx-buyer-location.0.end',
    ])
  })
})

describe('answers that are taken', () => {
  it('include every option of every question, and not sure exactly where the question offers it', () => {
    for (const question of QUESTIONS) {
      const schema = answerSchema(question.id)
      if (question.input === 'single') for (const option of question.options) expect(schema.safeParse(option.id).success).toBe(true)
      if (question.input === 'matrix') {
        const all = Object.fromEntries(question.rows.map((line) => [line.id, question.options[0]?.id]))
        expect(schema.safeParse(all).success).toBe(true)
        expect(schema.safeParse({ [question.rows[0]?.id ?? '']: 'not-sure' }).success).toBe(question.notSure)
      } else expect(schema.safeParse('not-sure').success, question.id).toBe(question.notSure)
    }
  })

  it.each<[string, Answers]>([
    ['none at all', {}],
    ['no place named yet', { 'ctx-candidates': [] }],
    ['a night shift', { 'ctx-buyer-location': [{ ...mexico, start: '21:00', end: '05:00' }] }],
    ['a Sunday to Thursday week', { 'ctx-buyer-location': [{ ...mexico, days: [7, 1, 2, 3, 4] }] }],
    [
      'a place with everything said',
      { 'ctx-candidates': [{ ...mexico, ownership: 'undecided', distance: 'far', permitted: 'not-sure', language: 'not-sure' }] },
    ],
    ['half a matrix', { 'io-owners': { scope: 'nobody' } }],
  ])('%s', (_, answers) => {
    expect(answersSchema.parse(answers)).toEqual(answers)
  })
})

describe('answers that are refused, each with one sentence at its place', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown question', { nonsense: 1 }, 'nonsense', 'This question is not known'],
    ['an unknown option', { 'wc-documentation': 'lots' }, 'wc-documentation', 'Choose one of the listed options'],
    ['not sure where it is not offered', { 'ctx-work-category': 'not-sure' }, 'ctx-work-category', 'Choose one of the listed options'],
    ['an unknown row', { 'io-owners': { boss: 'nobody' } }, 'io-owners.boss', 'This row is not known'],
    ['an unknown option in a row', { 'io-owners': { scope: 'me' } }, 'io-owners.scope', 'Choose one of the listed options'],
    ['a matrix as text', { 'io-owners': 'nobody' }, 'io-owners', 'Choose one option in each row'],
    ['an unknown country', site({ country: 'ZZ' }), 'ctx-buyer-location.0.country', 'This country is not known'],
    ['an unknown zone', site({ timeZone: 'Mars/Base' }), 'ctx-buyer-location.0.timeZone', 'This time zone does not belong to Mexico'],
    [
      'a zone of another country',
      site({ timeZone: 'Europe/Berlin' }),
      'ctx-buyer-location.0.timeZone',
      'This time zone does not belong to Mexico',
    ],
    [
      'a zone of another country, with the article',
      site({ country: 'US' }),
      'ctx-buyer-location.0.timeZone',
      'This time zone does not belong to the United States',
    ],
    ['an end equal to the start', site({ end: '09:00' }), 'ctx-buyer-location.0.end', 'Enter a start and an end that differ'],
    ['an hour that does not exist', site({ end: '24:00' }), 'ctx-buyer-location.0.end', 'Enter when their day ends, such as 09:00'],
    ['a time without a leading zero', site({ start: '9:00' }), 'ctx-buyer-location.0.start', 'Enter when their day starts, such as 09:00'],
    ['no working day', site({ days: [] }), 'ctx-buyer-location.0.days', 'Tick at least one working day'],
    ['an eighth weekday', site({ days: [8] }), 'ctx-buyer-location.0.days.0', 'Choose the days from the list'],
    ['the same day twice', site({ days: [1, 1] }), 'ctx-buyer-location.0.days', 'Tick each day once'],
    ['an unknown field of a place', site({ town: 'X' }), 'ctx-buyer-location.0.town', 'This field of a place is not known'],
    [
      'a city too long to be one',
      site({ city: 'x'.repeat(61) }),
      'ctx-buyer-location.0.city',
      'Shorten the city to 60 characters; it has 61',
    ],
    ['no own place', { 'ctx-buyer-location': [] }, 'ctx-buyer-location', 'Add the place where your people work'],
    ['six candidates', candidates(row, row, row, row, row, row), 'ctx-candidates', 'Add at most 5 places'],
    [
      'a candidate without an owner',
      candidates(mexico),
      'ctx-candidates.0.ownership',
      'Choose whether an outside company or your own entity would do the work',
    ],
    [
      'a candidate in a zone of another country',
      candidates(row, { ...row, timeZone: 'Asia/Manila' }),
      'ctx-candidates.1.timeZone',
      'This time zone does not belong to Mexico',
    ],
    ['candidates as a number', { 'ctx-candidates': 5 }, 'ctx-candidates', 'Add a place, or choose that you are not sure'],
    ['four reasons', { 'ctx-benefits': ['focus', 'other', 'scalability', 'talent-access'] }, 'ctx-benefits', 'Choose at most 3 reasons'],
    ['the same reason twice', { 'ctx-benefits': ['focus', 'focus'] }, 'ctx-benefits', 'Choose each one once'],
    ['no reason', { 'ctx-benefits': [] }, 'ctx-benefits', 'Tick at least one'],
    [
      'a sentence beside none of these',
      { 'ctx-current-thinking': ['none-said', 'rate-decides'] },
      'ctx-current-thinking',
      'Choose “None of these” alone, or leave it out',
    ],
    ['a list instead of answers', [], '', 'Send the answers as an object with one entry for each question'],
  ])('%s', (_, answers, path, message) => {
    expect(refusals(answers)).toEqual([{ path, message }])
  })

  it('never more than fifty of them', () => {
    expect(refusals(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`q${at}`, 1])))).toHaveLength(50)
  })

  it('whatever JSON arrives: a result or a list of sentences, never an exception', () => {
    const key = fc.oneof(fc.constantFrom(...QUESTIONS.map((question) => question.id), '__proto__', 'constructor', 'toString'), fc.string())
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue({ maxDepth: 4 })), (sent) => {
        const answers: unknown = JSON.parse(JSON.stringify(sent))
        const parsed = answersSchema.safeParse(answers)
        if (!parsed.success) for (const problem of problemsOf(parsed.error)) expect(problem.message).toMatch(/^[A-Z][^.]+$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('the inner names of objects do no harm', () => {
    for (const sent of [
      '{"__proto__":{"wc-documentation":"fragments"}}',
      '{"constructor":1}',
      '{"io-owners":{"__proto__":{"scope":"nobody"}}}',
    ]) {
      const parsed = answersSchema.safeParse(JSON.parse(sent))
      if (parsed.success) {
        expect(parsed.data['wc-documentation']).toBeUndefined()
        expect(parsed.data['io-owners']?.scope).toBeUndefined()
      }
    }
    expect({}).not.toHaveProperty('scope')
  })

  it('a nest a hundred thousand deep', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(refusals({ 'ctx-candidates': deep })).not.toEqual([])
  })
})

describe('texts beside the answers', () => {
  const said = (text: unknown) => texts.note.safeParse(text).error?.issues[0]?.message

  it('a note of 4,000 characters is kept, with its line ends made alike and its ends trimmed', () => {
    expect(texts.note.parse('x'.repeat(4000))).toHaveLength(4000)
    expect(texts.note.parse('  one\r\ntwo\rthree \n')).toBe('one\ntwo\nthree')
    expect(texts.note.parse('')).toBe('')
    expect(texts.note.parse('Łódź → ₹ 👩‍💻')).toBe('Łódź → ₹ 👩‍💻')
  })

  it('a longer one is sent back with how much to cut', () => {
    expect(said('x'.repeat(100_000))).toBe('Shorten the note to 4,000 characters; it has 100,000')
  })

  it('characters that no database keeps are named', () => {
    for (const text of ['a\0b', 'a\ud800b', '\udc00']) expect(said(text)).toBe('Remove the characters from the note that cannot be stored')
  })

  it('anything but text is refused', () => {
    for (const sent of [1, null, undefined, {}, ['x']]) expect(said(sent)).toBe('Enter the note as text')
  })
})

it('the schema of a question that does not exist is a fault of ours', () => {
  expect(() => answerSchema('nonsense' as never)).toThrow(RangeError)
})
