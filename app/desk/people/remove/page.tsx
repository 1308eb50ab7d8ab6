import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { DeskFrame } from '@/components/desk/desk-frame'
import { Button, ButtonLink } from '@/components/ui/button'
import { Opening } from '@/components/ui/leaf'
import { listPeople } from '@/lib/data/consultants'
import { signedIn } from '../../signed-in'
import { removeAction } from '../actions'

export const metadata: Metadata = { title: 'Remove somebody', robots: { index: false } }

export default async function RemovePage({ searchParams }: { searchParams: Promise<{ id?: string }> }) {
  const asking = await signedIn('/desk/people')
  const { id } = await searchParams
  const person = (await listPeople(asking)).find((one) => one.id === id)
  if (!person) return nothingHere()
  return (
    <DeskFrame me={asking.consultant}>
      <Opening caption="Administration">
        <h1>Remove {person.name}?</h1>
        <p>
          {person.name} is signed out everywhere at once, and their password and passkeys go. Their name stays under what they wrote. You
          can invite them again later.
        </p>
        <form action={removeAction}>
          <input type="hidden" name="id" value={person.id} />
          <div className="actions">
            <Button>Remove {person.name}</Button>
            <ButtonLink second href="/desk/people">
              Keep them
            </ButtonLink>
          </div>
        </form>
      </Opening>
    </DeskFrame>
  )
}
