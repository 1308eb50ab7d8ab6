import { assess, assessRequestSchema, type Problem, problemsOf } from '@/lib/assessment'
import { readJson } from '../body'

/** Judges answers and stores nothing. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request)
  if (!('json' in body)) return refuse(body.status, [{ path: '', message: body.message }])
  const parsed = assessRequestSchema.safeParse(body.json)
  if (!parsed.success) return refuse(400, problemsOf(parsed.error))
  return answer(200, { result: assess(parsed.data.answers, parsed.data.options) })
}

const refuse = (status: 400 | 413, errors: Problem[]) => answer(status, { errors })
const answer = (status: number, content: object) => Response.json(content, { status, headers: { 'Cache-Control': 'no-store' } })
