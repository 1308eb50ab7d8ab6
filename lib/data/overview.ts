import 'server-only'
import { z } from 'zod'
import type { Band } from '@/lib/assessment'
import { Prisma } from '@/prisma/generated/client'
import { listOf } from './columns'
import { db } from './database'
import { isAtDesk, type Viewer } from './viewer'

/** How many submissions are counted at most. */
export const NEWEST = 1000
/** From this share on a question is not sure so often that its words should be looked at. */
const OFTEN = 0.25
/** Of fewer, a quarter is one person or two. */
export const FEWEST = 8

export type Counted = { id: string; count: number }
export type Overview = {
  /** How many of the newest submissions were counted. */
  of: number
  verdicts: Counted[]
  /** Oldest month first: '2026-09'. */
  months: { month: string; verdicts: Counted[]; count: number }[]
  findings: Counted[]
  unknowns: Counted[]
  /** Questions that more than a quarter left not sure; none where few were counted. */
  often: Counted[]
  categories: { id: string; count: number; verdicts: Counted[] }[]
  /** How often each band was found in each dimension, by industry where one was named and by kind of work, most common first. */
  industries: Bands[]
  works: Bands[]
}
type Bands = { id: string; count: number; dimensions: { id: string; bands: Partial<Record<Band, number>> }[] }

const row = z.object({
  verdict: z.string(),
  category: z.string(),
  industry: z.string(),
  findings: z.array(z.string()),
  unknowns: z.array(z.string()),
  bands: z.array(z.string()),
  month: z.string(),
})

/** What the newest submissions have in common; null for whoever is not at the desk. */
export async function getOverview(viewer: Viewer): Promise<Overview | null> {
  const newest = listOf(Prisma.sql`
    SELECT verdict, category, industry, findings, unknowns, bands, to_char(submitted_at, 'YYYY-MM') AS month
    FROM submission ORDER BY submitted_at DESC, id DESC LIMIT ${NEWEST}::int`)
  const [found] = await db().$queryRaw<unknown[]>`SELECT ${newest} AS rows WHERE ${isAtDesk(viewer)}`
  return found ? overviewOf(z.object({ rows: z.array(row) }).parse(found).rows) : null
}

function overviewOf(rows: readonly z.output<typeof row>[]): Overview {
  const unknowns = counts(rows.flatMap((one) => one.unknowns))
  const verdictsOf = (some: typeof rows) => counts(some.map(({ verdict }) => verdict))
  const months = [...grouped(rows, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    of: rows.length,
    verdicts: verdictsOf(rows),
    months: months.map(([month, some]) => ({ month, verdicts: verdictsOf(some), count: some.length })),
    findings: counts(rows.flatMap((one) => one.findings)),
    unknowns,
    often: rows.length < FEWEST ? [] : unknowns.filter(({ count }) => count > rows.length * OFTEN),
    categories: [...grouped(rows, ({ category }) => category)]
      .map(([id, some]) => ({ id, count: some.length, verdicts: verdictsOf(some) }))
      .sort((a, b) => b.count - a.count),
    industries: bandsBy(({ industry }) => industry, rows).filter(({ id }) => id !== ''),
    works: bandsBy(({ category }) => category, rows),
  }
}

function bandsBy(groupOf: (one: z.infer<typeof row>) => string, rows: readonly z.infer<typeof row>[]): Bands[] {
  const graded = rows.filter(({ bands }) => bands.length > 0)
  const groups = [...grouped(graded, groupOf)].map(([id, some]) => ({
    id,
    count: some.length,
    dimensions: [...grouped(some.flatMap(({ bands }) => bands).map(readBand), ({ dimension }) => dimension)].map(([dimension, found]) => ({
      id: dimension,
      bands: Object.fromEntries(counts(found.map(({ band }) => band)).map(({ id: band, count }) => [band, count])),
    })),
  }))
  return groups.sort((a, b) => b.count - a.count)
}

/** 'work-clarity:strong' */
function readBand(text: string): { dimension: string; band: string } {
  const [dimension = '', band = ''] = text.split(':')
  return { dimension, band }
}

function grouped<Of>(all: readonly Of[], by: (one: Of) => string): Map<string, Of[]> {
  const groups = new Map<string, Of[]>()
  for (const one of all) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return groups
}

/** Most frequent first. */
function counts(ids: readonly string[]): Counted[] {
  const found = new Map<string, number>()
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1)
  return [...found].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

export type Ledger = Omit<z.output<typeof ledgerRow>, 'rules'> & {
  /** Each rule that a consultant held wrong, most often first; `spoken` among the newest submissions, null where rules of its kind are not counted there. */
  rules: { rule: string; overruled: number; spoken: number | null }[]
  of: number
}

const RULES = listOf(Prisma.sql`
  SELECT rule, count(DISTINCT submission_id)::int AS overruled FROM overrule, unnest(rules) AS rule
  WHERE taken_back_at IS NULL GROUP BY rule ORDER BY overruled DESC, rule`)
const CHANGES = listOf(Prisma.sql`
  SELECT kind, machine, chosen, count(*)::int AS count, (array_agg(reason ORDER BY id DESC))[1:3] AS reasons FROM overrule
  WHERE taken_back_at IS NULL GROUP BY kind, machine, chosen ORDER BY count DESC, kind, machine, chosen`)
const OUTCOMES = listOf(Prisma.sql`
  SELECT first.verdict AS before, later.verdict AS after, count(*)::int AS count
  FROM assessment JOIN submission later ON later.assessment_id = assessment.id JOIN submission first ON first.snapshot_id = assessment.after_snapshot_id
  WHERE assessment.actuals IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 3 DESC`)
const ledgerRow = z.object({
  rules: z.array(z.object({ rule: z.string(), overruled: z.int() })),
  /** What the machine said, what was held right instead, how often. */
  changes: z.array(z.object({ kind: z.string(), machine: z.string(), chosen: z.string(), count: z.int(), reasons: z.array(z.string()) })),
  /** What became of verdicts: submitted assessments that follow the pilot of a submitted one. */
  outcomes: z.array(z.object({ before: z.string(), after: z.string(), count: z.int() })),
})

/** Which rules consultants hold wrong, and what became of verdicts; null for whoever is not at the desk. */
export async function getLedger(viewer: Viewer): Promise<Ledger | null> {
  const asked = db().$queryRaw<
    unknown[]
  >`SELECT ${RULES} AS rules, ${CHANGES} AS changes, ${OUTCOMES} AS outcomes WHERE ${isAtDesk(viewer)}`
  const [[found], overview] = await Promise.all([asked, getOverview(viewer)])
  if (!found || !overview) return null
  const { rules, ...ledger } = ledgerRow.parse(found)
  const spoken = new Map(overview.findings.map(({ id, count }) => [id, count]))
  return { ...ledger, rules: rules.map((one) => ({ ...one, spoken: spoken.get(one.rule) ?? null })), of: overview.of }
}
