import type { Metadata } from 'next'
import { AssessmentList } from '@/components/assessment-list'
import { Frame } from '@/components/frame'
import { ResumeForm } from '@/components/resume-form'
import { Leaf, Opening } from '@/components/ui/leaf'
import { viewer } from '@/lib/auth'
import { listAssessments } from '@/lib/data/assessments'
import { resume } from './actions'

// The form names the page, because a problem with the link belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

const UNKNOWN = 'No assessment has this link. It may have been replaced by a newer one, or lost a few characters on the way'

export default async function ResumePage({ searchParams }: { searchParams: Promise<{ unknown?: string }> }) {
  const { unknown } = await searchParams
  const assessments = await listAssessments(await viewer())
  return (
    <Frame mine={assessments.length > 0}>
      <Opening>
        <h1>Resume with your link</h1>
        <p>Paste the private link that you kept. It brings the assessment to this browser, where you left it.</p>
        <ResumeForm action={resume} start={unknown ? UNKNOWN : undefined} />
      </Opening>
      {assessments.length > 0 ? (
        <Leaf id="here" title="In this browser">
          <AssessmentList assessments={assessments} />
        </Leaf>
      ) : null}
    </Frame>
  )
}
