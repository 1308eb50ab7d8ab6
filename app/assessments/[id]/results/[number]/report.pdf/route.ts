import { createElement } from 'react'
import { nothingHere } from '@/app/nothing-here'
import { ownView, type ResultParams } from '@/app/own-result'
import { pdfFile } from '@/app/report-file'
import { versionNumber } from '@/app/version-number'
import { PublishedReview } from '@/components/review/published'
import { viewer } from '@/lib/auth'
import { getOwnResult } from '@/lib/data/versions'

/** The result as a PDF, for its owner, with the review that was sent to them. */
export async function GET(_request: Request, { params }: ResultParams): Promise<Response> {
  const { id, number } = await params
  const found = await getOwnResult(await viewer(), id, versionNumber(number))
  if (!found) return nothingHere()
  const [view, published] = [await ownView(id, found.snapshot), found.submission?.published]
  return pdfFile(view, { after: published ? createElement(PublishedReview, { published, view }) : null })
}
