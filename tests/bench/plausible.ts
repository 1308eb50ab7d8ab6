import { type Answers, QUESTIONS, type Question } from '@/lib/assessment'
import { levelOf } from '@/lib/assessment/policy/levels'
import { bengaluru, careful, leipzig, manilaLate, newYork, warsaw } from '../assessment/buyers'

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number

/** Mulberry32: short, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** How far the answers of one person stray from their level. */
const NOISE = 0.6

/** What the work is, drawn by how often it may be met; nothing here says how well it is prepared. */
const NATURE: Record<string, Record<string, number>> = {
  'ctx-work-category': {
    'software-engineering': 4,
    'it-operations': 2,
    'finance-accounting': 2,
    'customer-backoffice': 3,
    'knowledge-analytics': 2,
  },
  'ctx-workload-shape': { 'one-off': 2, 'steady-flow': 5, 'variable-flow': 3 },
  'ctx-size': { micro: 3, small: 4, medium: 3, large: 1, function: 0.5 },
  'ctx-urgency': { 'under-4-weeks': 1, 'one-to-three-months': 4, 'three-to-six-months': 4, 'no-date': 2 },
  'ctx-customer-contact': { none: 6, 'in-writing': 2, 'by-voice': 2 },
  'ctx-proposed-engagement': {
    'none-yet': 6,
    'staff-augmentation': 1,
    'dedicated-team': 2,
    'project-engagement': 1,
    'managed-service': 1,
    bpo: 1,
  },
  'ctx-proposed-pricing': { 'none-yet': 6, 'fixed-scope': 1, 'time-and-materials': 2, 'capacity-based': 1, 'output-based': 1 },
  'ci-live-need': { 'on-site': 0.2, 'all-day': 0.8, 'several-a-day': 2, 'one-slot': 4, checkpoints: 3 },
  'ci-answer-latency': { minutes: 1, 'same-day': 4, 'next-day': 4, days: 1 },
  'rl-data-class': { public: 0.5, internal: 3, 'personal-confidential': 5, 'special-regulated': 1.5 },
  'rl-consequence': { 'internal-inconvenience': 1, 'internal-cost': 4, 'customers-harmed': 4, 'safety-or-critical': 0.7 },
  'cf-accountability': { people: 2, 'team-throughput': 3, deliverable: 3, 'service-level': 4, 'business-outcome': 0.5 },
  'lf-coverage': { 'business-day': 5, 'extended-day': 2, 'round-the-clock': 1.5, 'overnight-batch': 1 },
}

const SITES = [careful['ctx-buyer-location'], [newYork]] as const
const PLACES = [[warsaw], [bengaluru], [manilaLate], [leipzig], [warsaw, bengaluru], []] as const
const BENEFITS = ['cost-leverage', 'talent-access', 'scalability', 'focus', 'extended-coverage', 'process-maturity'] as const

/** A person at one level of preparation, with so many points not known; of the rest every question is answered. */
export type Person = { maturity: number; unknowns: number }

export function buyer({ maturity, unknowns }: Person, random: Random): Answers {
  const answers: Record<string, unknown> = {
    'ctx-buyer-location': oneOf(SITES, random),
    'ctx-candidates': oneOf(PLACES, random),
    'ctx-benefits': [oneOf(BENEFITS, random)],
    'ctx-current-thinking': random() * 3 > maturity ? ['rate-decides'] : ['none-said'],
  }
  for (const question of QUESTIONS) answers[question.id] ??= answerTo(question, maturity, random)
  if (random() < 0.25) answers['pm-track-record'] = 'no-provider-yet'
  forget(answers, unknowns, random)
  return answers as Answers
}

function answerTo(question: Question, maturity: number, random: Random): unknown {
  if (question.id === 'rl-legal-position') return legal(maturity, random)
  const weights = NATURE[question.id]
  if (weights) return weighted(weights, random)
  const draw = () => nearest(question, maturity + NOISE * normal(random), random)
  return question.rows.length === 0 ? draw() : Object.fromEntries(question.rows.map(({ id }) => [id, draw()]))
}

/** The law is a matter of the work first: a few may not leave, and of the rest the prepared know the way. */
function legal(maturity: number, random: Random): string {
  if (random() < 0.04) return 'domestic-only'
  if (random() > maturity / 3 + 0.1) return 'conditions-open'
  return random() < 0.5 ? 'conditions-met' : 'no-restriction'
}

function nearest(question: Question, level: number, random: Random): string {
  const graded = question.options.flatMap(({ id }) => {
    const own = levelOf(question.id as Parameters<typeof levelOf>[0], id)
    return typeof own === 'number' ? [{ id, away: Math.abs(own - level) }] : []
  })
  const least = Math.min(...graded.map(({ away }) => away))
  return oneOf(
    graded.filter(({ away }) => away === least),
    random,
  ).id
}

/** So many points, rows of a matrix each by itself, become *not sure*; only such as are asked. */
function forget(answers: Record<string, unknown>, unknowns: number, random: Random): void {
  const bare = answers['pm-track-record'] === 'no-provider-yet'
  const open = QUESTIONS.filter(
    ({ id, notSure, input }) => notSure && input !== 'candidates' && input !== 'ticks' && !(bare && id.startsWith('pm-')),
  )
  const points = open.flatMap(({ id, rows }) => (rows.length === 0 ? [{ id, row: '' }] : rows.map((row) => ({ id, row: row.id }))))
  for (let left = unknowns; left > 0; left -= 1) {
    const [point] = points.splice(Math.floor(random() * points.length), 1)
    if (!point) return
    answers[point.id] = point.row === '' ? 'not-sure' : { ...(answers[point.id] as object), [point.row]: 'not-sure' }
  }
}

const oneOf = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T

function weighted(weights: Record<string, number>, random: Random): string {
  const all = Object.entries(weights)
  let left = random() * all.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [id, weight] of all) {
    left -= weight
    if (left < 0) return id
  }
  return (all.at(-1) as [string, number])[0]
}

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
