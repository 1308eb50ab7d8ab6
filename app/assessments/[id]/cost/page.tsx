import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { costFields, draftOf } from '@/app/tools/cost/fields'
import { CostResult } from '@/components/cost/cost-result'
import { type CostState, CostView } from '@/components/cost/cost-view'
import { OwnersFirst } from '@/components/cost/owners-first'
import { Frame } from '@/components/frame'
import { Back } from '@/components/ui/back'
import { Leaf, Opening } from '@/components/ui/leaf'
import { SavingForm } from '@/components/ui/saving-form'
import { costOf, ownerGapsOf } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/record'
import { savedIn } from '../saved-in'
import { saveCostAction } from './actions'

// The form names the page, because a problem with the figures belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

const MANY_GAPS = 2

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string }> }

export default async function AssessmentCostPage({ params, searchParams }: Props) {
  const record = await getAssessment(await viewer(), (await params).id)
  if (!record) return nothingHere()
  const { id, title, cost, costVersion, answers } = record
  const stability = answers['wc-stability']
  const gaps = ownerGapsOf(answers)
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={`/assessments/${id}`} />
      {/* The key changes when this window has saved, not when another one has: what was typed here must outlive that. */}
      <SavingForm key={(await searchParams).version ?? ''} action={saveCostAction}>
        <CostView
          state={(await told<CostState>()) ?? { draft: draftOf(cost), version: costVersion, errors: [], conflict: null }}
          fields={costFields(cost, stability)}
          id={id}
          title={title ? `Cost, ${title}` : 'Cost'}
          hasStored={cost !== null}
        >
          <Opening>
            {gaps.length >= MANY_GAPS ? <OwnersFirst gaps={gaps} href={`/assessments/${id}/questions/io-owners`} /> : null}
            <h1>What would {title ? `“${title}”` : 'this work'} cost?</h1>
            <p className="standfirst">
              The same accepted work by your own team and by providers, with everything that comes on top of the rate.
            </p>
            <p className="small quiet">
              {cost ? 'Saved with this assessment. ' : 'The figures are saved with this assessment. '}A result takes them in when you
              finish, and one that is already made keeps the figures it was made with.
            </p>
          </Opening>
          {cost ? (
            <Leaf id="result" title="What it comes to" wide>
              <CostResult id="cost" cost={costOf(cost, stability)} inputs={cost} />
            </Leaf>
          ) : null}
        </CostView>
      </SavingForm>
    </Frame>
  )
}
