import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const NEXT = path.resolve('node_modules/next/dist/bin/next')
const run = (cwd: string, words: readonly string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...words], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${words.join(' ')} in ${cwd} ended with ${status}: ${stdout}${stderr}`)
}

/** A Next app of the same version with one page and nothing else, built; or with the files named beside it. @returns its folder */
export function minimalApp(beside: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-minimal-'))
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  write('package.json', '{ "private": true, "type": "module" }')
  write('next.config.mjs', "export default { turbopack: { root: '/' } }\n")
  write('app/layout.jsx', 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n')
  write('app/page.jsx', 'export default () => <main><h1>Hello</h1></main>\n')
  for (const [file, text] of Object.entries(beside)) write(file, text)
  run(folder, [NEXT, 'build'])
  return folder
}

/** Our own app as it is built when something changed. */
export function ownApp(): string {
  run(process.cwd(), ['node_modules/tsx/dist/cli.mjs', 'lib/build.ts'])
  return process.cwd()
}

export type Server = { origin: string; pid: number; stop: () => Promise<void> }

/** Starts a built app on a port and waits until it answers. */
export async function serve(folder: string, port: number, env: Record<string, string> = {}): Promise<Server> {
  const child = spawn(process.execPath, [NEXT, 'start', '-p', String(port)], {
    cwd: folder,
    // Everybody comes from one address here.
    env: { ...process.env, STARTS_PER_HOUR: '100000000', ...env },
    stdio: 'ignore',
  })
  const origin = `http://localhost:${port}`
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null)
    if (answer && (answer.ok || answer.status === 404)) return { origin, pid: child.pid ?? 0, stop: () => ended(child) }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  await ended(child)
  throw new Error(`${folder} did not answer on ${port}`)
}

export async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}
