import { isQuestionId } from '@/lib/assessment'
import { EXAMPLES, type Example } from '@/lib/assessment/examples'
import { saveAnswer } from '@/lib/data/answers'
import { startAssessment } from '@/lib/data/assessments'
import { db } from '@/lib/data/database'
import { acceptInvitation, inviteFromCommandLine } from '@/lib/data/invitations'
import { publishReview } from '@/lib/data/publishing'
import { addComment, gradeAnswers, overrule } from '@/lib/data/remarks'
import { saveReview } from '@/lib/data/reviews'
import { finishAssessment } from '@/lib/data/snapshots'
import { submitForReview } from '@/lib/data/submissions'
import { newId, newToken } from '@/lib/data/tokens'
import { createBuyer, findConsultant, type Viewer } from '@/lib/data/viewer'
import { isIndustry } from '@/lib/industries'
import { hashPassword } from '@/lib/password-hash'
import { openDatabase } from '@/lib/postgres/open'
import { ROWS_EMAIL, writeRows } from './rows'

const CHUNK = 50_000
const PEOPLE = [
  { name: 'Asha Rahman', email: 'asha@demo.example' },
  { name: 'Mo Osei', email: 'mo@demo.example' },
]

/** A demonstration consultant; both have the password that is printed. */
async function consultant({ name, email }: (typeof PEOPLE)[number], password: string): Promise<Viewer> {
  const token = newToken()
  await inviteFromCommandLine({ token, email, name, role: 'consultant' })
  await acceptInvitation(token, { name, password: { hash: await hashPassword(password) } })
  const { id } = await db().consultant.findUniqueOrThrow({ where: { email } })
  return { buyer: null, consultant: await findConsultant(id) }
}

/** Plays a worked case as its buyer would: answers, finishes, submits. @returns the id of the submission */
async function play({ title, industry, answers }: Example): Promise<string> {
  const { buyer } = await createBuyer()
  const [id, submissionId] = [newId(), newId()]
  const [organisation = title, ...rest] = title.split(/[,;] /)
  const work = rest.join(', ')
  await startAssessment({ buyer }, { id, title: '', organisation, work: work.charAt(0).toUpperCase() + work.slice(1) })
  for (const [question, value] of Object.entries(answers))
    if (isQuestionId(question)) await saveAnswer({ buyer }, { assessmentId: id, question, value, note: '', reason: '', seenVersion: 0 })
  await finishAssessment({ buyer }, id, { year: new Date().getUTCFullYear() })
  const contact = {
    contactName: 'Worked case',
    contactEmail: 'case@demo.example',
    message: '',
    industry: isIndustry(industry) ? industry : '',
  } as const
  await submitForReview({ buyer }, id, { number: 1, submissionId, ...contact })
  return submissionId
}

/** Reviews of the first cases, so that each state of a review is there to see. */
async function review(ids: readonly string[], [asha, mo]: readonly [Viewer, Viewer]): Promise<void> {
  const [first, second, third] = ids
  if (!first || !second || !third || !asha.consultant || !mo.consultant) return
  const mine = { status: 'in-review', reviewerId: asha.consultant.id } as const
  await gradeAnswers(asha, first, [{ question: 'wc-acceptance', grade: 'documented', seen: 0 }])
  await addComment(asha, first, {
    commentId: newId(),
    anchor: { kind: 'question', id: 'wc-acceptance' },
    body: 'The acceptance sheet covers the eight case types that matter.',
    forBuyer: true,
  })
  await saveReview(asha, first, { ...mine, summary: 'Close the points before the pilot, and start with one queue.', seen: 1 })
  await publishReview(asha, first, { publicationId: newId(), seen: 2 })
  await overrule(mo, second, {
    overruleId: newId(),
    kind: 'verdict',
    chosen: 'ready-with-conditions',
    reason: 'The owners were at the table; their time is agreed from next month on.',
    rules: ['ON-OWNERS-3'],
  })
  await saveReview(mo, second, { status: 'changes-requested', reviewerId: mo.consultant.id, summary: '', seen: 1 })
  await saveReview(asha, third, { ...mine, summary: '', seen: 1 })
}

async function demonstrate(): Promise<void> {
  if (await db().consultant.count({ where: { email: PEOPLE[0]?.email ?? '' } })) return console.log('The worked cases are here already.')
  const password = newToken().slice(0, 16)
  const [asha, mo] = [await consultant(PEOPLE[0] as never, password), await consultant(PEOPLE[1] as never, password)]
  const ids: string[] = []
  for (const example of EXAMPLES) ids.push(await play(example))
  await review(ids, [asha, mo])
  console.log(
    `${ids.length} worked cases are submitted. Sign in as ${PEOPLE.map(({ email }) => email).join(' or ')} with the password ${password}`,
  )
}

async function fill(count: number): Promise<void> {
  const start = Date.now()
  const before = await db().submission.count({ where: { contactEmail: ROWS_EMAIL } })
  const url = process.env.DATABASE_URL ?? ''
  for (let done = 0; done < count; done += CHUNK)
    await writeRows(url, { count: Math.min(CHUNK, count - done), from: 1 + before + done, of: before + count })
  console.log(`${count} rows in ${Math.round((Date.now() - start) / 1000)} s. They carry no answers: they are there to measure the list.`)
}

async function main(words: string[]): Promise<void> {
  await openDatabase()
  const at = words.indexOf('--rows')
  await demonstrate()
  if (at < 0) return
  const count = Number(words[at + 1])
  if (!Number.isInteger(count) || count < 1) throw new Error('Say how many rows: npm run seed -- --rows 20000')
  await fill(count)
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (problem) => {
    console.error(problem)
    process.exit(1)
  },
)
