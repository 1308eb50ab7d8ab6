import { addressIn } from '@/app/client-address'
import { assess, assessRequestSchema, type Problem, problemsOf } from '@/lib/assessment'
import { readJson } from '../body'
import { waitOf } from '../often'

/** Judges answers and stores nothing. */
export async function POST(request: Request): Promise<Response> {
  const wait = waitOf(addressIn(request.headers))
  if (wait > 0) return refuse(429, [{ path: '', message: 'Too many requests from your address. Wait, then ask again' }], wait)
  const body = await readJson(request)
  if (!('json' in body)) return refuse(body.status, [{ path: '', message: body.message }])
  const parsed = assessRequestSchema.safeParse(body.json)
  if (!parsed.success) return refuse(400, problemsOf(parsed.error))
  return answer(200, { result: assess(parsed.data.answers, parsed.data.options) })
}

const refuse = (status: 400 | 413 | 429, errors: Problem[], wait = 0) => answer(status, { errors }, wait)
const answer = (status: number, content: object, wait = 0) =>
  Response.json(content, { status, headers: { 'Cache-Control': 'no-store', ...(wait > 0 && { 'Retry-After': String(wait) }) } })
