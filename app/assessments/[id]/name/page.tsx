import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { type NamesState, NamesView } from '@/components/assessment/names-view'
import { Frame } from '@/components/frame'
import { SavingForm } from '@/components/ui/saving-form'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/record'
import { savedIn } from '../saved-in'
import { renameAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

export default async function NamePage({ params }: { params: Promise<{ id: string }> }) {
  const record = await getAssessment(await viewer(), (await params).id)
  if (!record) return nothingHere()
  const { id, title, organisation, work } = record
  return (
    <Frame saved={savedIn(record)} mine>
      <a className="back" href={`/assessments/${id}`}>
        Back
      </a>
      <SavingForm action={renameAction}>
        <NamesView
          state={(await told<NamesState>()) ?? { names: { title, organisation, work }, errors: [] }}
          id={id}
          title="Rename this assessment"
          heading="Rename this assessment"
          lead="Results that are already made keep the name they were made with."
          button="Save"
        />
      </SavingForm>
    </Frame>
  )
}
