import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Changes the rules of four files in some six hundred small ways and counts how many a test notices, in about six minutes.
 * In a copy of what is committed: the tool is no dependency of the project, and it would change the installed packages.
 */
const TOOL = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1']
const root = fileURLToPath(new URL('../..', import.meta.url))
const copy = mkdtempSync(path.join(os.tmpdir(), 'shorewise-mutation-'))
const run = (command: string, args: string[]) => execFileSync(command, args, { cwd: copy, stdio: 'inherit' })

try {
  run('git', ['clone', '-q', root, '.'])
  cpSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...TOOL])
  run('npx', ['stryker', 'run', 'tests/mutation/stryker.config.json'])
} catch {
  process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
