import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { DeskFrame } from '@/components/desk/desk-frame'
import { detailSaid } from '@/components/desk/words'
import { Back } from '@/components/ui/back'
import { ButtonLink } from '@/components/ui/button'
import { Columns } from '@/components/ui/columns'
import { listAudit } from '@/lib/data/audit'
import { isId } from '@/lib/data/tokens'
import { signedIn } from '../../signed-in'

export const metadata: Metadata = { title: 'Audit log', robots: { index: false } }

type Props = { searchParams: Promise<{ before?: string }> }

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })

export default async function LogPage({ searchParams }: Props) {
  const [{ before }, asking] = [await searchParams, await signedIn('/desk/people/log')]
  const log = await listAudit(asking, typeof before === 'string' && isId(before) ? before : null)
  if (!log) return nothingHere()
  const last = log.entries.at(-1)
  return (
    <DeskFrame me={asking.consultant} wide>
      <Back href="/desk/people">Back to people</Back>
      <h1>Audit log</h1>
      <p className="quiet">Who saw, changed, exported or overruled what. Nothing here can be changed or deleted; times are in UTC.</p>
      <table className="cards">
        <caption className="hide">Newest first</caption>
        <Columns heads={['When', 'Who', 'Did', 'What', 'Detail']} />
        <tbody>
          {log.entries.map(({ id, at, actorName, act, subject, detail }) => (
            <tr key={id}>
              <th scope="row">
                <time dateTime={at.toISOString()}>{time.format(at)}</time>
              </th>
              <td data-h="Who" className="given">
                {actorName}
              </td>
              <td data-h="Did">{act}</td>
              <td data-h="What" className="given">
                {subject}
              </td>
              <td data-h="Detail">{detail ? <span className="typed">{detailSaid({ act, detail })}</span> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {log.more && last ? (
        <p className="actions">
          <ButtonLink second tight href={`/desk/people/log?before=${last.id}`}>
            Older
          </ButtonLink>
        </p>
      ) : null}
    </DeskFrame>
  )
}
