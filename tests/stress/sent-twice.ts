import { PORT, withApp } from './app'
import { CONTACT, consultant, finishedCase, openedCase, submittedCase } from './cases'
import { type Database, withDatabase } from './database'
import { type Count, type Line, type Outcome, tally } from './line'
import { type Answer, type Form, Visitor } from './visitor'

const AT_ONCE = 50
const INSTANCES = 2

type Sent = { name: string; form: Form; change: Record<string, string>; by: Visitor; counts: string; values: unknown[] }

/** Every form that makes something, ready to be sent, with the query that counts what it made. */
async function forms(origin: string, database: Database): Promise<Sent[]> {
  const buyer = new Visitor(origin)
  const [open, done] = [await openedCase(buyer, 'Open'), await finishedCase(buyer, 'Done')]
  const submission = await submittedCase(buyer, await finishedCase(buyer, 'Submitted'), database)
  const [other, desk] = [await finishedCase(buyer, 'Other'), await consultant(origin, database)]
  const of = async (name: string, form: Promise<Form>, rest: Omit<Sent, 'name' | 'form'>): Promise<Sent> => ({
    name,
    form: await form,
    ...rest,
  })
  const fresh = await buyer.form('/assessments/new', 'Save and continue')
  return [
    {
      name: 'start',
      form: fresh,
      change: { title: 'Twice' },
      by: buyer,
      counts: "SELECT 1 FROM assessment WHERE title = 'Twice'",
      values: [],
    },
    await of('finish', buyer.form(`/assessments/${open}/check`, 'See my result'), {
      change: {},
      by: buyer,
      counts: 'SELECT 1 FROM snapshot WHERE assessment_id = $1',
      values: [open],
    }),
    await of('share', buyer.form(`/assessments/${done}/share`, 'Make a read-only link'), {
      change: { sharedBy: 'Dana' },
      by: buyer,
      counts: 'SELECT 1 FROM share_link JOIN snapshot ON snapshot.id = snapshot_id WHERE assessment_id = $1',
      values: [done],
    }),
    await of('ask', buyer.form(`/assessments/${open}/tasks/wc-acceptance`, 'Make the link'), {
      change: { askedBy: 'Dana' },
      by: buyer,
      counts: 'SELECT 1 FROM task_link WHERE assessment_id = $1',
      values: [open],
    }),
    await of('submit', buyer.form(`/assessments/${other}/submit?version=1`, 'Submit for review'), {
      change: CONTACT,
      by: buyer,
      counts: 'SELECT 1 FROM submission WHERE assessment_id = $1',
      values: [other],
    }),
    await of('comment', desk.form(`/desk/${submission}`, 'Comment'), {
      change: { body: 'Once', about: 'whole' },
      by: desk,
      counts: 'SELECT 1 FROM comment WHERE submission_id = $1',
      values: [submission],
    }),
  ]
}

/** Taken, or told that it stands already. */
const isReal = ({ status, text }: Answer): boolean => status === 303 || (status === 200 && !text.includes('There is a problem'))

/** An overloaded server may refuse, if the page holds the form whole. */
const keeps = ({ status, text, headers }: Answer, change: Record<string, string>): boolean =>
  status === 503 && headers.has('retry-after') && Object.values(change).every((value) => text.includes(value))

async function run(count: Count): Promise<Outcome> {
  const times = count(AT_ONCE)
  return withDatabase('twice', (database) =>
    withApp(PORT, { DATABASE_URL: database.url }, (one) =>
      withApp(PORT + 1, { DATABASE_URL: database.url }, async (two) => {
        const made: string[] = []
        const statuses: string[] = []
        const wrong: string[] = []
        for (const { name, form, change, by, counts, values } of await forms(one.origin, database)) {
          const origins = [one.origin, two.origin]
          const send = (_: unknown, index: number): Promise<Answer> => by.at(origins[index % INSTANCES] ?? '').send(form, change)
          const answers = await Promise.all(Array.from({ length: times }, send))
          const refused = answers.filter((answer) => !isReal(answer))
          statuses.push(...refused.map(({ status }) => `${name} ${status}`))
          if (refused.some((answer) => !keeps(answer, change))) wrong.push(`${name} was refused without being kept`)
          // Whoever was refused sends the same form again: it is taken, and nothing is made twice.
          const again = await Promise.all(
            [...origins, ...refused.slice(0, 3).map(() => one.origin)].map((origin) => by.at(origin).send(form, change)),
          )
          if (!again.every(isReal)) wrong.push(`${name} again: ${tally(again.map(({ status }) => String(status)))}`)
          made.push(`${name} ${(await database.query(counts, values)).length}`)
        }
        return {
          held: wrong.length === 0 && made.every((one) => one.endsWith(' 1')),
          ran: `${made.length} forms, each ${times} times at once and then again, on ${INSTANCES} instances`,
          figure: `made: ${made.join(', ')}; refused at first: ${tally(statuses)}; wrong: ${wrong.join(', ') || 'none'}`,
        }
      }),
    ),
  )
}

export const sentTwice: Line = {
  id: '5',
  what: 'A form is sent fifty times at once: start, finish, share, ask a colleague, submit, comment',
  goal: 'each made one; the others are told the same, or 503 with everything kept, and are taken when they are sent again',
  run,
}
