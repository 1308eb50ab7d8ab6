import { nothingHere } from '@/app/nothing-here'
import { fileOf } from '@/app/report-file'
import { onEvidence } from '@/lib/data/publishing'
import { csvOf } from '@/lib/report/csv'
import { exported, type ReviewParams, reviewName } from '../export'
import { reviewTable } from '../review-tables'

/** The review in rows. */
export async function GET(_request: Request, context: ReviewParams): Promise<Response> {
  const found = await exported(context, 'csv')
  if ('answer' in found) return found.answer ?? nothingHere()
  const { review, view } = found
  return fileOf(csvOf(reviewTable(review, view, onEvidence(review))), { type: 'text/csv; charset=utf-8', name: reviewName(review, 'csv') })
}
