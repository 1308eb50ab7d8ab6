import { dateOf } from '../result/view'
import { Button } from '../ui/button'
import { Columns } from '../ui/columns'

type Sent = {
  id: string
  name: string
  label: string
  askedBy: string
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  answeredBy: string
  answeredAt: Date | null
}
type Props = { id: string; links: readonly Sent[]; now: Date; revoke: (form: FormData) => Promise<void> }

/** Questions that were sent to colleagues, and what became of them. */
export function SentList({ id, links, now, revoke }: Props) {
  return (
    <table className="cards">
      <caption className="hide">Questions sent to colleagues</caption>
      <Columns heads={['Question', 'To', 'Asked by', 'Sent', 'State']} />
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <th scope="row">{link.name}</th>
            <td className="given" data-h="To">
              {link.label || 'Not said'}
            </td>
            <td className="given" data-h="Asked by">
              {link.askedBy}
            </td>
            <td data-h="Sent">{dateOf(link.createdAt)}</td>
            <td className="given" data-h="State">
              <State id={id} link={link} now={now} revoke={revoke} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ id, link, now, revoke }: Omit<Props, 'links'> & { link: Sent }) {
  if (link.answeredAt) return `Answered by ${link.answeredBy} on ${dateOf(link.answeredAt)}`
  if (link.revokedAt) return `Ended by you on ${dateOf(link.revokedAt)}`
  if (link.expiresAt <= now) return `Ended on ${dateOf(link.expiresAt)}, not answered`
  return (
    <form action={revoke}>
      <p>Waiting; works until {dateOf(link.expiresAt)}</p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="link" value={link.id} />
      <Button second tight>
        End it now<span className="hide">: {link.name}</span>
      </Button>
    </form>
  )
}
