import { nothingHere } from '@/app/nothing-here'
import { ownResult, ownView, type ResultParams } from '@/app/own-result'
import { pdfFile } from '@/app/report-file'

/** The result as a PDF, for its owner. */
export async function GET(_request: Request, context: ResultParams): Promise<Response> {
  const snapshot = await ownResult(context)
  return snapshot ? pdfFile(await ownView((await context.params).id, snapshot)) : nothingHere()
}
