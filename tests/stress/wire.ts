import net from 'node:net'
import path from 'node:path'

/** A line to a Postgres that is cut in front of a message of the protocol, whichever side sends it. */
export type Wire = {
  url: string
  /** Cuts the connection that would carry the message after so many others, counted from now. */
  arm: (after: number) => void
  /** Lets everything through again. @returns whether it was cut */
  disarm: () => boolean
  /** How often the database was done with what it was sent: the round trips so far. */
  trips: () => number
  close: () => Promise<void>
}

const [TYPED, UNTYPED] = [1, 0]
/** A message of the server alone: it is ready for what comes next. */
const READY = 'Z'.charCodeAt(0)

/** Splits a stream into messages; the first of a client has no type in front of its length. */
class Splitter {
  private held = Buffer.alloc(0)
  constructor(private lead: number) {}

  /** The messages that a chunk completes. */
  take(chunk: Buffer): Buffer[] {
    this.held = Buffer.concat([this.held, chunk])
    const whole: Buffer[] = []
    for (;;) {
      const size = this.held.length < this.lead + 4 ? 0 : this.lead + this.held.readUInt32BE(this.lead)
      if (size === 0 || this.held.length < size) return whole
      whole.push(this.held.subarray(0, size))
      this.held = this.held.subarray(size)
      this.lead = TYPED
    }
  }
}

/** Leads to the embedded Postgres of a data folder. */
export async function wireTo(folder: string): Promise<Wire> {
  const socket = path.join(folder, 'postgres', '.s.PGSQL.5432')
  const open = new Set<net.Socket>()
  let left = Number.POSITIVE_INFINITY
  let isCut = false
  let trips = 0
  const pass = (from: net.Socket, to: net.Socket, splitter: Splitter) =>
    from.on('data', (chunk) => {
      for (const message of splitter.take(chunk)) {
        if (from.destroyed) return
        if (message[0] === READY) trips += 1
        left -= 1
        if (left >= 0 || isCut) to.write(message)
        else {
          isCut = true
          from.destroy()
          to.end(() => to.destroy())
        }
      }
    })
  const server = net.createServer((near) => {
    const far = net.connect(socket)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one
        .on('error', () => {})
        .on('close', () => {
          open.delete(one)
          other.end()
        })
    }
    pass(near, far, new Splitter(UNTYPED))
    pass(far, near, new Splitter(TYPED))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `postgresql://postgres@127.0.0.1:${(server.address() as net.AddressInfo).port}/postgres?sslmode=disable`,
    arm: (after) => {
      left = after
      isCut = false
    },
    disarm: () => {
      left = Number.POSITIVE_INFINITY
      return isCut
    },
    trips: () => trips,
    close: async () => {
      for (const one of open) one.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
