import type { Metadata } from 'next'
import { AssessmentList } from '@/components/assessment-list'
import { Frame } from '@/components/frame'
import { Button, ButtonLink } from '@/components/ui/button'
import { Opening } from '@/components/ui/leaf'
import { viewer } from '@/lib/auth'
import { listAssessments } from '@/lib/data/assessments'
import { deleteAll } from './actions'

export const metadata: Metadata = { title: 'Delete everything', robots: { index: false } }

export default async function DeleteEverythingPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const { done } = await searchParams
  const assessments = await listAssessments(await viewer())
  return (
    <Frame mine={assessments.length > 0}>
      <Opening>
        {assessments.length > 0 ? (
          <>
            <h1>Delete everything of this browser?</h1>
            <p>
              {assessments.length === 1 ? 'This assessment goes' : `These ${assessments.length} assessments go`} at once, with all answers,
              notes, results and links, also for others who open them by a private link. Nobody can bring them back.
            </p>
            <form action={deleteAll}>
              <div className="actions">
                <Button>Delete everything for good</Button>
                <ButtonLink second href="/assessments">
                  Keep it
                </ButtonLink>
              </div>
            </form>
            <AssessmentList assessments={assessments} />
          </>
        ) : (
          <>
            <h1>{done ? 'Everything is deleted' : 'Nothing to delete'}</h1>
            <p>This browser holds no assessment{done ? ' any more, and we have forgotten the browser' : ''}.</p>
            <p>
              <a href="/">Back to the start</a>
            </p>
          </>
        )}
      </Opening>
    </Frame>
  )
}
