import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { binaries } from './binaries'
import { dataFolder, prepare, socketFolder } from './cluster'
import { answers, launch, pause, stopServer, waitFor } from './postmaster'

const RETRY_MS = 1000
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
    if (!(await answers(url))) await launch({ home, data, socket, url })
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
