import { existsSync } from 'node:fs'
import { removeFolders } from './app'
import { CannotRun, type Count, type Line, wordOf } from './line'
import { LINES } from './lines'
import { keep, type Row } from './table'

/*
 * What must survive, and who must stay out, against the production build on a real Postgres: the embedded one, or that of DATABASE_URL.
 * `npm run stress` runs every line, `npm run stress -- 1 5 22` those named. `--short 0.01` runs a hundredth of every count; the table
 * says which count was run, and `--dry` leaves it as it is. Loopback only, bounded in count and time.
 */

type Asked = { ids: string[]; share: number; isDry: boolean }

function asked(words: readonly string[]): Asked {
  const at = words.indexOf('--short')
  const share = at < 0 ? 1 : Number(words[at + 1])
  if (!(share > 0 && share <= 1)) throw new Error('--short takes a number above 0 and up to 1')
  const rest = at < 0 ? words : words.toSpliced(at, 2)
  const ids = rest.filter((word) => word !== '--dry')
  const unknown = ids.filter((id) => !LINES.some((line) => line.id === id))
  if (unknown.length > 0) throw new Error(`No line is called ${unknown.join(', ')}; there are ${LINES.map(({ id }) => id).join(', ')}`)
  return { ids, share, isDry: rest.includes('--dry') }
}

async function outcomeOf({ id, what, goal, always, run }: Line, count: Count): Promise<Row> {
  const [began, settings] = [Date.now(), { ...process.env }]
  const found = await run(count).catch((problem: unknown) =>
    problem instanceof CannotRun
      ? { held: null, ran: '', figure: problem.message }
      : { held: false, ran: '', figure: `stopped: ${wordOf(problem)}` },
  )
  removeFolders()
  process.env = settings
  const [seconds, date] = [Math.round((Date.now() - began) / 1000), new Date().toISOString().slice(0, 10)]
  const on = always ?? (process.env.DATABASE_URL ? 'DATABASE_URL' : 'embedded')
  return { id, what, goal, ...found, seconds, on, date }
}

async function main(): Promise<void> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('Build first: npm run build')
  const { ids, share, isDry } = asked(process.argv.slice(2))
  for (const line of LINES.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    console.log(`${line.id}: ${line.what}`)
    const row = await outcomeOf(line, (full) => Math.max(1, Math.round(full * share)))
    const standing = row.held === null ? 'cannot run here' : row.held ? 'holds' : 'FAILS'
    console.log(`   ${standing}: ${row.figure} (${row.ran}; ${row.seconds} s)`)
    if (!isDry) keep(row, LINES)
    if (row.held === false) process.exitCode = 1
  }
}

main().then(
  () => process.exit(),
  (problem) => {
    console.error(problem)
    removeFolders()
    process.exit(1)
  },
)
