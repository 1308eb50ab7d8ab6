import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { NOBODY, SHELTER } from './binaries'

/** Longest path of a Unix socket, less the name that Postgres adds. */
const LONGEST_SOCKET_FOLDER = 85

/** The cluster's folder: inside the data folder, or, where only root may enter that, at a place that the server's user can reach and that is noted there. */
export function dataFolder(folder: string): string {
  const note = path.join(folder, 'postgres-is-at')
  if (existsSync(note)) return readFile(note).trim()
  const inside = path.join(folder, 'postgres')
  try {
    mkdirSync(folder, { recursive: true })
    if (NOBODY.uid === undefined || spawnSync('test', ['-x', folder], { ...NOBODY, cwd: '/' }).status === 0) return inside
    const outside = path.join(SHELTER, createHash('sha256').update(folder).digest('hex').slice(0, 12), 'postgres')
    writeFileSync(note, outside)
    return outside
  } catch (cause) {
    throw new Error(`${folder} cannot be written: set SHOREWISE_DATA_DIR to a folder that can`, { cause })
  }
}

/** Makes the cluster once; says what is wrong with a folder that cannot be used, and deletes nothing. */
export function prepare(data: string, home: string): void {
  const version = readVersion(data)
  const own = spawnSync(path.join(home, 'bin/postgres'), ['--version'], NOBODY).stdout.toString().match(/(\d+)/)?.[1]
  if (version && version !== own)
    throw new Error(
      `${data} belongs to Postgres ${version}; this is Postgres ${own}. Set SHOREWISE_DATA_DIR to another folder or upgrade the data`,
    )
  if (version) return
  try {
    mkdirSync(path.dirname(data), { recursive: true })
    mkdirSync(data, { recursive: true, mode: 0o700 })
    if (NOBODY.uid !== undefined) chownSync(data, NOBODY.uid, NOBODY.gid)
  } catch (cause) {
    throw new Error(`${data} cannot be written: set SHOREWISE_DATA_DIR to a folder that can`, { cause })
  }
  const made = spawnSync(path.join(home, 'bin/initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...NOBODY,
    cwd: os.tmpdir(),
  })
  if (made.status !== 0) throw new Error(`The database could not be made in ${data}: ${lastLine(made.stderr)}`)
}

/** A short private folder where the path to the data would be too long for a socket. */
export function socketFolder(data: string): string {
  if (Buffer.byteLength(data) <= LONGEST_SOCKET_FOLDER) return data
  const short = path.join(SHELTER, `socket-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`)
  mkdirSync(short, { recursive: true, mode: 0o700 })
  if (NOBODY.uid !== undefined) chownSync(short, NOBODY.uid, NOBODY.gid)
  chmodSync(short, 0o700)
  return short
}

export const readFile = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
export const lastLine = (output: Buffer): string => output.toString().trim().split('\n').at(-1) ?? ''
const readVersion = (data: string): string => readFile(path.join(data, 'PG_VERSION')).trim()
