import { QUESTIONS } from '@/lib/assessment'
import { PORT, withApp } from './app'
import { withDatabase } from './database'
import { type Dice, dice } from './dice'
import { type Count, each, type Line, number, type Outcome } from './line'
import { type Answer, formIn, Visitor } from './visitor'
import { newAssessment } from './writers'

const [PATHS, STEPS, AT_ONCE] = [10_000, 40, 6]
/** The options of every question that takes one of them. */
export const SINGLE: ReadonlyMap<string, readonly string[]> = new Map(
  QUESTIONS.filter(({ input }) => input === 'single').map(({ id, options }) => [id as string, options.map((option) => option.id)]),
)

type Walk = { visitor: Visitor; base: string; stored: Map<string, string>; roll: Dice; wrong: string[] }

/** One step from the question that is shown: answers, answers twice, goes back, skips or asks for the page again. @returns where it leads */
async function step(walk: Walk, at: string): Promise<string> {
  const page = await walk.visitor.ask(at)
  const id = at.split('/').at(-1)?.split('?')[0] ?? ''
  const options = SINGLE.get(id)
  const act = walk.roll(8)
  const back = /class="back" href="([^"]+)"/.exec(page.text)?.[1]
  const skip = /class="plainlink" href="([^"]+)"[^>]*>Skip for now/.exec(page.text)?.[1]
  if (page.status !== 200) walk.wrong.push(`${at} answered ${page.status}`)
  if (act === 0 && back?.includes('/questions/')) return back
  if (act === 1) return at
  if (!options) return skip ?? next(walk)
  const option = options[walk.roll(options.length)] as string
  const fields = formIn(page.text, 'Save and continue') ?? []
  const send = () => walk.visitor.send({ at, fields }, { answer: option, note: `of ${id}`, intent: 'save' })
  const answers: Answer[] = act === 2 ? await Promise.all([send(), send()]) : [await send()]
  const [answer] = answers
  if (answer?.status !== 303) walk.wrong.push(`${id} ${option} answered ${answers.map(({ status }) => status)}`)
  walk.stored.set(id, option)
  return answer?.location.includes('/questions/') ? answer.location : next(walk)
}

const next = ({ base, roll }: Walk): string => `${base}/questions/${QUESTIONS[roll(QUESTIONS.length)]?.id}`

async function run(count: Count): Promise<Outcome> {
  return withDatabase('paths', (database) =>
    withApp(PORT, { DATABASE_URL: database.url }, async ({ origin }) => {
      const [paths, wrong] = [count(PATHS), [] as string[]]
      let saved = 0
      await each(paths, AT_ONCE, async (index) => {
        const visitor = new Visitor(origin)
        const id = await newAssessment(visitor)
        const walk: Walk = { visitor, base: `/assessments/${id}`, stored: new Map(), roll: dice(index + 1), wrong }
        let at = `${walk.base}/questions/${QUESTIONS[0]?.id}`
        for (let taken = 0; taken < STEPS; taken += 1) at = await step(walk, at)
        const rows = await database.query("SELECT question_id, value #>> '{}' AS value, note FROM answer WHERE assessment_id = $1", [id])
        saved += walk.stored.size
        const stands = new Map(rows.map((row) => [String(row.question_id), String(row.value)]))
        for (const [question, option] of walk.stored)
          if (stands.get(question) !== option) wrong.push(`${question}: ${stands.get(question)} instead of ${option}`)
        if (rows.length !== walk.stored.size) wrong.push(`${rows.length} answers stored, ${walk.stored.size} given`)
      })
      return {
        held: wrong.length === 0,
        ran: `${number(paths)} paths of ${STEPS} steps over HTTP`,
        figure: `${number(saved)} answers stand; ${wrong.length} lost, doubled or refused${wrong[0] ? ` (${wrong[0]})` : ''}`,
      }
    }),
  )
}

export const paths: Line = {
  id: 'paths',
  what: 'Somebody without scripts answers in any order, twice, goes back, skips and reloads',
  goal: 'what was answered last stands, once',
  run,
}
