import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { Frame } from '@/components/frame'
import { SentList } from '@/components/tasks/sent-list'
import { DoneList, OpenList } from '@/components/tasks/task-list'
import { Back } from '@/components/ui/back'
import { Button } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { capital, changedSince, inSentence, isOpen, numeral, questionOf, said, type Task, tasksOf } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import type { AssessmentRecord } from '@/lib/data/record'
import { getTasks, type TaskLinkRecord, type Tasks } from '@/lib/data/tasks'
import { finishAction } from '../actions'
import { savedIn } from '../saved-in'
import { revokeTask } from './actions'

export const metadata: Metadata = { title: 'What to find out', robots: 'noindex' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ revoked?: string }> }

export default async function TasksPage({ params, searchParams }: Props) {
  const [{ id }, { revoked }] = [await params, await searchParams]
  const found = await getTasks(await viewer(), id)
  if (!found) return nothingHere()
  const { record, earlier, links } = found
  const tasks = tasksOf(record.answers, earlier, record.records)
  const [open, done] = [tasks.filter(isOpen), tasks.filter((task) => !isOpen(task))]
  const base = `/assessments/${id}`
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={base} />
      <Opening caption={record.title || record.reference}>
        <h1>What to find out</h1>
        <p className="standfirst">{standing(tasks)}</p>
        {revoked ? <p role="status">The link is ended. Whoever opens it now sees nothing.</p> : null}
        <Again record={record} earlier={earlier} />
      </Opening>
      {open.length > 0 ? (
        <Leaf id="open" title="Open" wide>
          <OpenList base={base} tasks={open.map((task) => openItem(record, task))} waiting={waitingOn(links)} />
        </Leaf>
      ) : null}
      {done.length > 0 ? (
        <Leaf id="done" title="Found out" wide>
          <DoneList base={base} items={done.map((task) => doneItem(record, task))} />
        </Leaf>
      ) : null}
      {links.length > 0 ? (
        <Leaf id="sent" title="Questions sent" wide>
          <SentList
            id={id}
            links={links.map((link) => ({ ...link, name: questionOf(link.question).name }))}
            now={new Date()}
            revoke={revokeTask}
          />
        </Leaf>
      ) : null}
    </Frame>
  )
}

/** What is not known, and what is known and still to be shown, are counted apart: nobody is told that an answer is missing which is there. */
function standing(tasks: readonly Task[]): string {
  if (tasks.length === 0) return 'Nothing so far. What you are not sure of, and what a result wants shown, will stand here.'
  const [unknown, told, done] = (['unknown', 'told', 'done'] as const).map((state) => tasks.filter((task) => task.state === state).length)
  const parts = [
    unknown ? `${numeral(unknown)} ${unknown === 1 ? 'answer is' : 'answers are'} not known yet` : '',
    told
      ? `${numeral(told)}${unknown ? '' : ` ${told === 1 ? 'answer' : 'answers'}`} that you gave ${told === 1 ? 'waits' : 'wait'} to be checked`
      : '',
  ].filter(Boolean)
  const open = parts.length > 0 ? `${capital(parts.join('; '))}. The most telling first.` : 'Nothing is open.'
  return `${open}${done ? ` ${capital(numeral(done))} found out.` : ''}`
}

/** Once answers differ from those of the newest result, the next version shows what they come to. */
function Again({ record: { id, answers }, earlier: [newest] }: Pick<Tasks, 'record' | 'earlier'>) {
  if (!newest || changedSince(answers, newest.answers).length === 0) return null
  return (
    <form action={finishAction}>
      <div className="actions">
        <input type="hidden" name="id" value={id} />
        <Button>See what it comes to now</Button>
        <span className="quiet small">Makes the next version; version {newest.number} stays as it is.</span>
      </div>
    </form>
  )
}

/** Who has been asked and has not answered yet, by question. */
function waitingOn(links: readonly TaskLinkRecord[]): Record<string, string> {
  const now = new Date()
  const live = links.filter((link) => !link.revokedAt && !link.answeredAt && link.expiresAt > now)
  return Object.fromEntries(live.map((link) => [link.question, link.label || 'somebody']))
}

const doneItem = ({ answers, records }: AssessmentRecord, task: Task) => ({
  ...task,
  answer: said(answers, task.question).map(inLine).join('; ') || 'No answer any more',
  by: records[task.question]?.answeredBy ?? '',
})

/** What was answered stands beside what is still to be shown. */
const openItem = ({ answers }: AssessmentRecord, task: Task) => ({
  ...task,
  answered: said(answers, task.question)
    .filter(({ of, notSure }) => !notSure && (of === null || task.rows.length === 0 || task.rows.includes(of)))
    .map((line) => (task.rows.length === 1 || !line.of ? inSentence(line.text) : inLine(line)))
    .join('; '),
})

const inLine = ({ of, text }: ReturnType<typeof said>[number]): string => (of ? `${of}: ${inSentence(text)}` : text)
