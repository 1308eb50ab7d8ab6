import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

/**
 * Once the process is told to end, each answer closes its connection: the server waits for the open ones, and whoever goes on asking on
 * one, as a proxy does, would keep it waiting for ever.
 */
export function closeWhenLeaving(): void {
  let isLeaving = false
  const leave = () => {
    isLeaving = true
  }
  process.once('SIGTERM', leave)
  process.once('SIGINT', leave)
  subscribe('http.server.request.start', (message) => {
    if (isLeaving) (message as { response: ServerResponse }).response.setHeader('connection', 'close')
  })
}
