import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actionKey } from './action-key'
import { readEnv } from './env'
import { refuseToStart } from './postgres/open'

const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'next.config.ts',
  'package-lock.json',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
]
const MARK = '.next/built-from'

/** Builds the application; unless `anew`, only when the last build is not of these very sources. */
function build(anew: boolean): void {
  const key = actionKey(readEnv().SHOREWISE_DATA_DIR)
  const hash = createHash('sha256').update(key)
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  const mark = hash.digest('hex')
  if (!anew && existsSync('.next/BUILD_ID') && existsSync(MARK) && readFileSync(MARK, 'utf8') === mark) return
  execFileSync('npm', ['run', 'compile'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key },
    shell: process.platform === 'win32',
  })
  writeFileSync(MARK, mark)
}

function filesIn(at: string): string[] {
  if (!existsSync(at) || at === path.join('prisma', 'generated')) return []
  if (statSync(at).isFile()) return [at]
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesIn(path.join(at, name)))
}

try {
  build(process.argv.includes('--anew'))
} catch (problem) {
  refuseToStart(problem)
}
