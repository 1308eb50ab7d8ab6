import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
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
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
]
const MARK = '.next/built-from'

/** Builds the application unless the last build is of these very sources. */
function buildIfChanged(): void {
  const key = actionKey(readEnv().SHOREWISE_DATA_DIR)
  const hash = createHash('sha256').update(key)
  for (const file of SOURCES.flatMap(filesIn)) hash.update(file).update(readFileSync(file))
  const mark = hash.digest('hex')
  if (existsSync('.next/BUILD_ID') && existsSync(MARK) && readFileSync(MARK, 'utf8') === mark) return
  execFileSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key },
    shell: process.platform === 'win32',
  })
  writeFileSync(MARK, mark)
}

/** With the same key a form that was open across a build can still be sent. */
function actionKey(folder: string): string {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  if (given) return given
  const file = path.join(folder, 'action-key')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const made = randomBytes(32).toString('base64')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, made, { mode: 0o600 })
  } catch (cause) {
    throw new Error(`${folder} cannot be written: set SHOREWISE_DATA_DIR to a folder that can`, { cause })
  }
  return made
}

function filesIn(at: string): string[] {
  if (!existsSync(at) || at === path.join('prisma', 'generated')) return []
  if (statSync(at).isFile()) return [at]
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesIn(path.join(at, name)))
}

try {
  buildIfChanged()
} catch (problem) {
  refuseToStart(problem)
}
