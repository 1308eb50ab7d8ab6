import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Milliseconds of a tick of the system's clock of processor time. */
const TICK = 10

/** These processes and all below them. Linux only. */
export function treeOf(roots: readonly number[]): number[] {
  const all = readdirSync('/proc').map(Number).filter(Boolean)
  const parents = new Map(all.map((pid) => [pid, Number(partsOf(pid)[1])]))
  const isBelow = (pid: number): boolean => roots.includes(pid) || (parents.has(pid) && isBelow(parents.get(pid) ?? 0))
  return all.filter(isBelow)
}

/** Milliseconds of processor time of these and of all below them, those that have ended meanwhile too. */
export function processorTime(roots: readonly number[]): number {
  const ticksOf = (pid: number) =>
    partsOf(pid)
      .slice(11, 15)
      .reduce((sum, ticks) => sum + Number(ticks), 0)
  return treeOf(roots).reduce((sum, pid) => sum + ticksOf(pid), 0) * TICK
}

/** What a process says about itself; empty where it has ended meanwhile. */
export function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** From its state on: the name in front may hold blanks. */
const partsOf = (pid: number): string[] => readProcess(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []

/** The process that has the embedded Postgres of a data folder. */
export const postmasterOf = (data: string): number =>
  Number(readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

/** Keeps servers, with what they start from now on, on the first core, and this process, which asks them, on the last. */
export function keepApart(servers: readonly number[]): void {
  for (const pid of servers.flatMap((root) => treeOf([root]))) keepOn('0', pid)
  keepOn(String(os.cpus().length - 1), process.pid)
}

/** Lets this process, and what it starts from now on, run anywhere again. */
export function keepAnywhere(): void {
  keepOn(`0-${os.cpus().length - 1}`, process.pid)
}

const keepOn = (cores: string, pid: number) => execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)])
