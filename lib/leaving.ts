import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'

/**
 * Lets a process that is told to end take what was sent to it before. Each answer closes its connection then, for whoever goes on asking
 * on one, as a proxy does, would keep the server waiting for ever. And none is cut for being idle: a request may be on its way in it;
 * idle ones end with their timeout.
 */
export function closeWhenLeaving(): void {
  let isLeaving = false
  const leave = () => {
    isLeaving = true
  }
  process.once('SIGTERM', leave)
  process.once('SIGINT', leave)
  subscribe('http.server.request.start', (message) => {
    const { response, server } = message as { response: ServerResponse; server: Server }
    server.closeIdleConnections = () => {}
    if (isLeaving) response.setHeader('connection', 'close')
  })
}
