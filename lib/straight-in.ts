import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { standsAlone } from './away'
import { newPolicy, POLICY } from './policy'

const OF_THE_BUILD = /^\/(_next\/|favicon\.ico|icon\.svg)/

/**
 * Gives a page its policy as it comes in, where nothing is in doubt that the proxy would have to ask for: to go through the proxy costs a
 * fifth of a page. Whatever has no policy then does.
 */
export function letStraightIn({ heardLately }: { heardLately: () => boolean }): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const { headers, method, url = '/' } = request
    // Nobody outside chooses the policy of a page, or goes past the proxy by it.
    delete headers[POLICY]
    const [path = '/'] = url.split('?')
    if ((method !== 'GET' && method !== 'HEAD') || OF_THE_BUILD.test(path) || !(standsAlone(path) || heardLately())) return
    const policy = newPolicy()
    headers[POLICY] = policy
    headers['x-method'] = method
    response.setHeader(POLICY, policy)
  })
}
