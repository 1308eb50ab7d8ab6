import { nothingHere } from '@/app/nothing-here'
import { ownResult, type ResultParams } from '@/app/own-result'
import { fileName, fileOf } from '@/app/report-file'
import { jsonOf } from '@/lib/report/export'

/** The result as it is stored, with the hash by which it is known, for its owner. */
export async function GET(_request: Request, context: ResultParams): Promise<Response> {
  const snapshot = await ownResult(context)
  if (!snapshot) return nothingHere()
  const { content, number } = snapshot
  return fileOf(jsonOf(snapshot), { type: 'application/json; charset=utf-8', name: fileName({ ...content, number }, 'json') })
}
