import { redirect } from 'next/navigation'
import { viewer } from '@/lib/auth'
import { getEverything } from '@/lib/data/everything'

type Context = { params: Promise<{ id: string }> }

/** All that is kept of one assessment, as a file for whoever may change it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const everything = await getEverything(await viewer(), (await params).id)
  if (!everything) redirect('/nothing-here')
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="shorewise-everything.json"',
    'cache-control': 'private, no-store',
  }
  return new Response(JSON.stringify(everything, null, 2), { headers })
}
