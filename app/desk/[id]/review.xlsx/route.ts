import { nothingHere } from '@/app/nothing-here'
import { fileOf, XLSX } from '@/app/report-file'
import { onEvidence } from '@/lib/data/publishing'
import { tablesOf } from '@/lib/report/tables'
import { workbookOf } from '@/lib/report/xlsx'
import { exported, type ReviewParams, reviewName } from '../export'
import { reviewTable } from '../review-tables'

/** The review and the result it is of as a workbook. */
export async function GET(_request: Request, context: ReviewParams): Promise<Response> {
  const found = await exported(context, 'xlsx')
  if ('answer' in found) return found.answer ?? nothingHere()
  const { review, view } = found
  const body = await workbookOf([reviewTable(review, view, onEvidence(review)), ...tablesOf(view)])
  return fileOf(body, { type: XLSX, name: reviewName(review, 'xlsx') })
}
