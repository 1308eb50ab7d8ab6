import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { RULES_VERSION } from '@/lib/assessment'
import { deskBench } from './desk'
import { deskWeightBench } from './desk-weight'
import { engineBench } from './engine'
import { findingsBench } from './findings'
import type { Line } from './harness'
import { phoneBench } from './phone'
import { restBench } from './rest'
import { servedBench } from './served'
import { webBench } from './web'

/*
 * Every figure against a named standard in the same run, or a count; one table, written beside this file.
 * `npm run bench` measures all; `npm run bench -- E1 W` measures the groups named and keeps the others as they were.
 */

type Group = { name: string; run: () => Promise<Line[]> }
type Results = { versions: Record<string, string>; machine: string; lines: (Line & { measured: string; group: string })[] }

const here = path.dirname(fileURLToPath(import.meta.url))
const file = path.join(here, 'results.json')

async function groups(): Promise<Group[]> {
  const others = path.join(here, 'certainty.ts')
  const certainty = existsSync(others)
    ? ((await import(pathToFileURL(others).href)) as { certaintyBench?: Group['run'] }).certaintyBench
    : undefined
  return [
    { name: 'E1', run: findingsBench },
    ...(certainty ? [{ name: 'E2', run: certainty }] : []),
    { name: 'E4', run: engineBench },
    { name: 'W', run: webBench },
    { name: 'WD', run: deskWeightBench },
    { name: 'W3', run: phoneBench },
    { name: 'D', run: deskBench },
    { name: 'S', run: servedBench },
    { name: 'B', run: restBench },
  ]
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(path.join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version

function before(): Results['lines'] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results).lines : []
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const chosen = (await groups()).filter(({ name }) => asked.length === 0 || asked.includes(name))
  if (chosen.length > 1) return apart(chosen)
  let lines = before()
  for (const { name, run } of chosen) {
    const measured = new Date().toISOString().slice(0, 10)
    const found = await run().catch((problem: unknown) => {
      console.error(`${name} was not measured.`, problem)
      process.exitCode = 1
      return null
    })
    if (found === null) continue
    const own = found.map((line) => ({ ...line, group: name, measured }))
    lines = [...lines.filter(({ group }) => group !== name), ...own].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }
  const packages = ['next', 'react', 'json-rules-engine', '@gorules/zen-engine']
  const versions = { rules: RULES_VERSION, node: process.version, ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])) }
  const cores = os.cpus()
  const machine = `${cores.length} cores, ${cores[0]?.model.trim() ?? 'unknown'}, ${process.platform} ${process.arch}, load ${os.loadavg()[0]?.toFixed(1)}`
  writeFileSync(file, `${JSON.stringify({ versions, machine, lines } satisfies Results, null, 2)}\n`)
  writeFileSync(path.join(here, 'results.md'), tableOf({ versions, machine, lines }))
  console.log(tableOf({ versions, machine, lines }))
}

/** Each group in a process of its own: what one has opened or warmed is not the next one's. */
function apart(chosen: readonly Group[]): void {
  for (const { name } of chosen) {
    const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2))

function tableOf({ versions, machine, lines }: Results): string {
  const rows = lines.map(
    ({ id, what, against, median, worst, unit, goal, met, note }) =>
      `| ${id} | ${what}${note ? ` (${note})` : ''} | ${against} | ${shown(median)} | ${shown(worst)} ${unit} | ${goal} | ${met === null ? '' : met ? 'met' : 'not met'} |`,
  )
  return [
    '# What is measured, against what',
    '',
    '`npm run bench` makes this table. Times are processor time of the process unless a line names another clock, each a ratio of two sides that took turns in the same run and gave the same answer before; the worst round decides.',
    '',
    `${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
    '| id | what | against | median | worst | goal | |',
    '|---|---|---|---:|---:|---|---|',
    ...rows,
    '',
  ].join('\n')
}

main().then(
  () => process.exit(),
  (problem) => {
    console.error(problem)
    process.exit(1)
  },
)
