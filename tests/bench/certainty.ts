import { type Answers, assess, type Certainty, trying } from '@/lib/assessment'
import { certaintyOf } from '@/lib/assessment/certainty'
import { ORDER } from '@/lib/assessment/certainty/counting'
import { giving, type Item, itemsOf, openItems } from '@/lib/assessment/certainty/items'
import { verdictOn } from '@/lib/assessment/certainty/setting'
import { drawn } from './findings'
import { atLeastLine, atMostLine, type Line, race, ratios } from './harness'

type Set = ReturnType<typeof drawn>[number]
type Spread = Pick<Certainty, 'possibleVerdicts'> & { settles: Map<string, number> }

const UNKNOWNS = 8
const keyOf = ({ question, row }: { question: string; row?: string | null }) => `${question} ${row ?? ''}`

/** E2 and E3: every single what-if against `assess`, and certainty against every completion one by one. */
export async function certaintyBench(): Promise<Line[]> {
  const sets = drawn(4)
  return [await whatIfs(sets.map(({ answers }) => known(answers))), await completions(sets.slice(0, 2))]
}

async function whatIfs(sets: readonly Answers[]): Promise<Line> {
  const trials = sets.map((answers) =>
    itemsOf(answers).flatMap(({ question, row, options, given }) =>
      options.flatMap((to) => (to === undefined || to === given ? [] : [{ question, ...(row !== null && { row }), to }])),
    ),
  )
  const shared = () =>
    sets.map((answers, at) => {
      const tried = trying(answers)
      return (trials[at] ?? []).map((one) => tried([one]))
    })
  shared().forEach((results, set) => {
    results.forEach(({ after }, at) => {
      const { question, row = null, to } = trials[set]?.[at] ?? { question: 'ctx-size', to: 'micro' }
      if (at % 8 !== 0) return
      const whole = assess(giving(sets[set] ?? {}, { question, row }, to))
      if (whole.verdict !== after.verdict || whole.leading !== after.leading) throw new Error(`A what-if differs at ${question}`)
    })
  })
  const [one = [], all = []] = await race(
    [
      { name: 'assess', run: () => sets.map((answers) => assess(answers)) },
      { name: 'what-ifs', run: shared },
    ],
    { rounds: 5 },
  )
  const each = trials.reduce((sum, list) => sum + list.length, 0) / sets.length
  const line = { id: 'E2', what: 'a single-answer what-if, all of them tried', against: 'one call of assess', unit: 'calls' }
  return atMostLine(
    line,
    ratios(one, all).map((ratio) => ratio / each),
    0.5,
  )
}

async function completions(sets: readonly Set[]): Promise<Line> {
  const open = sets.map(({ answers, hours }) => ({ answers: withUnknowns(known(answers)), hours }))
  for (const { answers, hours } of open) same(certaintyOf(answers, hours), oneByOne(answers, hours))
  const [clever = [], plain = []] = await race(
    [
      { name: 'certainty', run: () => open.map(({ answers, hours }) => certaintyOf(answers, hours)) },
      { name: 'one by one', run: () => open.map(({ answers, hours }) => oneByOne(answers, hours)) },
    ],
    { rounds: 5 },
  )
  const line = {
    id: 'E3',
    what: `full certainty with ${UNKNOWNS} unknown answers`,
    against: 'going through every completion, without the smallest changes',
    unit: 'times as fast',
  }
  return atLeastLine(line, ratios(clever, plain), 100)
}

/** Answers of which nothing is unknown or blank. */
const known = (answers: Answers): Answers => openItems(answers).reduce((all, item) => giving(all, item, item.options.at(-1)), answers)

/** So many answers unknown, spread over the checklist. */
function withUnknowns(answers: Answers): Answers {
  const items = itemsOf(answers).filter(({ options }) => options.length === 4)
  const step = Math.floor(items.length / UNKNOWNS)
  return items
    .filter((_, at) => at % step === 0)
    .slice(0, UNKNOWNS)
    .reduce((all, item) => giving(all, item, 'not-sure'), answers)
}

/** The plain way: every completion, counted by verdict and by option. */
function oneByOne(answers: Answers, hours: Set['hours']): Spread {
  const items = openItems(answers)
  const ways = ORDER.map(() => 0)
  const by = items.map(({ options }) => options.map(() => ORDER.map(() => 0)))
  const walk = (at: number, now: Answers, taken: number[]): void => {
    const item: Item | undefined = items[at]
    if (item === undefined) {
      const verdict = ORDER.indexOf(verdictOn({ answers: now, hours }))
      add(ways, verdict)
      taken.forEach((option, i) => {
        add(by[i]?.[option] ?? [], verdict)
      })
      return
    }
    item.options.forEach((option, i) => {
      walk(at + 1, giving(now, item, option), [...taken, i])
    })
  }
  walk(0, answers, [])
  const possibleVerdicts = ORDER.map((verdict, at) => ({ verdict, share: (ways[at] ?? 0) / sum(ways) })).filter(({ share }) => share > 0)
  const before = doubt(ways)
  const after = (options: readonly number[][]) => options.reduce((all, one) => all + (sum(one) / sum(ways)) * doubt(one), 0)
  const settles = items.map((item, at) => [keyOf(item), before === 0 ? 0 : (before - after(by[at] ?? [])) / before] as const)
  return { possibleVerdicts, settles: new Map(settles) }
}

function same(clever: Certainty, plain: Spread): void {
  if (JSON.stringify(clever.possibleVerdicts) !== JSON.stringify(plain.possibleVerdicts)) throw new Error('The shares differ')
  for (const question of clever.nextQuestions)
    if (Math.abs(question.settles - (plain.settles.get(keyOf(question)) ?? Number.NaN)) > 1e-9) throw new Error('What settles differs')
}

const sum = (ways: readonly number[]): number => ways.reduce((all, one) => all + one, 0)
const doubt = (ways: readonly number[]): number =>
  ways.reduce((all, one) => (one > 0 ? all - (one / sum(ways)) * Math.log2(one / sum(ways)) : all), 0)
function add(ways: number[], at: number): void {
  ways[at] = (ways[at] ?? 0) + 1
}
