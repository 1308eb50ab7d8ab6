import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { newFolder, PORT, statusOf, withApp } from './app'
import { withDatabase } from './database'
import { CannotRun, type Count, type Line, type Outcome, tally, until } from './line'
import { Visitor } from './visitor'

const [AT_ONCE, LIMIT, FRONT] = [100, 10, 8]

/** nginx in front of some ports, adding to x-forwarded-for. @returns how to end it */
async function nginx(front: number, ports: readonly number[]): Promise<() => void> {
  if (spawnSync('nginx', ['-v']).status !== 0) throw new CannotRun('nginx is not installed')
  const folder = newFolder()
  mkdirSync(path.join(folder, 'temporary'))
  chmodSync(path.join(folder, 'temporary'), 0o777)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temporary/${name};`)
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off; ${temporary.join(' ')}
  upstream app { ${ports.map((port) => `server 127.0.0.1:${port};`).join(' ')} keepalive 16; }
  server {
    listen 127.0.0.1:${front};
    location / {
      proxy_pass http://app; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
  }
}`,
  )
  const child = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })
  await until(async () => (await statusOf(`http://127.0.0.1:${front}/api/health`)) === 200, { within: 30_000, what: 'nginx' })
  return () => child.kill('SIGTERM')
}

async function run(_count: Count): Promise<Outcome> {
  return withDatabase('limits', (database) => {
    const settings = { DATABASE_URL: database.url, AUTH_SECRET: 'the same for every one of the instances' }
    return withApp(PORT, settings, () =>
      withApp(PORT + 1, settings, () =>
        withApp(PORT + 2, settings, async () => {
          const end = await nginx(PORT + FRONT, [PORT, PORT + 1, PORT + 2])
          try {
            return await tryAll(`http://127.0.0.1:${PORT + FRONT}`)
          } finally {
            end()
          }
        }),
      ),
    )
  })
}

/** A hundred people at once try one account; each claims another address, and nginx tells where they really are. */
async function tryAll(origin: string): Promise<Outcome> {
  const form = await new Visitor(origin).form('/sign-in', 'Sign in')
  const tries = Array.from({ length: AT_ONCE }, async (_, index) => {
    const answer = await new Visitor(origin).send(form, { email: 'nobody@desk.example', password: `wrong password ${index}` })
    return answer.text.includes('do not belong together') ? 'tried' : answer.text.includes('Too many') ? 'refused' : String(answer.status)
  })
  const seen = await Promise.all(tries)
  return {
    held: seen.filter((one) => one === 'tried').length === LIMIT && seen.every((one) => ['tried', 'refused', '503'].includes(one)),
    ran: `${AT_ONCE} sign-ins at once through nginx on three instances`,
    figure: tally(seen),
  }
}

export const limits: Line = {
  id: '20',
  what: 'A hundred sign-ins to one account at once, over three instances behind nginx',
  goal: `exactly ${LIMIT} are tried`,
  run,
}
