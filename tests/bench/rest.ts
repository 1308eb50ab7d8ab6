import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { atMostLine, type Line, ratios } from './harness'
import { postmasterOf, readProcess, treeOf } from './processes'
import { ended, minimalApp, NEXT, ownApp } from './servers'

const PORT = Number(process.env.BENCH_PORT ?? 3291)
const [ROUNDS, LATER, MEMORY] = [5, 1.5, 1.8]
/** Milliseconds: between two looks for the first page, after which a server counts as at rest, and how long one may take. */
const [STEP, REST, PATIENCE] = [10, 4_000, 60_000]

type Side = { folder: string; port: number; env: Record<string, string>; data: string | null }
type Seen = { started: number; memory: number }

/** B1, B2: a restart until its first page, and the memory of app and database at rest, against the minimal app, started bare. Linux only. */
export async function restBench(): Promise<Line[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-bench-'))
  chmodSync(folder, 0o755)
  const data = path.join(folder, 'data')
  const own: Side = {
    folder: ownApp(),
    port: PORT,
    env: { SHOREWISE_DATA_DIR: data, DATABASE_URL: '' },
    data,
  }
  const minimal: Side = { folder: minimalApp(), port: PORT + 1, env: {}, data: null }
  try {
    await seen(own)
    const rounds: [Seen, Seen][] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push([await seen(own), await seen(minimal)])
    const against = (of: (one: Seen) => number) =>
      ratios(
        rounds.map(([, bare]) => of(bare)),
        rounds.map(([full]) => of(full)),
      )
    const unit = 'times as much'
    return [
      atMostLine(
        {
          id: 'B1',
          what: 'restart to the first page, app and database',
          against: 'bare next start of the minimal app',
          unit: 'times as long',
        },
        against(({ started }) => started),
        LATER,
      ),
      atMostLine(
        {
          id: 'B2',
          what: 'memory at rest, app and database, each page of memory shared out',
          against: 'bare next start of the minimal app',
          unit,
        },
        against(({ memory }) => memory),
        MEMORY,
      ),
    ]
  } finally {
    rmSync(minimal.folder, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Starts one side, waits for its first page and for rest, and ends it. */
async function seen({ folder, port, env, data }: Side): Promise<Seen> {
  const began = performance.now()
  const child = spawn(process.execPath, [NEXT, 'start', '-p', String(port)], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  try {
    await firstPage(child, `http://localhost:${port}/`)
    const started = performance.now() - began
    await pause(REST)
    const roots = [child.pid ?? 0, ...(data ? [postmasterOf(data)] : [])]
    return { started, memory: memoryOf(roots) }
  } finally {
    await ended(child)
  }
}

async function firstPage(child: ChildProcess, address: string): Promise<void> {
  for (const began = performance.now(); performance.now() - began < PATIENCE; await pause(STEP)) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    if (child.exitCode !== null) break
  }
  throw new Error(`${address} did not answer`)
}

/** Kilobytes of these processes and of all below them, memory that several share counted in parts. */
function memoryOf(roots: readonly number[]): number {
  const ofOne = (pid: number) => Number(/^Pss:\s+(\d+)/m.exec(readProcess(pid, 'smaps_rollup'))?.[1] ?? 0)
  return treeOf(roots).reduce((sum, pid) => sum + ofOne(pid), 0)
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
