import type { Metadata } from 'next'
import { NamesForm } from '@/components/assessment/names-form'
import { Frame } from '@/components/frame'
import { newId } from '@/lib/data/tokens'
import { startAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' } }

export default function NewAssessmentPage() {
  return (
    <Frame saved={null}>
      <a className="back" href="/">
        Back
      </a>
      <NamesForm
        action={startAction}
        initial={{ names: { title: '', organisation: '', work: '' }, errors: [] }}
        id={newId()}
        title="Name this assessment"
        heading="What shall this assessment be called?"
        lead="One assessment is about one kind of work. A name helps you and your readers tell it from the next; all three lines can be changed later."
        button="Save and continue"
      />
    </Frame>
  )
}
