import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { type OwnersState, OwnersView } from '@/components/assessment/owners-view'
import { Frame } from '@/components/frame'
import { Raci } from '@/components/result/raci'
import { Back } from '@/components/ui/back'
import { Leaf, Opening } from '@/components/ui/leaf'
import { SavingForm } from '@/components/ui/saving-form'
import { capital, listed, OWNER_ROLES, type OwnerRole, ownerGapsOf, questionOf, ROLE_NAMES, said } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { type AssessmentRecord, getAssessment } from '@/lib/data/record'
import { savedIn } from '../saved-in'
import { SavedNote } from '../saved-note'
import { saveOwners } from './actions'

// The form names the page, because a problem with a name belongs to its title.
export const metadata: Metadata = { title: { absolute: '' }, robots: 'noindex' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> }

export default async function OwnersPage({ params, searchParams }: Props) {
  const [{ id }, { saved }] = [await params, await searchParams]
  const record = await getAssessment(await viewer(), id)
  if (!record) return nothingHere()
  const state = await told<OwnersState>()
  return (
    <Frame saved={savedIn(record)} mine>
      <Back href={backOf(record)} />
      <Opening caption={record.title || record.reference}>
        <h1>Who holds the six roles</h1>
        <p>One person may hold several; a committee holds none. The provider never holds one of them.</p>
        {saved && !state ? <SavedNote record={record} what="names" /> : null}
        <Contrary record={record} />
        <SavingForm action={saveOwners}>
          <OwnersView state={state ?? { names: record.owners, seen: record.owners, errors: [] }} id={id} roles={rolesOf(record)} />
        </SavingForm>
      </Opening>
      <Leaf title="Who does what" wide>
        <Raci names={record.owners} gaps={OWNER_ROLES.filter((role) => isGap(record, role))} />
      </Leaf>
    </Frame>
  )
}

function rolesOf({ answers }: AssessmentRecord) {
  const lines = said(answers, 'io-owners')
  return questionOf('io-owners').rows.map(({ id, label, about }) => ({
    id,
    label,
    about: capital(about),
    answer: lines.find((line) => line.of === label)?.text.toLowerCase() ?? 'none yet',
  }))
}

/** A name alone changes no answer, and a result goes by the answers. */
function Contrary({ record: { id, answers, owners } }: { record: AssessmentRecord }) {
  const roles = ownerGapsOf(answers).filter((role) => owners[role])
  if (roles.length === 0) return null
  return (
    <p>
      Named below, while the answer says otherwise: {listed(roles.map((role) => ROLE_NAMES[role].toLowerCase()))}. A result goes by the{' '}
      <a href={`/assessments/${id}/questions/io-owners`}>answer</a>.
    </p>
  )
}

/** Nobody is named, and the answer does not say that somebody is. */
function isGap({ answers, owners }: AssessmentRecord, role: OwnerRole): boolean {
  const answer = answers['io-owners']?.[role]
  return !owners[role] && (answer === undefined || answer === 'nobody' || answer === 'shared' || answer === 'not-sure')
}

function backOf({ id, snapshots: [newest] }: AssessmentRecord): string {
  return newest ? `/assessments/${id}/results/${newest.number}#owners` : `/assessments/${id}`
}
