import pg from 'pg'
import { binaries } from './binaries'
import { dataFolder, prepare, socketFolder } from './cluster'
import { answers, launch, pause, stopServer } from './postmaster'

const RETRY_MS = 1000
const OWNER_LOCK = 5_347_001

export type Server = {
  url: string
  /** Lets the server go, and ends it if this process owns it. */
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
    return holdOf(url)
  }
  return keep(data, url, await raise(), raise)
}

/** A connection for as long as this process runs; the first of them owns the server. */
type Hold = { client: pg.Client; owns: boolean }
type Raise = () => Promise<Hold>

/** Keeps the server while this process runs: whoever is left raises it again when it dies or its owner ends it, and an owner ends it at the end. */
function keep(data: string, url: string, first: Hold, raise: Raise): Server {
  let hold = first
  let over = false
  const end = () => (hold.owns ? stopServer(data) : null)
  process.once('exit', end)
  let raising: Promise<void> | null = null
  const watch = () =>
    hold.client.once('end', () => {
      if (!over) raising = renew()
    })
  const renew = async () => {
    hold = (await again(raise, () => over)) ?? hold
    raising = null
    watch()
  }
  watch()
  return {
    url,
    stop: async () => {
      over = true
      // First of all: the connection does not keep the process alive, which may be gone before it has closed.
      let ended = end()
      if (raising) {
        await raising
        ended = end()
      }
      await ended?.gone()
      process.removeListener('exit', end)
      await hold.client.end().catch(() => {})
    },
  }
}

/** Tries until the server stands; what was left of the dead one may need a moment to go. */
async function again(raise: Raise, over: () => boolean): Promise<Hold | null> {
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
async function holdOf(url: string): Promise<Hold> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ owns: boolean }>('SELECT pg_try_advisory_lock($1) AS owns', [OWNER_LOCK])
  const { stream } = (client as unknown as { connection: { stream: { unref?: () => void } } }).connection
  stream.unref?.()
  return { client, owns: rows[0]?.owns ?? false }
}
