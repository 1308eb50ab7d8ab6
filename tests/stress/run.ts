import { existsSync } from 'node:fs'
import { removeFolders } from './app'
import { CannotRun, type Count, type Line, wordOf } from './line'
import { LINES } from './lines'
import { keep, type Row, tableOf } from './results'

/*
 * What must survive, and who must stay out, against the production build on a real Postgres: the embedded one, or that of DATABASE_URL.
 * `npm run stress` runs every line, `npm run stress -- 1 5 22` those named; `--short 0.01` a hundredth of every count, without a record.
 * Loopback only, bounded in count and time. The table is written to results.md beside this file; lines not run stay as they were.
 */

function asked(words: string[]): { ids: string[]; share: number } {
  const at = words.indexOf('--short')
  const share = at < 0 ? 1 : Number(words[at + 1])
  if (!(share > 0 && share <= 1)) throw new Error('--short takes a number above 0 and up to 1')
  return { ids: at < 0 ? words : words.toSpliced(at, 2), share }
}

async function outcomeOf({ id, what, goal, run }: Line, count: Count): Promise<Row> {
  const began = Date.now()
  const found = await run(count).catch((problem: unknown) =>
    problem instanceof CannotRun
      ? { held: null, ran: '', figure: problem.message }
      : { held: false, ran: '', figure: `stopped: ${wordOf(problem)}` },
  )
  removeFolders()
  const [seconds, date] = [Math.round((Date.now() - began) / 1000), new Date().toISOString().slice(0, 10)]
  const on = process.env.DATABASE_URL ? 'DATABASE_URL' : 'embedded'
  return { id, what, goal, ...found, seconds, on, date }
}

async function main(): Promise<void> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('Build first: npm run build')
  const { ids, share } = asked(process.argv.slice(2))
  const unknown = ids.filter((id) => !LINES.some((line) => line.id === id))
  if (unknown.length > 0) throw new Error(`No line is called ${unknown.join(', ')}; there are ${LINES.map(({ id }) => id).join(', ')}`)
  const rows: Row[] = []
  for (const line of LINES.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    console.log(`${line.id}: ${line.what}`)
    const row = await outcomeOf(line, (full) => Math.max(1, Math.round(full * share)))
    rows.push(row)
    console.log(`   ${row.held === null ? 'cannot run here' : row.held ? 'holds' : 'FAILS'}: ${row.figure} (${row.ran}; ${row.seconds} s)`)
    if (share === 1) keep([row], LINES)
    if (row.held === false) process.exitCode = 1
  }
  if (share < 1) console.log(tableOf(rows))
}

main().then(
  () => process.exit(),
  (problem) => {
    console.error(problem)
    removeFolders()
    process.exit(1)
  },
)
