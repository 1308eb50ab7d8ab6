import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Line } from './line'

/** `held` is null where the line could not be run. */
export type Row = {
  id: string
  what: string
  goal: string
  held: boolean | null
  /** The count that was run. */
  ran: string
  figure: string
  seconds: number
  /** Which Postgres. */
  on: string
  date: string
}

const here = path.dirname(fileURLToPath(import.meta.url))
const FILE = path.join(here, 'results.json')

/** Writes a row over that of the same line on the same Postgres, and keeps the others as they were. */
export function keep(row: Row, lines: readonly Line[]): void {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Row[]) : []
  const rows = [...before.filter(({ id, on }) => id !== row.id || (on !== row.on && on !== '')), row]
  const kept = lines.flatMap((line) => {
    const own = rows.filter(({ id }) => id === line.id).toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return own.length > 0 ? own : [notYet(line)]
  })
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`)
  writeFileSync(path.join(here, 'results.md'), tableOf(kept))
}

const notYet = ({ id, what, goal }: Line): Row => ({
  id,
  what,
  goal,
  held: null,
  ran: '',
  figure: 'never run',
  seconds: 0,
  on: '',
  date: '',
})

const standing = ({ held }: Row): string => (held === null ? 'not run' : held ? 'holds' : '**fails**')

export const rowOf = (row: Row): string =>
  `| ${row.id} | ${row.what} | ${row.goal} | ${row.ran} | ${row.figure} | ${standing(row)} | ${row.seconds} | ${row.on} | ${row.date} |`

const tableOf = (rows: readonly Row[]): string =>
  [
    '# What survives, and who stays out',
    '',
    '`npm run stress` makes this table against the production build, on the loopback; `npm run stress -- 1 5` runs two lines of it, `--short 0.1` a tenth of every count. A line that fails stays here as failing, and one that cannot run says why. Lines that were not run again stay as they were. Where `DATABASE_URL` leads to another Postgres, a line that does not need its own has a row for each.',
    '',
    `Last run on ${os.cpus().length} cores, ${os.platform()} ${os.arch()}, node ${process.version}.`,
    '',
    '| line | what happens | holds when | run | found | | s | on | date |',
    '|---|---|---|---|---|---|---:|---|---|',
    ...rows.map(rowOf),
    '',
  ].join('\n')
