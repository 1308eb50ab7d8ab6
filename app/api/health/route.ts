import { isUp } from '@/lib/data/database'

export const dynamic = 'force-dynamic'

/** 200 only when the database answers. */
export async function GET(): Promise<Response> {
  const up = await isUp()
  const headers = { 'cache-control': 'no-store', ...(up ? {} : { 'retry-after': '5' }) }
  return Response.json({ status: up ? 'ok' : 'database away' }, { status: up ? 200 : 503, headers })
}
