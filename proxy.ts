import { type NextRequest, NextResponse } from 'next/server'
import { AWAY_AGAIN, awayForm, awayPage } from '@/lib/away'
import { isInDoubt, isUp } from '@/lib/data/database'
import { refuseUnreadable } from '@/lib/unreadable'

/** Pages that read no records, and programs' ways in, which answer for themselves. */
const STANDS_ALONE = /^\/(accessibility|api|guide|help|method|nothing-here|too-many|tools)(\/|$)/

/** Sets a strict content security policy with a nonce for each page; decides nothing about who may see what. */
export async function proxy(request: NextRequest): Promise<Response> {
  if (request.method === 'POST' && request.nextUrl.searchParams.has(AWAY_AGAIN)) return awayForm(request)
  if (!STANDS_ALONE.test(request.nextUrl.pathname) && (await isAway(request)))
    return request.method === 'POST' ? awayForm(request) : awayPage()
  const refused = request.method === 'POST' && !request.nextUrl.pathname.startsWith('/api/') ? await refuseUnreadable(request) : null
  if (refused) return refused
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyWith(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // A page cannot see its own method, and a HEAD request is not a reading.
  headers.set('x-method', request.method)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/**
 * Neither a page nor an action can set its own status, and a failed one would look like a fault of ours for good. A form that fails midway is
 * kept whole all the same (lib/away-midway.ts) or sent again by its script, so only where something failed before is it asked for first:
 * whoever types takes longer than an answer counts, and would wait for the database once more with every form.
 */
const isAway = async ({ method }: Request): Promise<boolean> => (method !== 'POST' || isInDoubt()) && !(await isUp())

function policyWith(nonce: string): string {
  const developing = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] }
