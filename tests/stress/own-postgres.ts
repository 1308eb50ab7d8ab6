import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { NOBODY } from '@/lib/postgres/binaries'
import { newFolder, PORT } from './app'
import { query } from './database'
import { CannotRun, pause, until } from './line'

const [HOME, OWN] = ['/usr/lib/postgresql', 9]

export type OwnPostgres = {
  version: string
  bin: string
  port: number
  folder: string
  url: (database: string) => string
  end: () => Promise<void>
}

/** A Postgres as it is installed on this machine, with its own tools, listening on the loopback. @throws CannotRun where none is */
export async function ownPostgres(): Promise<OwnPostgres> {
  const versions = existsSync(HOME) ? readdirSync(HOME).filter((name) => existsSync(path.join(HOME, name, 'bin/initdb'))) : []
  const version = versions.sort((one, other) => Number(one) - Number(other)).at(-1)
  if (!version) throw new CannotRun(`No Postgres with its tools is installed in ${HOME}`)
  const [bin, folder, port] = [path.join(HOME, version, 'bin'), newFolder(), PORT + OWN]
  if (NOBODY.uid !== undefined) chownSync(folder, NOBODY.uid, NOBODY.gid)
  const data = path.join(folder, 'data')
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...NOBODY,
    cwd: folder,
  })
  if (made.status !== 0) throw new CannotRun(`Postgres ${version} made no cluster: ${made.stderr}`)
  const child = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'], {
    ...NOBODY,
    cwd: folder,
    stdio: 'ignore',
  })
  const url = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`
  await until(
    () =>
      query(url('postgres'), 'SELECT 1').then(
        () => true,
        () => false,
      ),
    { within: 30_000, what: 'A start of Postgres' },
  )
  return {
    version,
    bin,
    port,
    folder,
    url,
    end: async () => {
      child.kill('SIGINT')
      while (child.exitCode === null && child.signalCode === null) await pause(20)
    },
  }
}
