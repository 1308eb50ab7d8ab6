import { readFileSync } from 'node:fs'
import { judge } from './judge'

/** `npm run verify-export FILE`: says in one sentence what a file is; leaves with 1 where something speaks against it. */
function verify(file: string | undefined): number {
  if (!file) return say(false, 'Name the file: npm run verify-export FILE')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return say(false, `There is no file ${file} that can be read.`)
  }
  const { ok, sentence } = judge(text)
  return say(ok, sentence)
}

function say(ok: boolean, sentence: string): number {
  ;(ok ? process.stdout : process.stderr).write(`${sentence}\n`)
  return ok ? 0 : 1
}

process.exitCode = verify(process.argv[2])
