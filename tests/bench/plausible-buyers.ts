import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answersSchema, RULES_VERSION } from '@/lib/assessment'
import { findings } from '@/lib/assessment/findings'
import { overlapHours } from '@/lib/assessment/overlap'
import { buyer, type Person, seeded } from './plausible'

/**
 * Neither too strict nor too kind: verdicts of made-up buyers whose answers hang together.
 * Same seed, same table; written beside this file, so that a change of a rule shows as a change of shares.
 */
const SEED = 20_260
const EACH = 500
const MATURITIES = { 'mostly absent': 0.5, patchy: 1, mixed: 1.5, adequate: 2, good: 2.5, strong: 3 }
const UNKNOWNS = [0, 1, 2, 4, 8]
const VERDICTS = {
  'offshore-unsuitable': 'unsuitable',
  'operating-model-not-ready': 'not ready',
  'ready-with-conditions': 'with conditions',
  ready: 'ready',
}

type Drawn = Person & { verdict: keyof typeof VERDICTS; reasons: string[] }

function draw(): Drawn[] {
  const random = seeded(SEED)
  const people = Object.values(MATURITIES).flatMap((maturity) => UNKNOWNS.map((unknowns) => ({ maturity, unknowns })))
  return people.flatMap((person) => Array.from({ length: EACH }, () => ruled(person, random)))
}

const hours = new Map<string, ReturnType<typeof overlapHours>>()

function ruled(person: Person, random: ReturnType<typeof seeded>): Drawn {
  const answers = answersSchema.parse(buyer(person, random))
  const places = JSON.stringify([answers['ctx-buyer-location'], answers['ctx-candidates']])
  const known = hours.get(places) ?? overlapHours(answers, 2026)
  hours.set(places, known)
  const { verdict, blockers, vetoes, conditions } = findings(answers, known)
  if (verdict === 'incomplete') throw new Error(`A drawn buyer left out ${JSON.stringify(answers)}`)
  const open = conditions.filter(({ phase }) => phase === 'before-pilot')
  const why = { 'offshore-unsuitable': vetoes, 'operating-model-not-ready': blockers, 'ready-with-conditions': open, ready: [] }[verdict]
  return { ...person, verdict, reasons: [...new Set(why.map(({ id }) => id))] }
}

const percent = (part: number, of: number): string => `${Math.round((100 * part) / of)}%`

function spread(name: string, groups: readonly (readonly [string, Drawn[]])[]): string {
  const rows = groups.map(([label, group]) => {
    const shares = Object.keys(VERDICTS).map((verdict) => percent(group.filter((one) => one.verdict === verdict).length, group.length))
    return `| ${label} | ${shares.join(' | ')} |`
  })
  return [`| ${name} | ${Object.values(VERDICTS).join(' | ')} |`, `|---|${'---:|'.repeat(Object.keys(VERDICTS).length)}`, ...rows].join(
    '\n',
  )
}

/** The share with one verdict, by both. */
function byBoth(drawn: Drawn[], verdict: keyof typeof VERDICTS): string {
  const cell = (maturity: number, unknowns: number) => {
    const group = drawn.filter((one) => one.maturity === maturity && one.unknowns === unknowns)
    return percent(group.filter((one) => one.verdict === verdict).length, group.length)
  }
  const rows = Object.entries(MATURITIES).map(([name, level]) => `| ${name} | ${UNKNOWNS.map((n) => cell(level, n)).join(' | ')} |`)
  return [
    `| ${VERDICTS[verdict]} | ${UNKNOWNS.map((n) => `${n} unknown`).join(' | ')} |`,
    `|---|${'---:|'.repeat(UNKNOWNS.length)}`,
    ...rows,
  ].join('\n')
}

/** Why those at an adequate level or better are told so: where a rule is too strict it shows here. */
function reasons(drawn: Drawn[], verdict: keyof typeof VERDICTS, atLeast = MATURITIES.adequate): string {
  const told = drawn.filter((one) => one.maturity >= atLeast && one.verdict === verdict)
  const counts = new Map<string, number>()
  for (const id of told.flatMap((one) => one.reasons)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const rows = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([id, n]) => `| ${id} | ${percent(n, told.length)} |`)
  return [`| rule | of ${told.length} buyers |`, '|---|---:|', ...rows].join('\n')
}

const drawn = draw()
const report = `# Verdicts of plausible buyers

Written by \`tests/bench/plausible-buyers.ts\`; seed ${SEED}, ${EACH} buyers for each pair of a level of preparation and a number of unknowns,
${drawn.length} in all, under rules ${RULES_VERSION}. Answers of one person hang together: each lies around the person's level, with a spread of 0.6 of a level.

## By level of preparation

${spread(
  'level (0 to 3)',
  Object.entries(MATURITIES).map(([name, level]) => [`${name} (${level})`, drawn.filter((one) => one.maturity === level)] as const),
)}

## By number of unknowns, adequate or better

${spread(
  'unknown',
  UNKNOWNS.map((n) => [String(n), drawn.filter((one) => one.unknowns === n && one.maturity >= MATURITIES.adequate)] as const),
)}

## By both

${byBoth(drawn, 'operating-model-not-ready')}

${byBoth(drawn, 'ready')}

## Why buyers at an adequate level or better are told to get ready first

${reasons(drawn, 'operating-model-not-ready')}

## Why places are ruled out for them

${reasons(drawn, 'offshore-unsuitable')}

## What stands between strong buyers and ready

${reasons(drawn, 'ready-with-conditions', MATURITIES.strong)}
`
writeFileSync(fileURLToPath(new URL('plausible-buyers.md', import.meta.url)), report)
process.stdout.write(report)
