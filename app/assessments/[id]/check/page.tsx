import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { AnswerList } from '@/components/assessment/answer-list'
import { Frame } from '@/components/frame'
import { Back } from '@/components/ui/back'
import { Button } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { hasNotSure, isAnswered, journey, type QuestionId, questionOf, SECTIONS, said } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { type AssessmentRecord, getAssessment } from '@/lib/data/record'
import { finishAction } from '../actions'
import { savedIn } from '../saved-in'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Check your answers', robots: 'noindex' }

export default async function CheckPage({ params }: Props) {
  const record = await getAssessment(await viewer(), (await params).id)
  if (!record) return nothingHere()
  const way = journey(record.answers)
  const base = `/assessments/${record.id}`
  const open = way.visible.filter((id) => questionOf(id).core && !isAnswered(record.answers, questionOf(id)))
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={base} />
      <Opening>
        <h1>Check your answers before seeing the result</h1>
        <p className="standfirst">{standing(way.counts)} You can change any of them afterwards; the earlier result is kept.</p>
      </Opening>
      {SECTIONS.map((section) => (
        <Leaf key={section.id} title={section.name} wide>
          <AnswerList
            base={base}
            items={itemsOf(
              record,
              section.questions.map((question) => question.id).filter((id) => way.visible.includes(id)),
            )}
          />
        </Leaf>
      ))}
      {way.hidden.length > 0 ? <Hidden record={record} hidden={way.hidden} /> : null}
      <Leaf title="Finish">
        <form action={finishAction}>
          <div className="stack">
            <OpenCore base={base} open={open} total={way.counts.coreTotal} />
            <input type="hidden" name="id" value={record.id} />
            <div className="actions">
              <Button>See my result</Button>
              <a className="plainlink" href={base}>
                Back to all questions
              </a>
            </div>
          </div>
        </form>
      </Leaf>
    </Frame>
  )
}

function standing({ total, answered, notSure }: { total: number; answered: number; notSure: number }): string {
  const unsure = notSure > 0 ? `, ${notSure === 1 ? 'one' : notSure} of them not sure` : ''
  const left = total - answered
  return `${answered} of ${total} answered${unsure}${left > 0 ? `; ${left === 1 ? 'one is' : `${left} are`} open` : ''}.`
}

function itemsOf({ answers, records }: AssessmentRecord, ids: readonly QuestionId[]) {
  return ids.map((id) => ({
    id,
    name: questionOf(id).name,
    core: questionOf(id).core,
    isAnswered: isAnswered(answers, questionOf(id)),
    isNotSure: hasNotSure(answers, id),
    lines: said(answers, id),
    note: records[id]?.note ?? '',
    reason: records[id]?.reason ?? '',
    by: records[id]?.answeredBy ?? '',
  }))
}

function Hidden({ record, hidden }: { record: AssessmentRecord; hidden: readonly QuestionId[] }) {
  const kept = hidden.filter((id) => record.answers[id] !== undefined)
  if (kept.length === 0) return null
  return (
    <Leaf title="Kept, not counted">
      <p>These do not apply to your other answers. They are kept, and count again if that changes:</p>
      <ul>
        {kept.map((id) => (
          <li key={id}>{questionOf(id).name}</li>
        ))}
      </ul>
    </Leaf>
  )
}

function OpenCore({ base, open, total }: { base: string; open: readonly QuestionId[]; total: number }) {
  const [first] = open
  if (!first) return <p>All {total} core questions are answered.</p>
  return (
    <p>
      {open.length === 1 ? 'One core question is' : `${open.length} core questions are`} still open, first{' '}
      <a href={`${base}/questions/${first}?from=check`}>{questionOf(first).name}</a>. A result needs all {total}.
    </p>
  )
}
