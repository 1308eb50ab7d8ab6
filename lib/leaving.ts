import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'

/**
 * Milliseconds in which whoever was about to knock is still let in, and in which whoever was about to ask on an open connection still can;
 * and after which every answer is out, as none may take longer.
 */
const [DOOR, GRACE, LONGEST] = [250, 1000, 10_000]

/**
 * Lets a process that is told to end take what was sent to it before. Each answer closes its connection then, for whoever goes on asking
 * on one, as a proxy does, would keep the server waiting for ever. What is idle is cut a moment later, as a request may be on its way in
 * it; and what is still open when no answer can be missing is a connection that a browser opened and never used.
 */
export function closeWhenLeaving(): void {
  let isLeaving = false
  const leave = () => {
    isLeaving = true
  }
  process.once('SIGTERM', leave)
  process.once('SIGINT', leave)
  const patient = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    const { response, server } = message as { response: ServerResponse; server: Server }
    if (isLeaving) response.setHeader('connection', 'close')
    if (patient.has(server)) return
    patient.add(server)
    const close = server.close.bind(server)
    server.close = (done) => {
      setTimeout(close, DOOR, done)
      return server
    }
    const cut = server.closeIdleConnections.bind(server)
    server.closeIdleConnections = () => {
      // After a busy moment what has come meanwhile is read first: until then its connection counts as idle.
      setTimeout(() => setImmediate(cut), GRACE).unref()
      setTimeout(() => server.closeAllConnections(), LONGEST).unref()
    }
  })
}
