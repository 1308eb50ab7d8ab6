import { type Answers, QUESTIONS, type Site } from '@/lib/assessment'

export const ROLES = ['scope', 'delivery', 'security', 'quality', 'commercial', 'escalation']
const EVIDENCE = ['process', 'security', 'staffing', 'reporting', 'escalation']
const site: Site = { country: 'GB', timeZone: 'Europe/London', city: 'Leeds', start: '09:00', end: '17:00' }

export const everyRow = (rows: readonly string[], option: string) => Object.fromEntries(rows.map((row) => [row, option]))

/** Somebody who knows what the work is and why, and nothing else. */
export const UNSURE = {
  ...Object.fromEntries(QUESTIONS.filter(({ notSure }) => notSure).map(({ id }) => [id, 'not-sure'])),
  'ctx-work-category': 'finance-accounting',
  'ctx-buyer-location': [site],
  'ctx-benefits': ['cost-leverage'],
  'io-owners': everyRow(ROLES, 'not-sure'),
  'pm-evidence': everyRow(EVIDENCE, 'not-sure'),
} as Answers
