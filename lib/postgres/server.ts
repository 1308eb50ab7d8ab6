import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { binaries, NOBODY, SHELTER } from './binaries'

const WAIT_MS = 30_000
const STEP_MS = 50
const RETRY_MS = 1000
/** Longest path of a Unix socket, less the name that Postgres adds. */
const LONGEST_SOCKET_FOLDER = 85
const OWNER_LOCK = 5_347_001

export type Server = {
  url: string
  /** Ends the server if this process owns it. */
  stop: () => Promise<void>
}

/**
 * Starts the embedded Postgres of a data folder, or attaches to the one that is running there. Listens on a Unix socket only.
 * @param folder absolute; made when missing
 * @throws Error in one sentence: no binaries, a folder of another version, a folder that cannot be written
 */
export async function startServer(folder: string): Promise<Server> {
  const home = binaries()
  const data = dataFolder(folder)
  prepare(data, home)
  const socket = socketFolder(data)
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socket)}`
  const raise = async () => {
    if (!(await answers(url))) await launch(home, data, socket, url)
    return becomeOwner(url)
  }
  return hold(data, url, await raise(), raise)
}

type Raise = () => Promise<pg.Client | null>

/** Keeps the server while this process runs: its owner raises it again when it dies, and ends it at the end. */
function hold(data: string, url: string, first: pg.Client | null, raise: Raise): Server {
  let owner = first
  let over = false
  const end = () => stopServer(data)
  if (owner) process.once('exit', end)
  const watch = () =>
    owner?.once('end', async () => {
      if (over) return
      owner = await again(raise, () => over)
      watch()
    })
  watch()
  return {
    url,
    stop: async () => {
      over = true
      if (!first) return
      // First of all: the connection does not keep the process alive, which may be gone before it has closed.
      end()
      await waitFor(async () => !existsSync(path.join(data, 'postmaster.pid')))
      process.removeListener('exit', end)
      await owner?.end().catch(() => {})
    },
  }
}

/** Tries until the server stands; what was left of the dead one may need a moment to go. */
async function again(raise: Raise, over: () => boolean): Promise<pg.Client | null> {
  while (!over()) {
    try {
      return await raise()
    } catch {
      await pause(RETRY_MS)
    }
  }
  return null
}

/** The cluster's folder: inside the data folder, or, where only root may enter that, at a place that the server's user can reach and that is noted there. */
function dataFolder(folder: string): string {
  const note = path.join(folder, 'postgres-is-at')
  if (existsSync(note)) return readFile(note).trim()
  const inside = path.join(folder, 'postgres')
  try {
    mkdirSync(folder, { recursive: true })
    if (NOBODY.uid === undefined || spawnSync('test', ['-x', folder], { ...NOBODY, cwd: '/' }).status === 0) return inside
    const outside = path.join(SHELTER, createHash('sha256').update(folder).digest('hex').slice(0, 12), 'postgres')
    writeFileSync(note, outside)
    return outside
  } catch (cause) {
    throw new Error(`${folder} cannot be written: set SHOREWISE_DATA_DIR to a folder that can`, { cause })
  }
}

/** Makes the cluster once; says what is wrong with a folder that cannot be used, and deletes nothing. */
function prepare(data: string, home: string): void {
  const version = readVersion(data)
  const own = spawnSync(path.join(home, 'bin/postgres'), ['--version'], NOBODY).stdout.toString().match(/(\d+)/)?.[1]
  if (version && version !== own)
    throw new Error(
      `${data} belongs to Postgres ${version}; this is Postgres ${own}. Set SHOREWISE_DATA_DIR to another folder or upgrade the data`,
    )
  if (version) return
  try {
    mkdirSync(path.dirname(data), { recursive: true })
    mkdirSync(data, { recursive: true, mode: 0o700 })
    if (NOBODY.uid !== undefined) chownSync(data, NOBODY.uid, NOBODY.gid)
  } catch (cause) {
    throw new Error(`${data} cannot be written: set SHOREWISE_DATA_DIR to a folder that can`, { cause })
  }
  const made = spawnSync(path.join(home, 'bin/initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...NOBODY,
    cwd: os.tmpdir(),
  })
  if (made.status !== 0) throw new Error(`The database could not be made in ${data}: ${lastLine(made.stderr)}`)
}

async function launch(home: string, data: string, socket: string, url: string): Promise<void> {
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
  if (isOver() && meetsAnother) return launch(home, data, socket, url)
  throw new Error(`The database in ${data} did not start: ${lastLine(readFileSync(path.join(path.dirname(data), 'postgres.log')))}`)
}

/** Whoever holds this lock stops the server; a guest leaves it running. */
async function becomeOwner(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ owner: boolean }>('SELECT pg_try_advisory_lock($1) AS owner', [OWNER_LOCK])
  if (!rows[0]?.owner) {
    await client.end()
    return null
  }
  const { stream } = (client as unknown as { connection: { stream: { unref?: () => void } } }).connection
  stream.unref?.()
  return client
}

/** Fast shutdown: SIGINT to the postmaster named in its pid file. */
function stopServer(data: string): void {
  const pid = postmasterOf(data)
  if (!pid) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It has ended by itself.
  }
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

async function answers(url: string): Promise<boolean> {
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

/** A short private folder where the path to the data would be too long for a socket. */
function socketFolder(data: string): string {
  if (Buffer.byteLength(data) <= LONGEST_SOCKET_FOLDER) return data
  const short = path.join(SHELTER, `socket-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`)
  mkdirSync(short, { recursive: true, mode: 0o700 })
  if (NOBODY.uid !== undefined) chownSync(short, NOBODY.uid, NOBODY.gid)
  chmodSync(short, 0o700)
  return short
}

async function waitFor(done: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    if (await done()) return true
    await pause(STEP_MS)
  }
  return false
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const readFile = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const readVersion = (data: string): string => readFile(path.join(data, 'PG_VERSION')).trim()
const lastLine = (output: Buffer): string => output.toString().trim().split('\n').at(-1) ?? ''
