import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** Runs one of the project's scripts in a process of its own. */
export const spawnScript = (file: string, words: readonly string[], settings: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [...RUN, file, ...words], { env: { ...process.env, ...settings }, stdio: 'ignore' })

const RUN = ['--conditions=react-server', '--import', path.resolve('node_modules/tsx/dist/esm/index.mjs')]
