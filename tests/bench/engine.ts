import { type Answers, assess, QUESTIONS } from '@/lib/assessment'
import { findings } from '@/lib/assessment/findings'
import { drawn } from './findings'
import { atMostLine, type Line, median, race, ratios } from './harness'

const ASKED = [5, 15, 39]
const UNKNOWNS = [0, 4, 8, 12, 20]
const unsure = QUESTIONS.filter(({ notSure, input }) => notSure && input === 'single').map(({ id }) => id)

/** The first so many answers, in the order in which they are asked. */
const firstOf = (answers: Answers, count: number): Answers =>
  Object.fromEntries(
    QUESTIONS.slice(0, count)
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id }) => [id, answers[id]]),
  ) as Answers

/** The same answers, so many of them not sure, spread over the questions. */
function withUnknowns(answers: Answers, count: number): Answers {
  const step = Math.max(1, Math.floor(unsure.length / Math.max(1, count)))
  const chosen = unsure.filter((_, index) => index % step === 0).slice(0, count)
  return { ...answers, ...Object.fromEntries(chosen.map((id) => [id, 'not-sure'])) } as Answers
}

/** E4: the whole of `assess` against one call of `findings`, and how it grows with answers and with what is not known. */
export async function engineBench(): Promise<Line[]> {
  const sets = drawn(12).map(({ answers, hours }) => ({ answers, hours }))
  const known = sets.map(
    ({ answers }) => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== 'not-sure')) as Answers,
  )
  const over = (make: (answers: Answers) => Answers) => {
    const made = known.map(make)
    return () => {
      for (const answers of made) assess(answers, { year: 2026 })
    }
  }
  const base = { name: 'findings', run: () => sets.map(({ answers, hours }) => findings(answers, hours)) }
  const sizes = ASKED.map((count) => ({ name: `${count} answers`, run: over((answers) => firstOf(answers, count)) }))
  const grown = UNKNOWNS.map((count) => ({ name: `${count} not sure`, run: over((answers) => withUnknowns(answers, count)) }))
  const [one = [], ...times] = await race([base, ...sizes, ...grown], { rounds: 5, atLeast: 200 })
  const informative = [...sizes, ...grown].map(({ name }, index): Line => {
    const factors = ratios(one, times[index] ?? [])
    const what = `assess with ${name}`
    return {
      id: 'E4',
      what,
      against: 'one call of findings',
      median: median(factors),
      worst: Math.max(...factors),
      unit: 'times as long',
      goal: 'none',
      met: null,
    }
  })
  const [four = [], twenty = []] = [times[ASKED.length + UNKNOWNS.indexOf(4)], times[ASKED.length + UNKNOWNS.indexOf(20)]]
  const growth = { id: 'E4', what: 'assess with 20 not sure', against: 'assess with 4 not sure', unit: 'times as long' }
  return [...informative, atMostLine(growth, ratios(four, twenty), 20)]
}
