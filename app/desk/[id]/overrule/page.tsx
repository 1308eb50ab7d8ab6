import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { DeskFrame } from '@/components/desk/desk-frame'
import { BY_SEVERITY, verdictName } from '@/components/desk/words'
import { chosenName } from '@/components/review/published'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { LOCATION_NAMES } from '@/lib/assessment'
import { getReview, leadingLocation } from '@/lib/data/reviews'
import { newId } from '@/lib/data/tokens'
import { signedIn } from '../../signed-in'
import { overruleAction } from './actions'

export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

export default async function OverrulePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const asking = await signedIn(`/desk/${encodeURIComponent(id)}/overrule`)
  const review = await getReview(asking, id)
  if (!review) return nothingHere()
  const { verdict, content } = review.snapshot
  const location = leadingLocation(review.snapshot)
  const { blockers, vetoes, conditions, mistakes } = content.result
  const rules = [...new Map([...blockers, ...vetoes, ...conditions, ...mistakes].map((finding) => [finding.id, finding.title]))]
  const options = [
    ...BY_SEVERITY.filter((one) => one !== verdict).map((one) => [`verdict:${one}`, `Verdict: ${verdictName(one)}`] as const),
    ...Object.entries(LOCATION_NAMES)
      .filter(([one]) => location && one !== location)
      .map(([one, name]) => [`location:${one}`, `Location: ${name}`] as const),
  ]
  return (
    <DeskFrame me={asking.consultant}>
      <Back href={`/desk/${id}`}>Back to the review</Back>
      <Opening caption={review.reference}>
        <h1>Overrule verdict or location</h1>
        <p>
          The rules said: {verdictName(verdict)}
          {location ? `, ${chosenName('location', location).toLowerCase()}` : ''}. That stays visible beside what you hold to be right, and
          the stored result does not change. The ledger counts the rules you name.
        </p>
        <PlainForm
          name="overrule"
          action={overruleAction}
          hidden={{ id, overrule: newId() }}
          title="Overrule verdict or location"
          button="Overrule"
          fields={[
            { name: 'chosen', label: 'What is right instead', kind: 'select', options: [['', 'Select'], ...options] },
            { name: 'reason', label: 'Why', kind: 'long', hint: 'What the rules could not know, or weigh wrongly here' },
            ...(rules.length > 0 ? [{ name: 'rule', label: 'Rules that are wrong here', kind: 'ticks', options: rules } as const] : []),
          ]}
        />
      </Opening>
    </DeskFrame>
  )
}
