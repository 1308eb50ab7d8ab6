import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'

/** Ports beside the one of the server that all tests share; no two tests take the same. */
export const portBeside = (offset: number): number => Number(process.env.E2E_PORT ?? 3177) + offset

/** A data folder for a server of its own, which as root is run by nobody, who has to get in; and its database once that runs. */
export function ownData(name: string): { data: string; url: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), `shorewise-${name}-`))
  chmodSync(folder, 0o755)
  const data = path.join(folder, 'data')
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(path.join(data, 'postgres'))}`
  return { data, url, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A server of the build that stands already, with settings of its own, as soon as it answers. */
export async function serve(port: number, settings: Record<string, string>, stdio: 'ignore' | 'pipe' = 'ignore'): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: '', ...settings }
  const server = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { env, stdio })
  await expect.poll(() => statusOf(`http://localhost:${port}/api/health`), { timeout: 60_000 }).toBe(200)
  return server
}

/** Ends a server, and waits until it has ended. */
export const end = (server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') =>
  new Promise((resolve) => {
    server.once('exit', resolve)
    server.kill(signal)
  })

/** 0 where nothing answers. */
export const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    (answer) => answer.status,
    () => 0,
  )
