import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { Frame } from '@/components/bare-frame'
import { AnswerView } from '@/components/question/answer-view'
import type { FormState } from '@/components/question/draft'
import { Why } from '@/components/question/why'
import { Back } from '@/components/ui/back'
import { SavingForm } from '@/components/ui/saving-form'
import { isQuestionId, nextAfter, positionOf, previousOf, type QuestionId, questionOf, SECTIONS } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { type AssessmentRecord, getAssessment } from '@/lib/data/record'
import { savedIn } from '../../saved-in'
import { saveAnswerAction } from './actions'
import { judgeDraft } from './judge-draft'
import { kindOf } from './kind'
import { storedDraft } from './stored-draft'

// The form names the page, because a problem with the answer belongs to its title. Nothing describes it to search engines, which may not list it.
export const metadata: Metadata = { title: { absolute: '' }, description: null, robots: 'noindex' }

type Props = { params: Promise<{ id: string; question: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QuestionPage({ params, searchParams }: Props) {
  const { id, question: questionId } = await params
  const { from, missing } = await searchParams
  const origin = originOf(from)
  const record = await getAssessment(await viewer(), id)
  if (!record || !isQuestionId(questionId)) return nothingHere()
  const question = questionOf(questionId)
  const section = SECTIONS.find((one) => one.id === question.section)?.name ?? ''
  const ways = waysOf(record, questionId, origin)
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={ways.back} />
      <SavingForm key={questionId} action={saveAnswerAction}>
        <AnswerView
          state={(await told<FormState>()) ?? initialState(record, questionId, missing === 'core')}
          kind={kindOf(question, record.answers)}
          title={`${question.name}, ${section}`}
          caption={<Caption section={section} {...positionOf(record.answers, questionId)} />}
          prompt={question.prompt}
          why={<Why {...question} />}
          hidden={{ assessment: id, question: questionId, from: origin }}
          links={<Links base={ways.base} skip={question.core ? null : ways.skip} />}
          self={ways.self}
        />
      </SavingForm>
    </Frame>
  )
}

/** `isMissed`: a result was asked for while this answer was missing. */
function initialState(record: AssessmentRecord, id: QuestionId, isMissed: boolean): FormState {
  const stored = record.records[id]
  const draft = storedDraft(record.answers, id, stored)
  const judged = judgeDraft(questionOf(id), draft)
  return {
    draft,
    version: stored?.version ?? 0,
    errors: isMissed && !judged.ok ? judged.errors : [],
    unusual: [],
    conflict: null,
  }
}

/** The page that the question was opened from, to which its answer leads back; '' for the row of questions. */
const originOf = (from: unknown): 'check' | 'tasks' | '' => (from === 'check' || from === 'tasks' ? from : '')

function waysOf({ id, answers }: AssessmentRecord, question: QuestionId, origin: 'check' | 'tasks' | '') {
  const base = `/assessments/${id}`
  const [before, after] = [previousOf(answers, question), nextAfter(answers, question)]
  const opener = origin ? `${base}/${origin}` : null
  return {
    base,
    self: `${base}/questions/${question}${origin ? `?from=${origin}` : ''}`,
    back: opener ?? (before ? `${base}/questions/${before}` : base),
    skip: opener ?? (after ? `${base}/questions/${after}` : `${base}/check`),
  }
}

function Caption({ section, index, of }: { section: string; index: number; of: number }) {
  return (
    <p className="caption">
      {section}
      <br />
      {index > 0 ? `Question ${index} of ${of}` : 'Not asked now: your other answers leave it out'}
    </p>
  )
}

function Links({ base, skip }: { base: string; skip: string | null }) {
  return (
    <>
      {skip ? (
        <a className="plainlink" href={skip}>
          Skip for now
        </a>
      ) : null}
      <a className="plainlink" href={base}>
        All questions
      </a>
    </>
  )
}
