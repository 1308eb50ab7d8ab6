import { clientAddress } from '@/app/client-address'
import { forward } from '@/lib/auth'

/** Passkeys and another provider; passwords go through the sign-in form alone. */
const OPEN = /^\/api\/auth\/(passkey\/[a-z-]+|callback\/oidc)$/

async function handle(request: Request): Promise<Response> {
  if (!OPEN.test(new URL(request.url).pathname)) return new Response('Nothing is here.', { status: 404 })
  const response = await forward(request, await clientAddress())
  response.headers.set('cache-control', 'no-store')
  return response
}

export { handle as GET, handle as POST }
