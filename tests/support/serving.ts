import { type ChildProcess, spawn } from 'node:child_process'
import { expect } from '@playwright/test'

/** Ports beside the one of the server that all tests share; no two tests take the same. */
export const portBeside = (offset: number): number => Number(process.env.E2E_PORT ?? 3177) + offset

/** A server of the build that stands already, with settings of its own, as soon as it answers. */
export async function serve(port: number, settings: Record<string, string>): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: '', ...settings }
  const server = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], { env, stdio: 'ignore' })
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
