import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { expect, it } from 'vitest'

/** A server that is told to end, and is then busy for longer than it waits for what is on its way. */
const BUSY = `
  import http from 'node:http'
  import { closeWhenLeaving } from './lib/leaving.ts'
  closeWhenLeaving()
  const server = http.createServer((_, answer) => answer.end('taken'))
  process.once('SIGTERM', () => {
    server.close()
    setImmediate(() => { for (const until = Date.now() + 1500; Date.now() < until; ); })
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

it('what was sent on an open connection while the process that ends was busy is still taken', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', BUSY], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [port] = await once(child.stdout, 'data')
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      http
        .get({ port: Number(port), host: '127.0.0.1', agent }, (answer) => answer.on('data', (text) => resolve(String(text))))
        .on('error', reject)
    })
  expect(await ask()).toBe('taken')
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await ask()).toBe('taken')
  await ended
})
