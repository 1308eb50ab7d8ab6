import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { versionNumber } from '@/app/version-number'
import { Frame } from '@/components/frame'
import { type OutcomeState, OutcomeView } from '@/components/pilot/outcome-view'
import { thresholdOf } from '@/components/result/pilot'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { SavingForm } from '@/components/ui/saving-form'
import type { StoredResult } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { getSnapshot } from '@/lib/data/snapshots'
import { newId } from '@/lib/data/tokens'
import { recordOutcome } from './actions'

// The form names the page, because a problem with a number belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

export default async function OutcomePage({ params }: { params: Promise<{ id: string; number: string }> }) {
  const { id, number } = await params
  const snapshot = await getSnapshot(await viewer(), id, versionNumber(number))
  const measures = snapshot ? ((snapshot.content.result as StoredResult).pilot?.measures ?? []) : []
  if (!snapshot || measures.length === 0) return nothingHere()
  return (
    <Frame mine>
      <Back href={`/assessments/${id}/results/${number}#pilot`} />
      <Opening caption={snapshot.content.title || snapshot.content.reference}>
        <h1>Record the outcome of the pilot</h1>
        <p>
          Version {snapshot.number} set these measures. What they came to decides whether to scale, fix or stop. A new assessment then holds
          your answers as they are, for you to change where the pilot has taught you better; this one stays as it is.
        </p>
        <SavingForm action={recordOutcome}>
          <OutcomeView
            state={(await told<OutcomeState>()) ?? { typed: {}, skipped: [], errors: [] }}
            id={id}
            number={snapshot.number}
            newId={newId()}
            measures={measures.map((measure) => ({
              id: measure.id,
              name: measure.name,
              threshold: thresholdOf(measure),
            }))}
          />
        </SavingForm>
      </Opening>
    </Frame>
  )
}
