import type { Metadata } from 'next'
import { AssessmentList, type Listed } from '@/components/assessment-list'
import { Frame } from '@/components/frame'
import { Button, ButtonLink } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { viewer } from '@/lib/auth'
import { listAssessments } from '@/lib/data/assessments'
import { newId } from '@/lib/data/tokens'
import { copyThis } from './actions'

export const metadata: Metadata = { title: 'Your assessments' }

export default async function AssessmentsPage({ searchParams }: { searchParams: Promise<{ deleted?: string }> }) {
  const { deleted } = await searchParams
  const assessments = await listAssessments(await viewer())
  return (
    <Frame mine={assessments.length > 0}>
      <Opening>
        <h1>Your assessments</h1>
        {deleted ? <p role="status">Deleted, with its results and links.</p> : null}
        {assessments.length === 0 ? <Empty /> : <p>This browser can read and change these. To use another device, make a private link.</p>}
      </Opening>
      {assessments.length > 0 ? (
        <Leaf id="mine" title="In this browser" wide>
          <div className="stack">
            <AssessmentList assessments={assessments} actions={(one) => <Actions one={one} />} />
            <div className="actions">
              <ButtonLink href="/assessments/new">Start another</ButtonLink>
              <a className="plainlink" href="/resume">
                Resume with your link
              </a>
              <a className="plainlink" href="/assessments/open">
                Open an exported result
              </a>
              <a className="plainlink" href="/delete">
                Delete everything of this browser
              </a>
            </div>
          </div>
        </Leaf>
      ) : null}
    </Frame>
  )
}

function Empty() {
  return (
    <>
      <p>This browser holds none. An assessment is kept where it was started, or where its private link was opened.</p>
      <div className="actions">
        <ButtonLink href="/assessments/new">Start an assessment</ButtonLink>
        <a className="plainlink" href="/resume">
          Resume with your link
        </a>
        <a className="plainlink" href="/assessments/open">
          Open an exported result
        </a>
      </div>
    </>
  )
}

function Actions({ one: { id, title, reference } }: { one: Listed }) {
  const name = title || reference
  return (
    <form action={copyThis} className="actions">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="newId" value={newId()} />
      <Button second tight>
        Copy for other work<span className="hide">: {name}</span>
      </Button>
      <a className="plainlink" href={`/assessments/${id}/name`}>
        Rename<span className="hide"> {name}</span>
      </a>
      <a className="plainlink" href={`/assessments/${id}/link`}>
        Private link<span className="hide"> to {name}</span>
      </a>
      <a className="plainlink" href={`/assessments/${id}/delete`}>
        Delete<span className="hide"> {name}</span>
      </a>
    </form>
  )
}
