import { nothingHere } from '@/app/nothing-here'
import { ownResult, type ResultParams } from '@/app/own-result'
import { fileName, fileOf } from '@/app/report-file'
import { viewOf } from '@/app/result-view'
import { csvOf } from '@/lib/report/csv'
import { findingTable } from '@/lib/report/tables'

/** The findings of a result in rows, for its owner. */
export async function GET(_request: Request, context: ResultParams): Promise<Response> {
  const snapshot = await ownResult(context)
  if (!snapshot) return nothingHere()
  const view = viewOf(snapshot)
  return fileOf(csvOf(findingTable(view)), { type: 'text/csv; charset=utf-8', name: fileName(view, 'findings.csv') })
}
