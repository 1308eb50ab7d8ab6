import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { type NamesState, NamesView } from '@/components/assessment/names-view'
import { Frame } from '@/components/frame'
import { Back } from '@/components/ui/back'
import { SavingForm } from '@/components/ui/saving-form'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/record'
import { savedIn } from '../saved-in'
import { renameAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ copied?: string }> }

const RENAME = {
  title: 'Rename this assessment',
  heading: 'Rename this assessment',
  lead: 'Results that are already made keep the name they were made with.',
}
const COPIED = {
  title: 'Name the copy',
  heading: 'What shall the copy be called?',
  lead: 'It holds every answer and note. Results stay with the assessment it was copied from.',
}

export default async function NamePage({ params, searchParams }: Props) {
  const [record, { copied }] = [await getAssessment(await viewer(), (await params).id), await searchParams]
  if (!record) return nothingHere()
  const { id, title, organisation, work } = record
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={`/assessments/${id}`} />
      <SavingForm action={renameAction}>
        <NamesView
          state={(await told<NamesState>()) ?? { names: { title, organisation, work }, errors: [] }}
          id={id}
          {...(copied ? COPIED : RENAME)}
          button="Save"
        />
      </SavingForm>
    </Frame>
  )
}
