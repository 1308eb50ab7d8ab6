import { type NextRequest, NextResponse } from 'next/server'
import { AWAY_AGAIN, awayForm, awayPage, standsAlone } from '@/lib/away'
import { isInDoubt, isUp } from '@/lib/data/database'
import { newPolicy, POLICY } from '@/lib/policy'
import { refuseUnreadable } from '@/lib/unreadable'

/** Stands in front of forms, and of pages of which nobody knows whether they can be answered; decides nothing about who may see what. */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.method === 'POST' && request.nextUrl.searchParams.has(AWAY_AGAIN)) return awayForm(request)
  if (!standsAlone(request.nextUrl.pathname) && (await isAway(request))) return request.method === 'POST' ? awayForm(request) : awayPage()
  const refused = request.method === 'POST' && !request.nextUrl.pathname.startsWith('/api/') ? await refuseUnreadable(request) : null
  if (refused) return refused
  const policy = newPolicy()
  const headers = new Headers(request.headers)
  // A page cannot see its own method, and a HEAD request is not a reading.
  headers.set('x-method', request.method)
  headers.set(POLICY, policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(POLICY, policy)
  return response
}

/**
 * Neither a page nor an action can set its own status, and a failed one would look like a fault of ours for good. A form that fails midway is
 * kept whole all the same (lib/away-midway.ts) or sent again by its script, so only where something failed before is it asked for first:
 * whoever types takes longer than an answer counts, and would wait for the database once more with every form.
 */
const isAway = async ({ method }: Request): Promise<boolean> => (method !== 'POST' || isInDoubt()) && !(await isUp())

/** Left out: files of the build, and whatever came in with its policy (lib/straight-in.ts). */
export const config = {
  matcher: [
    {
      source: '/((?!_next/static|_next/image|favicon.ico|icon.svg).*)',
      missing: [{ type: 'header', key: 'content-security-policy' }],
    },
  ],
}
