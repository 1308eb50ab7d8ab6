import { nothingHere } from '@/app/nothing-here'
import { ownResult, type ResultParams } from '@/app/own-result'
import { fileName, fileOf, XLSX } from '@/app/report-file'
import { viewOf } from '@/app/result-view'
import { xlsxOf } from '@/lib/report/xlsx'

/** The result as a workbook, for its owner. */
export async function GET(_request: Request, context: ResultParams): Promise<Response> {
  const snapshot = await ownResult(context)
  if (!snapshot) return nothingHere()
  const view = viewOf(snapshot)
  return fileOf(await xlsxOf(view), { type: XLSX, name: fileName(view, 'xlsx') })
}
