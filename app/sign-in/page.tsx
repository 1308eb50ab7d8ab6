import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OtherProvider } from '@/components/desk/other-provider'
import { PasskeySignIn } from '@/components/desk/passkeys'
import { Frame } from '@/components/frame'
import { Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { deskViewer } from '@/lib/auth'
import { otherProvider } from '@/lib/other-provider'
import { otherAction, signInAction } from './actions'
import { within } from './within'

export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false } }

type Props = { searchParams: Promise<{ next?: string | string[]; out?: string; other?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next, out, other: failed } = await searchParams
  const to = within(typeof next === 'string' ? next : '')
  if (await deskViewer()) redirect(to)
  const other = otherProvider()
  return (
    <Frame>
      <Opening caption="For consultants">
        <h1>Sign in</h1>
        {out ? <p role="status">You are signed out.</p> : null}
        {failed ? (
          <p role="status">The other provider let nobody in. Sign in with your password, then connect it under your account.</p>
        ) : null}
        <p>Consultants are invited. Buyers need no account: start or resume on the first page.</p>
        <PlainForm
          name="in"
          action={signInAction}
          hidden={{ next: to }}
          title="Sign in"
          button="Sign in"
          fields={[
            { name: 'email', label: 'E-mail address', kind: 'email', autoComplete: 'username' },
            { name: 'password', label: 'Password', kind: 'password', autoComplete: 'current-password' },
          ]}
        />
        <PasskeySignIn to={to} />
        {other ? <OtherProvider action={otherAction} label={`Sign in with ${other}`} to={to} /> : null}
        <p className="small quiet">Forgot your password? Ask an administrator for a new one-time link.</p>
      </Opening>
    </Frame>
  )
}
