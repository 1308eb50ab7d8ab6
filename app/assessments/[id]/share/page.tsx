import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { told } from '@/app/told'
import { Frame } from '@/components/frame'
import { dateOf, leftOutLine } from '@/components/result/view'
import { EMPTY, type ShareState, ShareView } from '@/components/share-view'
import { Back } from '@/components/ui/back'
import { Button } from '@/components/ui/button'
import { Columns } from '@/components/ui/columns'
import { Leaf, Opening } from '@/components/ui/leaf'
import { SavingForm } from '@/components/ui/saving-form'
import { viewer } from '@/lib/auth'
import { getSharing, type ShareLinkRecord } from '@/lib/data/links'
import { newToken } from '@/lib/data/tokens'
import { revokeLink, shareResult } from './actions'

// The form names the page, because a problem with a field belongs to its title.
export const metadata: Metadata = { title: { absolute: '' } }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string; revoked?: string }> }

export default async function SharePage({ params, searchParams }: Props) {
  const [{ id }, { version, revoked }] = [await params, await searchParams]
  const found = await getSharing(await viewer(), id)
  if (!found) return nothingHere()
  const { record, links } = found
  const snapshot = record.snapshots.find(({ number }) => String(number) === version) ?? record.snapshots[0]
  const state = await told<ShareState>()
  return (
    <Frame mine>
      <Back href={snapshot ? `/assessments/${id}/results/${snapshot.number}` : `/assessments/${id}`}>
        {snapshot ? 'Back to the result' : 'Back'}
      </Back>
      <Opening caption={record.title || record.reference}>
        <h1>Share a read-only copy</h1>
        {revoked && !state ? <p role="status">The link is ended. Whoever opens it now sees nothing.</p> : null}
        {snapshot ? (
          <>
            <p>Whoever has the link reads version {snapshot.number}. They need no account and can change nothing.</p>
            <SavingForm action={shareResult}>
              <ShareView id={id} number={snapshot.number} token={newToken()} state={state ?? EMPTY} />
            </SavingForm>
          </>
        ) : (
          <p>
            <title>Share a read-only copy - Shorewise</title>
            There is no result to share yet. <a href={`/assessments/${id}`}>Answer the questions</a> and finish first.
          </p>
        )}
      </Opening>
      {links.length > 0 ? (
        <Leaf id="links" title="Links so far" wide>
          <Links id={id} links={links} />
        </Leaf>
      ) : null}
    </Frame>
  )
}

function Links({ id, links }: { id: string; links: ShareLinkRecord[] }) {
  const now = new Date()
  return (
    <table className="cards">
      <caption className="hide">Links to this assessment</caption>
      <Columns heads={['For whom', 'Version', 'Leaves out', 'Made', 'Last opened', 'Opens', 'State']} />
      <tbody>
        {links.map((link) => (
          <tr key={link.id}>
            <th scope="row" className="given">
              {link.label || 'No label'}
            </th>
            <td data-h="Version">{link.snapshot}</td>
            <td data-h="Leaves out">{leftOutLine(link.leavesOut)}</td>
            <td data-h="Made">{dateOf(link.createdAt)}</td>
            <td data-h="Last opened">{link.lastOpenedAt ? dateOf(link.lastOpenedAt) : 'Not yet'}</td>
            <td data-h="Opens">{link.opens}</td>
            <td data-h="State">
              <State id={id} link={link} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ id, link, now }: { id: string; link: ShareLinkRecord; now: Date }) {
  if (link.revokedAt) return `Ended by you on ${dateOf(link.revokedAt)}`
  if (link.expiresAt <= now) return `Ended on ${dateOf(link.expiresAt)}`
  return (
    <form action={revokeLink}>
      <p>Works until {dateOf(link.expiresAt)}</p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="link" value={link.id} />
      <Button second tight>
        End it now<span className="hide">: {link.label || 'link without a label'}</span>
      </Button>
    </form>
  )
}
