import { dateOf } from '@/components/result/view'
import { Button } from '@/components/ui/button'
import { Columns } from '@/components/ui/columns'
import type { Person } from '@/lib/data/consultants'
import { endSessionsAction, roleAction } from './actions'

/** Everybody at the desk, what they may do, and the ends of it. */
export function PeopleTable({ people, me }: { people: Person[]; me: string }) {
  return (
    <table className="cards">
      <caption className="hide">Everybody at the desk</caption>
      <Columns heads={['Name', 'E-mail address', 'Signed in last', 'Role', 'Access']} />
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row" className="given">
              {person.name}
            </th>
            <td data-h="E-mail" className="given">
              {person.email}
            </td>
            <td data-h="Signed in">{person.lastSeenAt ? dateOf(person.lastSeenAt) : 'Not signed in'}</td>
            <td data-h="Role">
              <RoleForm person={person} />
            </td>
            <td data-h="Access">{person.id === me ? <a href="/desk/account#sessions">You</a> : <Access person={person} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Access({ person: { id, name } }: { person: Person }) {
  return (
    <div>
      <p>
        <a href={`/desk/people/remove?id=${id}`}>Remove {name}</a>
      </p>
      <form action={endSessionsAction}>
        <input type="hidden" name="id" value={id} />
        <Button second tight>
          Sign out everywhere<span className="hide">: {name}</span>
        </Button>
      </form>
    </div>
  )
}

function RoleForm({ person: { id, name, role } }: { person: Person }) {
  const other = role === 'administrator' ? 'consultant' : 'administrator'
  return (
    <form action={roleAction}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="role" value={other} />
      <p>{role === 'administrator' ? 'Administrator' : 'Consultant'}</p>
      <Button second tight>
        Make {other}
        <span className="hide">: {name}</span>
      </Button>
    </form>
  )
}
