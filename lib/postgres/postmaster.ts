import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { NOBODY } from './binaries'
import { lastLine, readFile } from './cluster'

const WAIT_MS = 30_000
const STEP_MS = 50

/** Where a cluster is, with the binaries that serve it, and where it listens. */
export type Place = { home: string; data: string; socket: string; url: string }

/** Starts the server of a cluster and waits until it answers. @throws Error with the last line of its log */
export async function launch(place: Place): Promise<void> {
  const { home, data, socket, url } = place
  const meetsAnother = isAlive(postmasterOf(data))
  const log = openSync(path.join(path.dirname(data), 'postgres.log'), 'a')
  const settings = [`unix_socket_directories=${socket}`, 'listen_addresses=', 'timezone=UTC', 'max_connections=100']
  const child = spawn(path.join(home, 'bin/postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...NOBODY,
    cwd: os.tmpdir(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  // It gives way to another: one on its way up is waited for, and after one that was on its way down this starts anew.
  const isOver = () => child.exitCode !== null && !isAlive(postmasterOf(data))
  let isUp = false
  await waitFor(async () => {
    isUp = await answers(url)
    return isUp || isOver()
  })
  if (isUp) return
  if (isOver() && meetsAnother) return launch(place)
  throw new Error(`The database in ${data} did not start: ${lastLine(readFileSync(path.join(path.dirname(data), 'postgres.log')))}`)
}

/** Fast shutdown: SIGINT to the postmaster named in its pid file. `gone` tells when that one has ended; somebody may have started another since. */
export function stopServer(data: string): { gone: () => Promise<boolean> } {
  const pid = postmasterOf(data)
  try {
    if (pid) process.kill(pid, 'SIGINT')
  } catch {
    // It has ended by itself.
  }
  return { gone: () => waitFor(async () => !pid || postmasterOf(data) !== pid) }
}

/** Number of the process that has the folder, or had it when it died; 0 where none has. */
const postmasterOf = (data: string): number => Number(readFile(path.join(data, 'postmaster.pid')).split('\n')[0])

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Whether it lets somebody in. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Whether something was the case within half a minute. */
async function waitFor(done: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    if (await done()) return true
    await pause(STEP_MS)
  }
  return false
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
