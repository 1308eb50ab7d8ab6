import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { Frame } from '@/components/frame'
import { Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { findInvitation } from '@/lib/data/invitations'
import { allowGuess } from '@/lib/data/limits'
import { joinAction } from './actions'

// A page that asked for no referrer would send its form without an origin, which actions refuse where no script runs.
export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false, follow: false } }

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const invited = await findInvitation(token)
  if (!invited) return (await allowGuess(await clientAddress())) ? <Over /> : redirect('/too-many')
  return (
    <Frame>
      <Opening caption="For consultants">
        <h1>Join Shorewise</h1>
        <p>
          This link was made for {invited.email} and works once. Choose a password, and you are signed in as{' '}
          {invited.role === 'administrator' ? 'an administrator' : 'a consultant'}.
        </p>
        <PlainForm
          name="join"
          action={joinAction}
          hidden={{ token, username: invited.email }}
          title="Join Shorewise"
          button="Join"
          fields={[
            { name: 'name', label: 'Your name', hint: 'Stands under what you write', autoComplete: 'name', value: invited.name },
            {
              name: 'password',
              label: 'Password',
              hint: 'At least 12 characters; four unrelated words will do',
              kind: 'password',
              autoComplete: 'new-password',
            },
          ]}
        />
      </Opening>
    </Frame>
  )
}

/** Used, ended, expired and unknown links answer alike. */
function Over() {
  return (
    <Frame>
      <Opening>
        <title>This invitation is over - Shorewise</title>
        <h1>This invitation is over</h1>
        <p>It was used, has ended, or is older than seven days. Ask an administrator for a new one.</p>
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </Opening>
    </Frame>
  )
}
