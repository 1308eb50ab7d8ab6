import { redirect } from 'next/navigation'
import { createElement } from 'react'
import { clientAddress } from '@/app/client-address'
import { nothingHere } from '@/app/nothing-here'
import { pdfFile } from '@/app/report-file'
import { viewOf } from '@/app/result-view'
import { PublishedReview } from '@/components/review/published'
import { allowGuess } from '@/lib/data/limits'
import { getSharedResult } from '@/lib/data/links'

/** The result behind a share link as a PDF, without what the sharer left out, and with the review where they show it. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params
  const shared = await getSharedResult(token, { count: false })
  if (!shared) return (await allowGuess(await clientAddress())) ? nothingHere() : redirect('/too-many')
  const [view, { published }] = [viewOf(shared.snapshot, shared.leavesOut), shared]
  return pdfFile(view, { after: published ? createElement(PublishedReview, { published, view }) : null })
}
