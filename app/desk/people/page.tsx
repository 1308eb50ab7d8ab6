import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { DeskFrame } from '@/components/desk/desk-frame'
import { dateOf } from '@/components/result/view'
import { Button } from '@/components/ui/button'
import { Columns } from '@/components/ui/columns'
import { Leaf, Opening } from '@/components/ui/leaf'
import { PlainForm } from '@/components/ui/plain-form'
import { listPeople } from '@/lib/data/consultants'
import { listInvitations, type OpenInvitation } from '@/lib/data/invitations'
import { newToken } from '@/lib/data/tokens'
import { canSendMail } from '@/lib/mail'
import { signedIn } from '../signed-in'
import { endInvitationAction, inviteAction } from './actions'
import { PeopleTable } from './people-table'

export const metadata: Metadata = { title: 'People', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string }> }

const DONE = new Map([
  ['removed', 'Removed. Their next request ends at the sign-in page.'],
  ['role', 'The role is changed, from their next request on.'],
  ['last', 'Not changed: somebody must remain administrator.'],
  ['ended', 'The invitation is ended.'],
  ['sessions', 'Signed out everywhere. They may sign in again.'],
])
const ROLES = [
  ['consultant', 'Consultant'],
  ['administrator', 'Administrator: invites, removes, sets retention'],
] as const

export default async function PeoplePage({ searchParams }: Props) {
  const asking = await signedIn('/desk/people')
  if (asking.consultant.role !== 'administrator') return nothingHere()
  const [{ done }, people, invitations] = await Promise.all([searchParams, listPeople(asking), listInvitations(asking)])
  return (
    <DeskFrame me={asking.consultant}>
      <Opening caption="Administration">
        <h1>People</h1>
        <p role="status">{DONE.get(String(done)) ?? ''}</p>
        <p>
          <a href="/desk/people/settings">Retention</a>, <a href="/desk/people/log">audit log</a>
        </p>
      </Opening>
      <Leaf id="invite" title="Invite">
        <p>
          {canSendMail() ? 'The one-time link goes out by e-mail.' : 'The one-time link is shown here, for you to pass on.'} It works for
          seven days, once. For somebody who is here already it sets a new password.
        </p>
        <PlainForm
          name="invite"
          action={inviteAction}
          hidden={{ token: newToken() }}
          button="Invite"
          fields={[
            { name: 'name', label: 'Name', autoComplete: 'off' },
            { name: 'email', label: 'E-mail address', kind: 'email', autoComplete: 'off' },
            { name: 'role', label: 'Role', kind: 'select', options: ROLES, value: 'consultant' },
          ]}
        />
      </Leaf>
      <Leaf id="here" title="Here now" wide>
        <PeopleTable people={people} me={asking.consultant.id} />
      </Leaf>
      {invitations.length > 0 ? (
        <Leaf id="open" title="Open invitations" wide>
          <Invitations invitations={invitations} />
        </Leaf>
      ) : null}
    </DeskFrame>
  )
}

function Invitations({ invitations }: { invitations: OpenInvitation[] }) {
  return (
    <table className="cards">
      <caption className="hide">Links that still work</caption>
      <Columns heads={['For', 'Role', 'Made', 'Works until', 'End']} />
      <tbody>
        {invitations.map(({ id, name, email, role, invitedBy, createdAt, expiresAt }) => (
          <tr key={id}>
            <th scope="row" className="given">
              {name}, {email}
            </th>
            <td data-h="Role">{role}</td>
            <td data-h="Made">
              {dateOf(createdAt)} by {invitedBy}
            </td>
            <td data-h="Until">{dateOf(expiresAt)}</td>
            <td data-h="End">
              <form action={endInvitationAction}>
                <input type="hidden" name="id" value={id} />
                <Button second tight>
                  End it<span className="hide">: {email}</span>
                </Button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
