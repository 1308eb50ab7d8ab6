import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { expect, it } from 'vitest'

/** A server that is kept busy, from an answer or from its end on, for longer than it waits for what is on its way. */
const SERVER = `
  import http from 'node:http'
  import { closeWhenLeaving } from './lib/leaving.ts'
  closeWhenLeaving()
  const busy = () => { for (const until = Date.now() + 1500; Date.now() < until; ); }
  const server = http.createServer((request, answer) => {
    answer.end('taken')
    if (request.url === '/busy') setTimeout(busy, 50)
  })
  process.once('SIGTERM', () => server.close() && process.env.BUSY && setTimeout(setImmediate, 300, busy))
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function serving(isBusy = 'busy') {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SERVER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BUSY: isBusy },
  })
  const ended = once(child, 'exit')
  const port = Number((await once(child.stdout, 'data'))[0])
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string, by: http.Agent | undefined = agent) =>
    new Promise<string>((resolve, reject) => {
      http
        .get({ port, host: '127.0.0.1', path, agent: by }, (answer) => answer.on('data', (text) => resolve(String(text))))
        .on('error', reject)
    })
  return { child, ask, ended }
}

it('what comes on an open connection while a process that ends is busy is still taken', async () => {
  const { child, ask, ended } = await serving()
  expect(await ask('/')).toBe('taken')
  child.kill('SIGTERM')
  await pause(500)
  expect(await ask('/')).toBe('taken')
  await ended
})

it('whoever knocks at the moment in which a process is told to end is let in', async () => {
  const { child, ask, ended } = await serving('')
  expect(await ask('/')).toBe('taken')
  child.kill('SIGTERM')
  await pause(50)
  expect(await ask('/', new http.Agent())).toBe('taken')
  await ended
})

it('what came on a new connection to a busy process that is told to end then is still taken', async () => {
  const { child, ask, ended } = await serving()
  await ask('/busy')
  await pause(200)
  const asked = ask('/', new http.Agent())
  await pause(200)
  child.kill('SIGTERM')
  expect(await asked).toBe('taken')
  await ended
})
