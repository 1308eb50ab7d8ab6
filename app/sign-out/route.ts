import { signOut, signOutEverywhere } from '@/lib/auth'
import { isForeign } from '@/lib/away'

/**
 * Ends this session, or all of one's own. A whole page load, and the browser is told to drop what it cached, so that Back shows no page of
 * the desk; what buyers have in the same browser stays, and so does the choice about keys.
 */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return new Response('Sign out on your account page.', { status: 403 })
  await (new URL(request.url).searchParams.has('everywhere') ? signOutEverywhere() : signOut())
  return new Response(null, {
    status: 303,
    headers: { location: '/sign-in?out=1', 'clear-site-data': '"cache"', 'cache-control': 'no-store' },
  })
}
