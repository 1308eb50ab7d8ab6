import { CERTAINTY_NAMES, QUESTIONS, ruleName, VERDICT_NAMES, type Verdict } from '@/lib/assessment'

export const STATUSES = ['submitted', 'in-review', 'changes-requested', 'reviewed'] as const
export type ReviewStatus = (typeof STATUSES)[number]
export const isStatus = among(STATUSES)

const STATUS_NAMES: Record<ReviewStatus, string> = {
  submitted: 'Awaiting review',
  'in-review': 'In review',
  'changes-requested': 'Changes requested',
  reviewed: 'Reviewed',
}
export const statusName = (status: string): string => STATUS_NAMES[status as ReviewStatus] ?? status

/** Verdicts in order of severity: their place is what the list stores. */
export const BY_SEVERITY = [
  'ready',
  'ready-with-conditions',
  'operating-model-not-ready',
  'offshore-unsuitable',
] as const satisfies Verdict[]
export const isListedVerdict = among(BY_SEVERITY)
export const verdictName = (verdict: string): string => VERDICT_NAMES[verdict as Verdict] ?? verdict

const SAID: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...STATUS_NAMES, ...VERDICT_NAMES }),
  ...QUESTIONS.map(({ id, name }) => [id, name] as const),
])
/** Whose detail is made of ids; elsewhere it holds names and addresses, which stay as they are. */
const IN_IDS = ['changed the status', 'commented', 'overruled']

/** The detail of an entry of the log in words: 'In review' for 'in-review'. */
export const detailSaid = ({ act, detail }: { act: string; detail: string }): string =>
  IN_IDS.includes(act) ? detail.replace(/[a-z]+(?:-[a-z]+)*/g, (word) => SAID.get(word) ?? word) : detail

/** What a rule is called, by its id; results keep rules that are no longer used. */
export const ruleSaid = (id: string): string => ruleName(id) ?? 'A rule that is no longer used'

/** Certainty in its order, least first. */
export const BY_CERTAINTY = ['open', 'leaning', 'settled'] as const
export const isCertainty = among(BY_CERTAINTY)
export const certaintyName = (certainty: number): string => CERTAINTY_NAMES[BY_CERTAINTY[certainty] ?? 'open']

const UTC_DAY = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
const thisYear = new Intl.DateTimeFormat('en-GB', UTC_DAY)
const otherYear = new Intl.DateTimeFormat('en-GB', { ...UTC_DAY, year: 'numeric' })

/** '14 Sep', with the year where it is another. */
export const dayOf = (date: Date, now = new Date()): string =>
  (date.getUTCFullYear() === now.getUTCFullYear() ? thisYear : otherYear).format(date)

/** '10 seconds ago', '3 minutes ago', then the day. */
export function agoOf(date: Date, now = new Date()): string {
  const seconds = Math.max(1, Math.round((now.getTime() - date.getTime()) / 1000))
  const format = new Intl.RelativeTimeFormat('en-GB')
  if (seconds < 60) return format.format(-seconds, 'second')
  if (seconds < 3600) return format.format(-Math.round(seconds / 60), 'minute')
  if (seconds < 86_400) return format.format(-Math.round(seconds / 3600), 'hour')
  return `on ${dayOf(date, now)}`
}

/** '1,000' */
export const figure = (count: number): string => count.toLocaleString('en')

/** '412', or '1,000+' where counting stopped. */
export const counted = (count: number, most: number): string => (count > most ? `${figure(most)}+` : figure(count))

/** Whether a text is one of these. */
export function among<One extends string>(all: readonly One[]): (text: string) => text is One {
  return (text): text is One => all.some((one) => one === text)
}
