import { type Answers, QUESTIONS, type QuestionId } from '@/lib/assessment'

/** Points of each form on answers that are all known, and the forms that are ruled out: worked out by hand from what was decided. */
export type Judged = { points: Record<string, number>; out: string[] }

const LEVELS: Record<string, readonly string[]> = {
  'wc-stability': ['daily', 'weekly', 'per-cycle', 'rarely'],
  'wc-documentation': ['nothing-written', 'fragments', 'main-path', 'runs-from-paper'],
  'wc-acceptance': ['by-feel', 'after-discussion', 'written-mostly', 'written-measured'],
  'cf-measurability': ['nothing-countable', 'effort-only', 'units', 'attributable-outcome'],
  'cf-volume': ['no-idea', 'order-of-magnitude', 'within-a-quarter', 'counted'],
  'io-enablement': ['no-levers', 'partly', 'mostly', 'fully'],
}
const level = (answers: Answers, id: keyof typeof LEVELS): number => LEVELS[id]?.indexOf(String(answers[id as QuestionId])) ?? -1

/** Forms of engagement by hand; `start: false` leaves out what the accountability gives. */
export function engagementByHand(answers: Answers, start = true): Judged {
  const points: Record<string, number> = {
    'staff-augmentation': 0,
    'dedicated-team': 0,
    'project-engagement': 0,
    'managed-service': 0,
    bpo: 0,
    'outcome-based': 0,
  }
  const add = (more: Record<string, number>) => {
    for (const [form, by] of Object.entries(more)) points[form] = (points[form] ?? 0) + by
  }
  const wanted = start ? answers['cf-accountability'] : undefined
  const process = ['finance-accounting', 'customer-backoffice'].includes(String(answers['ctx-work-category']))
  if (wanted === 'people') add({ 'staff-augmentation': 3, 'dedicated-team': 1 })
  if (wanted === 'team-throughput') add({ 'dedicated-team': 3, 'staff-augmentation': 1 })
  if (wanted === 'deliverable') add({ 'project-engagement': 3, 'dedicated-team': 1 })
  if (wanted === 'service-level') add(process ? { bpo: 3, 'managed-service': 2 } : { 'managed-service': 3 })
  if (wanted === 'business-outcome') add({ 'outcome-based': 3, 'managed-service': 2 })
  if (level(answers, 'wc-stability') <= 1) add({ 'project-engagement': -3, 'staff-augmentation': 1, 'dedicated-team': 1 })
  if (level(answers, 'wc-documentation') <= 1) add({ 'managed-service': -2, bpo: -2, 'project-engagement': -1 })
  if (level(answers, 'cf-measurability') < 2) add({ 'managed-service': -1, bpo: -1 })
  add(
    answers['ctx-workload-shape'] === 'one-off'
      ? { 'project-engagement': 2, 'managed-service': -1, bpo: -1 }
      : { 'managed-service': 1, bpo: 1, 'dedicated-team': 1 },
  )
  const delivery = answers['io-owners']?.delivery
  if (delivery === 'shared') add({ 'staff-augmentation': -1 })
  const out = delivery === 'nobody' ? ['staff-augmentation'] : []
  if (level(answers, 'cf-measurability') < 3 || level(answers, 'io-enablement') < 2) out.push('outcome-based')
  return { points, out }
}

/** Ways of paying by hand. */
export function pricingByHand(answers: Answers, start = true): Judged {
  const [stability, documentation, acceptance] = (['wc-stability', 'wc-documentation', 'wc-acceptance'] as const).map((id) =>
    level(answers, id),
  )
  const [measures, volume, levers] = (['cf-measurability', 'cf-volume', 'io-enablement'] as const).map((id) => level(answers, id))
  const shape = answers['ctx-workload-shape']
  const oneOff = shape === 'one-off'
  const swings = shape === 'variable-flow' ? 1 : 0
  const wantsPeople = start && ['people', 'team-throughput'].includes(String(answers['cf-accountability']))
  const result = Number(measures) >= 3 && Number(levers) >= 2
  const points = {
    'fixed-scope': (Math.min(Number(stability), Number(documentation), Number(acceptance)) >= 2 ? 2 : 0) + (oneOff ? 1 : -1),
    'time-and-materials': (Number(stability) <= 1 ? 3 : 0) + (Number(volume) < 2 ? 1 : 0) + swings,
    'capacity-based': (wantsPeople ? 3 : 0) + (oneOff ? 0 : 1) - swings,
    'output-based': (Number(measures) >= 2 && Number(volume) >= 2 && Number(acceptance) >= 2 ? 3 : 0) + swings,
    'outcome-based': result ? 3 : 0,
  }
  const out = []
  if (Number(stability) <= 1 || acceptance === 0) out.push('fixed-scope')
  if (Number(measures) < 2 || acceptance === 0) out.push('output-based')
  if (!result) out.push('outcome-based')
  return { points, out }
}

/** What each ranking reads, apart from the accountability, without which it is provisional instead of open. */
export const ENGAGEMENT_READS = [
  'wc-stability',
  'wc-documentation',
  'cf-measurability',
  'ctx-workload-shape',
  'io-enablement',
  'ctx-work-category',
  'io-owners',
] as const
export const PRICING_READS = [
  'wc-stability',
  'wc-documentation',
  'wc-acceptance',
  'cf-measurability',
  'cf-volume',
  'io-enablement',
  'ctx-workload-shape',
] as const

/** Every way to fill in what is not known of these questions; of the owners, that of delivery. */
export function completionsOf(answers: Answers, reads: readonly QuestionId[]): Answers[] {
  return reads.reduce<Answers[]>(
    (all, id) => {
      const given = id === 'io-owners' ? answers['io-owners']?.delivery : answers[id]
      if (given !== undefined && given !== 'not-sure') return all
      const options = QUESTIONS.find((question) => question.id === id)?.options ?? []
      return all.flatMap((one) => options.map((option) => filled(one, id, option.id)))
    },
    [answers],
  )
}

const filled = (answers: Answers, id: QuestionId, option: string): Answers =>
  id === 'io-owners'
    ? ({ ...answers, 'io-owners': { ...answers['io-owners'], delivery: option } } as Answers)
    : ({ ...answers, [id]: option } as Answers)
