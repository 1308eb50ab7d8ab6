import net from 'node:net'
import path from 'node:path'

/** A line to the database that a test can cut, as a network does. */
export type Line = {
  url: string
  cut: () => void
  /** Cuts it in front of the first statement that holds this text. */
  cutAt: (text: string) => void
  /** Lets nothing through any more and says nothing about it, as a machine does that was put to sleep. */
  freeze: () => void
  mend: () => void
  close: () => Promise<void>
}

/** Leads to the embedded Postgres of a data folder. */
export async function lineTo(folder: string): Promise<Line> {
  const socket = path.join(folder, 'postgres', '.s.PGSQL.5432')
  const open = new Set<net.Socket>()
  let isCut = false
  let fatal = ''
  let isFrozen = false
  const drop = () => {
    for (const one of open) one.destroy()
  }
  const cut = () => {
    isCut = true
    drop()
  }
  const server = net.createServer((near) => {
    if (isCut) return near.destroy()
    const far = net.connect(socket)
    near.on('data', (sent) => {
      if (fatal && sent.includes(fatal)) cut()
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one
        .on('error', () => {})
        .on('close', () => {
          open.delete(one)
          other.destroy()
        })
      one.on('data', (sent) => isFrozen || other.write(sent))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `postgresql://postgres@127.0.0.1:${(server.address() as net.AddressInfo).port}/postgres`,
    cut,
    cutAt: (text) => {
      fatal = text
    },
    freeze: () => {
      isFrozen = true
    },
    mend: () => {
      // What was lost on the way does not come any more.
      if (isFrozen) drop()
      isFrozen = false
      isCut = false
      fatal = ''
    },
    close: async () => {
      drop()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
