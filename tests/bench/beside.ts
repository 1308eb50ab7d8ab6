import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { minimalApp, ownApp, type Server, serve } from './servers'

const PORT = Number(process.env.BENCH_PORT ?? 3291)

/** Where the two apps answer, and the folder with the data of ours; ports from `next` on are free. */
export type Beside = { own: string; minimal: string; data: string; next: number }

/** Starts our own app on an empty database beside a minimal app of the same version, built on the spot, and ends both however it goes. */
export async function besideMinimal<T>(act: (at: Beside) => Promise<T>): Promise<T> {
  const [own, minimal] = [ownApp(), minimalApp()]
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  chmodSync(folder, 0o755)
  const data = path.join(folder, 'data')
  process.env.SHOREWISE_DATA_DIR = data
  const servers: Server[] = []
  try {
    servers.push(await serve(own, PORT, { SHOREWISE_DATA_DIR: data }), await serve(minimal, PORT + 1))
    const [ours = '', bare = ''] = servers.map(({ origin }) => origin)
    return await act({ own: ours, minimal: bare, data, next: PORT + 2 })
  } finally {
    for (const server of servers) await server.stop()
    for (const made of [minimal, folder]) rmSync(made, { recursive: true, force: true })
  }
}
