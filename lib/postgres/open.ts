import { readEnv } from '@/lib/env'
import { migrate } from './migrate'
import { startServer } from './server'

/** Makes the database ready before the first request: starts the embedded one unless DATABASE_URL names another, and migrates. */
export async function openDatabase(): Promise<void> {
  const env = readEnv()
  const url = env.DATABASE_URL ?? (await startServer(env.SHOREWISE_DATA_DIR)).url
  process.env.DATABASE_URL = url
  await migrate(url)
}

/** Ends a process that cannot start: a server that stayed would answer every page with an error. */
export function refuseToStart(problem: unknown): never {
  console.error(`Shorewise did not start. ${sentenceOf(problem)}`)
  process.exit(1)
}

function sentenceOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (/^(ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/.test(code)) return `The Postgres in DATABASE_URL does not answer (${code}).`
  const message = problem instanceof Error ? problem.message : String(problem)
  return message === 'timeout expired' ? 'The Postgres in DATABASE_URL does not answer.' : message
}
