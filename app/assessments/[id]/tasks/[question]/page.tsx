import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { Frame } from '@/components/frame'
import { AskForm } from '@/components/tasks/ask-form'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { isQuestionId, questionOf } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/record'
import { newToken } from '@/lib/data/tokens'
import { canSendMail } from '@/lib/mail'
import { askColleague, mailQuestion } from '../actions'

// The form names the page, because a problem with a field belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

export default async function AskPage({ params }: { params: Promise<{ id: string; question: string }> }) {
  const { id, question: questionId } = await params
  const record = await getAssessment(await viewer(), id)
  if (!record || !isQuestionId(questionId)) return nothingHere()
  const { findOut, name, prompt } = questionOf(questionId)
  if (!findOut) return nothingHere()
  return (
    <Frame mine>
      <Back href={`/assessments/${id}/tasks`} />
      <Opening caption={record.title || record.reference}>
        <h1>Ask a colleague</h1>
        <p className="standfirst">{prompt}</p>
        <p>
          Who can tell: {findOut.who}. They get a link that opens this one question, once; they need no account and see no other answer, no
          note and no result. What you have answered to it so far stands in the form, unless it is <em>not sure</em>.
        </p>
        <AskForm
          id={id}
          question={questionId}
          name={name}
          prompt={prompt}
          token={newToken()}
          ask={askColleague}
          send={canSendMail() ? mailQuestion : null}
        />
      </Opening>
    </Frame>
  )
}
