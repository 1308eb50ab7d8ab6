import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { getRetentionDays } from '@/lib/data/settings'
import { signedIn } from '../../signed-in'
import { retentionAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

export default async function SettingsPage() {
  const asking = await signedIn('/desk/people/settings')
  if (asking.consultant.role !== 'administrator') return nothingHere()
  const days = await getRetentionDays()
  return (
    <DeskFrame me={asking.consultant}>
      <Back href="/desk/people">Back to people</Back>
      <Opening caption="Administration">
        <h1>Retention</h1>
        <p>
          A draft that nobody touches for this many days is deleted, with its results and links. What was submitted stays until its buyer
          withdraws or deletes it. The page on privacy says the same number.
        </p>
        <PlainForm
          name="retention"
          action={retentionAction}
          title="Retention"
          button="Set the retention"
          fields={[{ name: 'days', label: 'Days', hint: 'From 1 to 3,650', kind: 'number', value: String(days) }]}
        />
      </Opening>
    </DeskFrame>
  )
}
