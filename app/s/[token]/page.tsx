import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { isReading } from '@/app/is-reading'
import { nothingHere } from '@/app/nothing-here'
import { Frame } from '@/components/frame'
import { PrintButton } from '@/components/print-button'
import { ResultArticle } from '@/components/result/result'
import { dateOf, leftOutLine } from '@/components/result/view'
import { PublishedReview } from '@/components/review/published'
import { ButtonLink } from '@/components/ui/button'
import { allowGuess } from '@/lib/data/limits'
import { getSharedResult, type SharedResult } from '@/lib/data/links'
import { viewOf } from '../../result-view'

/** The preview of a link names the product, never the verdict or the client. */
export const metadata: Metadata = {
  title: 'Shared result',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  openGraph: { title: 'Shared result', siteName: 'Shorewise' },
}

export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const shared = await getSharedResult(token, { count: await isReading() })
  if (!shared) return (await allowGuess(await clientAddress())) ? nothingHere() : redirect('/too-many')
  const view = viewOf(shared.snapshot, shared.leavesOut)
  return (
    <Frame banner={<About shared={shared} />}>
      <ResultArticle
        view={view}
        actions={
          <div className="actions">
            <ButtonLink second tight href={`/s/${token}/report.pdf`}>
              Download PDF
            </ButtonLink>
            <PrintButton />
          </div>
        }
      />
      {shared.published ? <PublishedReview published={shared.published} view={view} /> : null}
    </Frame>
  )
}

function About({ shared: { sharedBy, sharedAt, expiresAt, newest, snapshot, leavesOut } }: { shared: SharedResult }) {
  return (
    <aside className="banner" aria-label="About this copy">
      <div className="frame">
        <p>
          <b>{sharedBy ? `Shared with you by ${sharedBy},` : 'Shared with you'}</b> on {dateOf(sharedAt)}. Read-only.{' '}
          {leavesOut.length > 0 && `Left out by them: ${leftOutLine(leavesOut).toLowerCase()}.`}
        </p>
        <p className="quiet">
          Version {snapshot.number}, {newest > snapshot.number ? `a newer version ${newest} exists; ask for its link` : 'the newest'}. Link
          ends {dateOf(expiresAt)}.
        </p>
      </div>
    </aside>
  )
}
