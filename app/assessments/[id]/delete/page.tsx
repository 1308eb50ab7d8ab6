import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { Frame } from '@/components/frame'
import { Button, ButtonLink } from '@/components/ui/button'
import { Opening } from '@/components/ui/leaf'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/record'
import { deleteThis } from './actions'

export const metadata: Metadata = { title: 'Delete an assessment' }

export default async function DeletePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const assessment = await getAssessment(await viewer(), id)
  if (!assessment) return nothingHere()
  const { title, reference, snapshots } = assessment
  return (
    <Frame mine>
      <Opening caption={reference}>
        <h1>Delete {title || 'this assessment'}?</h1>
        <p>
          All answers, notes, names, dates, questions to colleagues and {snapshots.length === 1 ? 'the result' : 'results'} go at once, here
          and behind every link you have given out. Nobody can bring them back.
        </p>
        <p>
          <a href={`/assessments/${id}/everything.json`} download>
            Take a copy of everything first
          </a>{' '}
          (JSON)
        </p>
        <form action={deleteThis}>
          <input type="hidden" name="id" value={id} />
          <div className="actions">
            <Button>Delete it for good</Button>
            <ButtonLink second href={`/assessments/${id}`}>
              Keep it
            </ButtonLink>
          </div>
        </form>
      </Opening>
    </Frame>
  )
}
