import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded in front of Next, which opens its port before anything of ours runs and shows a stack where it cannot.
 * Plain JavaScript, so that a start needs no compiler.
 */
const WHY = {
  EADDRINUSE: 'is taken: end what runs there, or set PORT to another',
  EACCES: 'is not open to this user: set PORT to one above 1023',
}

subscribe('tracing:net.server.listen:error', (message) => {
  const { code, port } = message.error
  if (!port || !(code in WHY)) return
  console.error(`Shorewise did not start. Port ${port} ${WHY[code]}.`)
  process.exit(1)
})
