import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { Frame } from '@/components/frame'
import { type DatesState, DatesView } from '@/components/pilot/dates-view'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { SavingForm } from '@/components/ui/saving-form'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/record'
import { savedIn } from '../saved-in'
import { SavedNote } from '../saved-note'
import { saveDates } from './actions'

// The form names the page, because a problem with a date belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> }

export default async function PilotPage({ params, searchParams }: Props) {
  const [{ id }, { saved }] = [await params, await searchParams]
  const record = await getAssessment(await viewer(), id)
  if (!record) return nothingHere()
  const [newest] = record.snapshots
  const state = await told<DatesState>()
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={newest ? `/assessments/${id}/results/${newest.number}#pilot` : `/assessments/${id}`} />
      <Opening caption={record.title || record.reference}>
        <h1>Dates of the pilot</h1>
        <p>A pilot without a day of decision becomes the arrangement. Name the day, and one person who decides.</p>
        {saved && !state ? <SavedNote record={record} what="dates" /> : null}
        <SavingForm action={saveDates}>
          <DatesView state={state ?? { typed: record.pilot, seen: record.pilot, errors: [] }} id={id} />
        </SavingForm>
      </Opening>
    </Frame>
  )
}
