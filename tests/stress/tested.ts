import { spawnSync } from 'node:child_process'
import { PORT } from './app'
import type { Line, Outcome } from './line'

type Tests = { tool: 'vitest' | 'playwright'; files: readonly string[]; only?: string }

const COMMAND = { vitest: ['vitest', 'run'], playwright: ['playwright', 'test'] } as const
const BESIDE = 12

/** A line that tests of `npm test` hold in full: runs these alone, and counts them. */
export const tested = (line: Pick<Line, 'id' | 'what' | 'goal'>, tests: readonly Tests[]): Line => ({
  ...line,
  always: 'embedded',
  run: async (): Promise<Outcome> => {
    const found = tests.map(runTests)
    return {
      held: found.every(({ ended, passed, failed }) => ended && passed > 0 && failed === 0),
      ran: tests.flatMap(({ files, only }) => files.map((file) => `${file}${only ? `, “${only}”` : ''}`)).join(', '),
      figure: `${sum(found.map(({ passed }) => passed))} tests passed, ${sum(found.map(({ failed }) => failed))} failed`,
    }
  },
})

function runTests({ tool, files, only }: Tests): { ended: boolean; passed: number; failed: number } {
  const words = ['--no-install', ...COMMAND[tool], ...files, ...(only ? [tool === 'vitest' ? '-t' : '-g', only] : [])]
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', E2E_PORT: String(PORT + BESIDE), NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync('npx', words, { encoding: 'utf8', env, shell: process.platform === 'win32' })
  const summary = tool === 'vitest' ? (/^ *Tests .*$/m.exec(stdout)?.[0] ?? '') : stdout
  const of = (word: string): number => Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0)
  if (status !== 0) console.error(`${stdout}${stderr}`.split('\n').slice(-40).join('\n'))
  return { ended: status === 0, passed: of('passed'), failed: of('failed') }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
