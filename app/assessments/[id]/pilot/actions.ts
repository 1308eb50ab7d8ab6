'use server'
import { field, problemsAt } from '@/app/form'
import { goOn } from '@/app/go-on'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import type { DatesState, PilotFields } from '@/components/pilot/dates-view'
import type { Next } from '@/components/ui/use-saving'
import { texts } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { savePilotDates } from '@/lib/data/pilot'

/** Keeps the dates of the pilot and who decides; what another window saved meanwhile is shown, never overwritten. */
export async function saveDates(_before: unknown, form: FormData): Promise<Next> {
  const id = field(form, 'id')
  const [typed, seen] = [fieldsOf(form, ''), fieldsOf(form, 'seen.')]
  const errors = problemsIn(typed)
  if (errors.length > 0) return tell<DatesState>({ typed, seen, errors })
  const known = { ...seen, start: isDay(seen.start) ? seen.start : '', review: isDay(seen.review) ? seen.review : '' }
  const saved = await savePilotDates(await viewer(), id, { ...typed, decides: texts.name.parse(typed.decides) }, known)
  if (saved.ok) return goOn(form, `/assessments/${id}/pilot?saved=1`)
  if (saved.why === 'not-found') return nothingHere()
  return tell<DatesState>({ typed, seen: saved.dates, errors: [{ field: 'start', message: meanwhile(saved.dates) }] })
}

function problemsIn({ start, review, decides }: PilotFields): DatesState['errors'] {
  const days = [
    ['start', start],
    ['review', review],
  ] as const
  const unread = days.filter(([, day]) => day !== '' && !isDay(day)).map(([field]) => field)
  return [
    ...unread.map((field) => ({ field, message: `Enter the day of the ${field}, such as 2027-03-01` })),
    ...(unread.length === 0 && start && review && review <= start ? [{ field: 'review', message: 'Enter a review after the start' }] : []),
    ...problemsAt('decides', texts.name.safeParse(decides)),
  ]
}

function meanwhile({ start, review, decides }: PilotFields): string {
  const stored = [start && `start ${start}`, review && `review ${review}`, decides && `decided by ${decides}`].filter(Boolean).join(', ')
  return `Another window saved ${stored || 'no dates'} here. Save again to put yours in their place`
}

/** A day that the calendar has, from 2000 to 2100. */
function isDay(text: string): boolean {
  const date = /^20\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function fieldsOf(form: FormData, before: string): PilotFields {
  const of = (name: string) => field(form, before + name).trim()
  return { start: of('start'), review: of('review'), decides: of('decides') }
}
