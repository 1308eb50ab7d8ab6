import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { type SectionItem, SectionList } from '@/components/assessment/section-list'
import { Standing } from '@/components/assessment/standing'
import { YourResult } from '@/components/assessment/your-result'
import { Frame } from '@/components/frame'
import { Outcome } from '@/components/pilot/outcome'
import { Button, ButtonLink } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { isAnswered, type Journey, journey, questionOf, RULES_VERSION, SECTIONS } from '@/lib/assessment'
import type { WithAfter } from '@/lib/data/pilot'
import type { AssessmentRecord } from '@/lib/data/record'
import { newId } from '@/lib/data/tokens'
import { isVersion } from '@/lib/report/reopen'
import { copyAction } from './actions'
import { recordOf } from './record'
import { savedIn } from './saved-in'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ made?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = (await recordOf((await params).id))?.record.title
  return { title: title ? `All questions, ${title}` : 'All questions', robots: 'noindex' }
}

export default async function HubPage({ params, searchParams }: Props) {
  const [{ id }, { made }] = [await params, await searchParams]
  const found = await recordOf(id)
  if (!found) return nothingHere()
  const { record, after } = found
  const way = journey(record.answers)
  const [context, ...dimensions] = itemsOf(record, way)
  return (
    <Frame saved={savedIn(record)} mine>
      <Opening caption={<Caption {...record} />}>
        <h1>{record.title || 'Your assessment'}</h1>
        {record.work ? <p className="quiet">{record.work}</p> : null}
        {typeof made === 'string' && isVersion(made) ? <MadeUnder rules={made} /> : null}
        <Standing counts={way.counts} />
        <Onward base={`/assessments/${record.id}`} way={way} />
      </Opening>
      {after ? <AfterPilot after={after} /> : null}
      <Leaf title="The work and its setting">
        <SectionList items={context ? [context] : []} />
      </Leaf>
      <Leaf title="Eight dimensions">
        <p className="quiet small lead-in">In any order. Short ones first if you have ten minutes.</p>
        <SectionList items={dimensions} />
      </Leaf>
      <Leaf title="Your result">
        <YourResult base={`/assessments/${record.id}`} counts={way.counts} snapshots={record.snapshots} />
      </Leaf>
      <Leaf title="Refine">
        <p>
          <a className="plainlink" href={`/assessments/${record.id}/cost`}>
            {record.cost ? 'Cost figures' : 'Compare the cost'}
          </a>
        </p>
        <p className="quiet small">
          {record.cost
            ? 'Saved; the next result is made with them.'
            : 'The same work by your own team and by providers. Optional, and best once the owners are named.'}
        </p>
      </Leaf>
      <Leaf title="Another kind of work">
        <form action={copyAction}>
          <div className="stack">
            <p>
              One assessment speaks for one kind of work, because different work needs different contracts. A copy keeps every answer and
              note.
            </p>
            <input type="hidden" name="id" value={record.id} />
            <input type="hidden" name="newId" value={newId()} />
            <Button second tight>
              Copy for another kind of work
            </Button>
          </div>
        </form>
      </Leaf>
    </Frame>
  )
}

function itemsOf({ id, answers }: AssessmentRecord, way: Journey): SectionItem[] {
  return way.sections.flatMap((progress) => {
    const section = SECTIONS.find((one) => one.id === progress.id)
    const open = progress.questions.find((question) => !isAnswered(answers, questionOf(question))) ?? progress.questions[0]
    return section ? [{ ...progress, name: section.name, about: section.about, href: `/assessments/${id}/questions/${open}` }] : []
  })
}

function Caption({ organisation, reference, id }: AssessmentRecord) {
  return (
    <>
      {organisation || reference}
      <br />
      <a className="plainlink" href={`/assessments/${id}/name`}>
        Rename<span className="hide"> this assessment</span>
      </a>
    </>
  )
}

/** An export of former rules was opened just now. */
function MadeUnder({ rules }: { rules: string }) {
  return (
    <p role="status">
      The result in that file was made under rules {rules}; the next one is made under {RULES_VERSION}, and may differ.
    </p>
  )
}

/** What the pilot came to, beside the answers that it may have changed. */
function AfterPilot({ after }: { after: NonNullable<WithAfter['after']> }) {
  return (
    <Leaf id="after-pilot" title="After the pilot" wide>
      <p className="lead-in">
        The pilot planned in{' '}
        <a href={`/assessments/${after.assessmentId}/results/${after.number}`}>
          version {after.number} of {after.title || after.reference}
        </a>{' '}
        came to this. Every answer stands as it was: change where the pilot has taught you better, then see the result.
      </p>
      <Outcome outcome={after.outcome} />
    </Leaf>
  )
}

/** The one thing to do next. */
function Onward({ base, way }: { base: string; way: Journey }) {
  const { next, canFinish, counts } = way
  const section = next && SECTIONS.find((one) => one.id === questionOf(next).section)
  const check = canFinish ? <ButtonLink href={`${base}/check`}>Check your answers</ButtonLink> : null
  return (
    <div className="actions">
      {check}
      {next && section ? (
        <ButtonLink second={canFinish} href={`${base}/questions/${next}`}>
          {counts.answered === 0 ? 'Start' : 'Continue'} with {section.name}
        </ButtonLink>
      ) : null}
    </div>
  )
}
