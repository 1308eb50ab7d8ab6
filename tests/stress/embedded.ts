import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { launch, newFolder, PORT, startApp, statusOf } from './app'
import { query, urlOf } from './database'
import { type Count, type Line, type Outcome, pause } from './line'
import { Writer } from './writers'

type Check = { name: string; wrong: string | null }
const PATIENCE = 60_000

/** Starts where it cannot, and expects one sentence and an end. @returns what is wrong */
async function refuses(port: number, settings: Record<string, string>, sentence: RegExp): Promise<string | null> {
  const { app, ended } = launch(port, settings)
  const code = await Promise.race([ended, pause(PATIENCE).then(() => 'still running')])
  await app.end('SIGKILL')
  const said = app
    .log()
    .split('\n')
    .filter((line) => line.startsWith('Shorewise did not start'))
  if (code === 'still running') return 'it kept running'
  if (code === 0) return 'it ended with 0'
  if (!said.some((line) => sentence.test(line))) return `it said: ${app.log().trim().split('\n').at(-1)}`
  return /^\s+at /m.test(app.log()) ? 'it showed a stack' : null
}

async function secondStart(): Promise<string | null> {
  const folder = path.join(newFolder(), 'data')
  const first = await startApp(PORT, { SHOREWISE_DATA_DIR: folder })
  const second = await startApp(PORT + 1, { SHOREWISE_DATA_DIR: folder })
  await second.end()
  const status = await statusOf(`${first.origin}/assessments`)
  await first.end()
  return status === 200 ? null : `after the second left, the first answered ${status}`
}

async function otherVersion(): Promise<string | null> {
  const folder = path.join(newFolder(), 'data')
  mkdirSync(path.join(folder, 'postgres'), { recursive: true })
  writeFileSync(path.join(folder, 'postgres/PG_VERSION'), '12\n')
  writeFileSync(path.join(folder, 'postgres/kept'), 'of value')
  const wrong = await refuses(PORT, { SHOREWISE_DATA_DIR: folder }, /belongs to Postgres 12/)
  return readFileSync(path.join(folder, 'postgres/kept'), 'utf8') === 'of value' ? wrong : 'something was deleted'
}

/** Root may write anywhere but into what is no folder, and where a file system is read-only. */
async function readOnly(): Promise<string | null> {
  const folder = newFolder()
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    return refuses(PORT, { SHOREWISE_DATA_DIR: path.join(folder, 'data') }, /cannot be written/)
  }
  if (!mounted(folder, 'ro,size=1m')) return 'a read-only file system could not be mounted'
  try {
    return await refuses(PORT, { SHOREWISE_DATA_DIR: path.join(folder, 'data') }, /cannot be written/)
  } finally {
    spawnSync('umount', [folder])
  }
}

const mounted = (folder: string, options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0

async function portTaken(): Promise<string | null> {
  const server = net.createServer().listen(PORT, '127.0.0.1')
  const wrong = await refuses(
    PORT,
    { SHOREWISE_DATA_DIR: path.join(newFolder(), 'data') },
    new RegExp(`^Shorewise did not start. Port ${PORT} is taken: [^.]+\\.$`),
  )
  server.close()
  return wrong
}

/** The disk fills while answers are saved: they are refused and nothing is lost; with room again it goes on by itself. */
async function fullDisk(): Promise<string | null> {
  const folder = newFolder()
  if (!mounted(folder, 'size=120m,mode=0755')) return 'no small file system could be mounted'
  const ballast = path.join(folder, 'ballast')
  const app = await startApp(PORT, { SHOREWISE_DATA_DIR: path.join(folder, 'data') })
  try {
    const writer = await Writer.begin(app.origin)
    for (let save = 0; save < 20; save += 1) await writer.save()
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1M'])
    await until503(writer)
    const before = writer.acknowledged
    rmSync(ballast)
    for (let tries = 0; tries < 300 && writer.acknowledged < before + 20; tries += 1) if (!(await writer.save())) await pause(200)
    const rows = await query(urlOf(path.join(folder, 'data')), 'SELECT version FROM answer WHERE assessment_id = $1', [writer.assessment])
    const stored = rows.reduce((sum, { version }) => sum + Number(version), 0)
    if (writer.acknowledged < before + 20) return `with room again it refused: ${writer.refusals.at(-1)}`
    return stored === writer.acknowledged ? null : `${writer.acknowledged} acknowledged, ${stored} stored`
  } finally {
    await app.end()
    spawnSync('umount', [folder])
  }
}

/** Saves large notes until the disk is full, or many times where Postgres finds room all the same. */
async function until503(writer: Writer): Promise<void> {
  for (let save = 0; save < 3000 && writer.refusals.length < 3; save += 1) await writer.save(3500)
}

async function run(_count: Count): Promise<Outcome> {
  const tries: [string, () => Promise<string | null>][] = [
    ['a second start', secondStart],
    ['a folder of another version', otherVersion],
    ['a read-only folder', readOnly],
    ['a port that is taken', portTaken],
    ['a full disk', fullDisk],
  ]
  const checks: Check[] = []
  for (const [name, check] of tries) checks.push({ name, wrong: await check().catch((problem: Error) => problem.message) })
  const bad = checks.filter(({ wrong }) => wrong)
  return {
    held: bad.length === 0,
    ran: tries.map(([name]) => name).join(', '),
    figure:
      bad.length === 0
        ? 'each attached or refused in one sentence; nothing deleted or lost'
        : bad.map(({ name, wrong }) => `${name}: ${wrong}`).join('; '),
  }
}

export const embedded: Line = {
  id: '7',
  what: 'The embedded Postgres where it cannot run as it would',
  goal: 'attaches, or refuses with one clear sentence; nothing deleted',
  always: 'embedded',
  run,
}
