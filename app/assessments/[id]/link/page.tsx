import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { Frame } from '@/components/frame'
import { PrivateLinkForm } from '@/components/private-link-form'
import { dateOf } from '@/components/result/view'
import { Back } from '@/components/ui/back'
import { Opening } from '@/components/ui/leaf'
import { viewer } from '@/lib/auth'
import { getWithPrivateLink } from '@/lib/data/links'
import { newToken } from '@/lib/data/tokens'
import { canSendMail } from '@/lib/mail'
import { makePrivateLink, sendPrivateLink } from './actions'

export const metadata: Metadata = { title: 'Private link' }

export default async function PrivateLinkPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const found = await getWithPrivateLink(await viewer(), id)
  if (!found) return nothingHere()
  const { record, privateLinkSince: since } = found
  return (
    <Frame mine>
      <Back href={`/assessments/${id}`} />
      <Opening caption={record.title || record.reference}>
        <h1>Go on from another device</h1>
        <p>
          There is no account. A private link brings this assessment to another browser; whoever has it can read and change the answers, so
          send it only to yourself or to somebody who answers with you.
        </p>
        {since ? <p>A private link has been out since {dateOf(since)}. Making a new one ends it at once.</p> : null}
        <PrivateLinkForm
          id={id}
          token={newToken()}
          exists={since !== null}
          make={makePrivateLink}
          send={canSendMail() ? sendPrivateLink : null}
        />
      </Opening>
    </Frame>
  )
}
