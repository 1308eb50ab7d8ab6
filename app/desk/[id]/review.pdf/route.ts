import { createElement } from 'react'
import { nothingHere } from '@/app/nothing-here'
import { pdfFile } from '@/app/report-file'
import { ReviewSheets } from '@/components/desk/review-sheets'
import { onEvidence } from '@/lib/data/publishing'
import { exported, type ReviewParams, reviewName } from '../export'

/** The review, then the result it is of, as a PDF. */
export async function GET(_request: Request, context: ReviewParams): Promise<Response> {
  const found = await exported(context, 'pdf')
  if ('answer' in found) return found.answer ?? nothingHere()
  const { review, view } = found
  const sheets = createElement(ReviewSheets, { review, view, evidence: onEvidence(review) })
  return pdfFile(view, { about: sheets, name: reviewName(review, 'pdf') })
}
