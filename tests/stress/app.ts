import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { until } from './line'

/** Milliseconds within which a start has to answer, on a busy machine. */
const START = 60_000
/** What `npm start` runs, without npm in between, so that signals reach it. */
const WORDS = (JSON.parse(readFileSync('package.json', 'utf8')).scripts.start as string).split(' ').slice(1)

export type App = {
  origin: string
  pid: number
  /** Everything it wrote to its two outputs. */
  log: () => string
  /** Ends it, and waits until it has ended. @returns its exit code, null after a signal */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}
type Settings = Record<string, string>

const made: string[] = []

/** A new folder for the data of a server, gone at the end of the run. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-stress-'))
  chmodSync(folder, 0o755)
  made.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Starts the production build of a folder, and does not wait. */
export function launch(port: number, settings: Settings, cwd = process.cwd()): { app: App; ended: Promise<number | null> } {
  // Everybody comes from one address here.
  const env = { ...process.env, DATABASE_URL: '', NODE_ENV: 'production', STARTS_PER_HOUR: '100000000', ...settings } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, [...WORDS, '-p', String(port), '-H', '127.0.0.1'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const app = {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    log: () => said.join(''),
    end: (signal: NodeJS.Signals = 'SIGTERM') => {
      if (isRunning(child)) child.kill(signal)
      return ended
    },
  }
  return { app, ended }
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null

/** Starts the production build and waits until it answers. */
export async function startApp(port: number, settings: Settings, cwd?: string): Promise<App> {
  const { app, ended } = launch(port, settings, cwd)
  let over = false
  ended.then(() => {
    over = true
  })
  await until(async () => over || (await statusOf(`${app.origin}/api/health`)) === 200, { within: START, what: 'A start' })
  if (over) throw new Error(`The server ended: ${app.log().trim().split('\n').at(-1)}`)
  return app
}

/** 0 where nothing answers. */
export const statusOf = (address: string): Promise<number> =>
  fetch(address, { signal: AbortSignal.timeout(15_000), redirect: 'manual' }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )

/** Runs a test with a server, and ends the server however the test goes. */
export async function withApp<T>(port: number, settings: Settings, act: (app: App) => Promise<T>, cwd?: string): Promise<T> {
  const app = await startApp(port, settings, cwd)
  try {
    return await act(app)
  } finally {
    await app.end()
  }
}

/** The first port of a run; lines take those from here on. */
export const PORT = Number(process.env.STRESS_PORT ?? 3400)
