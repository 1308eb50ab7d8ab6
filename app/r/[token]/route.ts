import { clientAddress } from '@/app/client-address'
import { ensureBuyer } from '@/lib/auth'
import { allowGuess } from '@/lib/data/limits'
import { findByPrivateLink, openPrivateLink } from '@/lib/data/links'

type Context = { params: Promise<{ token: string }> }

/** Exchanges a private link for the cookie of this browser, and leaves its token out of the address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  if (!(await findByPrivateLink(token))) return goTo((await allowGuess(await clientAddress())) ? '/resume?unknown=1' : '/too-many')
  const id = await openPrivateLink(token, await ensureBuyer())
  return goTo(id ? `/assessments/${id}` : '/resume?unknown=1')
}

/** Asking for the head alone opens nothing. */
export const HEAD = (): Response => new Response(null, { headers: { 'cache-control': 'no-store' } })

const goTo = (location: string) => new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
