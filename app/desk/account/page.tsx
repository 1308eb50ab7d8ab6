import type { Metadata } from 'next'
import { userAgentFromString } from 'next/server'
import { DeskFrame } from '@/components/desk/desk-frame'
import { EndList } from '@/components/desk/end-list'
import { OtherProvider } from '@/components/desk/other-provider'
import { AddPasskey } from '@/components/desk/passkeys'
import { dateOf } from '@/components/result/view'
import { Button } from '@/components/ui/button'
import { Leaf, Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { getWaysIn, type Passkey } from '@/lib/data/consultants'
import { listSessions, type Session } from '@/lib/data/sessions'
import { OIDC, otherProvider } from '@/lib/other-provider'
import { SESSION } from '@/lib/session'
import { signedIn } from '../signed-in'
import { changePasswordAction, connectAction, endPasskey, endSessionAction } from './actions'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

const PASSWORDS = [
  { name: 'currentPassword', label: 'Password until now', kind: 'password', autoComplete: 'current-password' },
  { name: 'newPassword', label: 'New password', kind: 'password', autoComplete: 'new-password', hint: 'At least 12 characters' },
] as const

export default async function AccountPage() {
  const asking = await signedIn('/desk/account')
  const { consultant } = asking
  const other = otherProvider()
  const [{ passkeys, isConnected }, sessions] = await Promise.all([getWaysIn(asking, OIDC), listSessions(asking)])
  return (
    <DeskFrame me={consultant}>
      <Opening caption={consultant.role === 'administrator' ? 'Administrator' : 'Consultant'}>
        <h1>{consultant.name}</h1>
        <p>{consultant.email}</p>
        <div className="actions">
          <form method="post" action="/sign-out">
            <Button tight>Sign out</Button>
          </form>
          <form method="post" action="/sign-out?everywhere">
            <Button second tight>
              Sign out everywhere
            </Button>
          </form>
        </div>
      </Opening>
      <Leaf id="password" title="Password">
        <p>Changing it ends your sessions on all other devices.</p>
        <PlainForm name="password" action={changePasswordAction} fields={PASSWORDS} button="Change the password" second />
      </Leaf>
      <Leaf id="passkeys" title="Passkeys">
        <div className="stack">
          <p>A passkey signs you in with the lock of your device. It needs a browser with scripts.</p>
          <Passkeys passkeys={passkeys} />
          <AddPasskey device={deviceOf(sessions.find(({ id }) => id === asking.sessionId)?.userAgent ?? '')} />
        </div>
      </Leaf>
      <Leaf id="sessions" title="Where you are signed in">
        <p>
          A session ends after {SESSION.idleHours} hours without use, and after {SESSION.mostDays} days in any case. End one that you do not
          know, and change the password.
        </p>
        <Sessions sessions={sessions} here={asking.sessionId} />
      </Leaf>
      {other ? (
        <Leaf id="other" title="Another provider">
          {isConnected ? (
            <p role="status">Connected: you can sign in with {other} instead of your password.</p>
          ) : (
            <>
              <p>Once it is connected, you can sign in with {other} instead of your password.</p>
              <OtherProvider action={connectAction} label={`Connect ${other}`} to="/desk/account" />
            </>
          )}
        </Leaf>
      ) : null}
    </DeskFrame>
  )
}

function Passkeys({ passkeys }: { passkeys: Passkey[] }) {
  if (passkeys.length === 0) return <p className="quiet">You have none yet.</p>
  const rows = passkeys.map(({ id, name, createdAt }) => ({
    id,
    about: `${name || 'Passkey'}${createdAt ? `, made ${dateOf(createdAt)}` : ''}`,
    name: name || 'passkey',
  }))
  return <EndList rows={rows} act="End it" action={endPasskey} />
}

/** The sign-ins of the one who asks that still hold; all but this one can be ended here. */
function Sessions({ sessions, here }: { sessions: Session[]; here: string }) {
  const rows = sessions.map(({ id, userAgent, createdAt }) => ({
    id,
    about: `${deviceOf(userAgent)}, since ${dateOf(createdAt)}`,
    name: deviceOf(userAgent),
    instead: id === here ? 'This one' : undefined,
  }))
  return <EndList rows={rows} act="End it" action={endSessionAction} />
}

/** 'Firefox on Linux'. */
function deviceOf(userAgent: string): string {
  const { browser, os } = userAgentFromString(userAgent)
  return `${browser.name ?? 'A browser'}${os.name ? ` on ${os.name}` : ''}`
}
