import type { Metadata } from 'next'
import { told } from '@/app/told'
import { type NamesState, NamesView } from '@/components/assessment/names-view'
import { Frame } from '@/components/frame'
import { Back } from '@/components/ui/back'
import { SavingForm } from '@/components/ui/saving-form'
import { newId } from '@/lib/data/tokens'
import { startAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' } }

export default async function NewAssessmentPage() {
  return (
    <Frame saved={null}>
      <Back href="/" />
      <SavingForm action={startAction}>
        <NamesView
          state={(await told<NamesState>()) ?? { names: { title: '', organisation: '', work: '' }, errors: [] }}
          id={newId()}
          title="Name this assessment"
          heading="What shall this assessment be called?"
          lead="One assessment is about one kind of work. A name helps you and your readers tell it from the next; all three lines can be changed later."
          button="Save and continue"
        />
      </SavingForm>
    </Frame>
  )
}
