import { type NextRequest, NextResponse } from 'next/server'
import { isUp } from '@/lib/data/database'

/** Pages that read records. */
const READS = /^\/(assessments|s|t|r|resume|delete|desk|sign-in|invite)?(\/|$)/
const AWAY = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Shorewise cannot reach its records - Shorewise</title><main><h1>Shorewise cannot reach its records</h1>
<p>Answers that were saved are safe. Reload this page in a minute.</p></main></html>`

/** Sets a strict content security policy with a nonce for each page; decides nothing about who may see what. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const isPage = request.method === 'GET' && READS.test(request.nextUrl.pathname)
  // A page cannot set its own status, and a failed one would look like a fault of ours for good.
  if (isPage && !(await isUp())) return away()
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyWith(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // A page cannot see its own method, and a HEAD request is not a reading.
  headers.set('x-method', request.method)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (request.headers.get('x-forwarded-proto') === 'https')
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  return response
}

function away(): NextResponse {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'retry-after': '5',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  }
  return new NextResponse(AWAY, { status: 503, headers })
}

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
