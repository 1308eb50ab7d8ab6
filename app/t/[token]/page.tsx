import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { kindOf } from '@/app/assessments/[id]/questions/[question]/kind'
import { storedDraft } from '@/app/assessments/[id]/questions/[question]/stored-draft'
import { clientAddress } from '@/app/client-address'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { Frame } from '@/components/frame'
import { Why } from '@/components/question/why'
import { dateOf } from '@/components/result/view'
import { type ReplyState, ReplyView } from '@/components/tasks/reply-view'
import { SavingForm } from '@/components/ui/saving-form'
import { type Answers, answerSchema, NOT_SURE, questionOf } from '@/lib/assessment'
import { allowGuess } from '@/lib/data/limits'
import { type AskedQuestion, getAskedQuestion } from '@/lib/data/task-links'
import { replyAction } from './actions'
import { savedMeanwhile } from './saved-meanwhile'

/**
 * The preview of a link names the product, never the question or the client; the form names the page. The referrer stays within this site,
 * as everywhere: without any, a form sent where no script runs would come from nowhere and be refused.
 */
export const metadata: Metadata = {
  title: { absolute: '' },
  robots: { index: false, follow: false },
  openGraph: { title: 'One question for you', siteName: 'Shorewise' },
}

export default async function AskedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const asked = await getAskedQuestion(token)
  if (!asked) return (await allowGuess(await clientAddress())) ? nothingHere() : redirect('/too-many')
  const question = questionOf(asked.question)
  return (
    <Frame banner={<About asked={asked} />}>
      <SavingForm action={replyAction}>
        <ReplyView
          state={(await told<ReplyState>()) ?? initialState(asked)}
          kind={kindOf(question, asked.namesCountries ? { 'rl-legal-position': 'named-countries' } : {})}
          token={token}
          title={question.name}
          prompt={question.prompt}
          why={<Why {...question} />}
          caption={<p className="caption">One question</p>}
        />
      </SavingForm>
    </Frame>
  )
}

const initialState = (asked: AskedQuestion): ReplyState => ({
  draft: draftOf(asked),
  name: '',
  version: asked.version,
  errors: [],
  meanwhile: asked.isAnsweredSince ? { ...savedMeanwhile(asked), isTyped: false } : null,
})

/** What is known so far; *not sure* is what the colleague is asked to end, and so is not chosen beforehand. */
function draftOf({ question, value }: AskedQuestion) {
  const parsed = value === null || value === NOT_SURE ? null : answerSchema(question).safeParse(value)
  const draft = storedDraft(parsed?.success ? ({ [question]: parsed.data } as Answers) : {}, question, undefined)
  return { ...draft, rows: Object.fromEntries(Object.entries(draft.rows).filter(([, option]) => option !== NOT_SURE)) }
}

function About({ asked: { askedBy, title, expiresAt } }: { asked: AskedQuestion }) {
  return (
    <aside className="banner" aria-label="Who asks">
      <div className="frame">
        <p>
          <b>{askedBy} asks you one question</b>
          {title ? ` for “${title}”` : ''}, and reads your answer with your name.
        </p>
        <p className="quiet">The link works once, until {dateOf(expiresAt)}.</p>
      </div>
    </aside>
  )
}
