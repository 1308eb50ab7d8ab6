import type { Actual, Measure } from '@/lib/assessment'

type Read = { ok: true; actuals: Record<string, Actual> } | { ok: false; errors: { field: string; message: string }[] }

/** What was typed for each measure as numbers, or what to put right and where. */
export function readActuals(measures: readonly Measure[], typed: Readonly<Record<string, string>>, skipped: readonly string[]): Read {
  const read = measures.map(({ id, name }) => ({ id, ...readOne(`“${name}”`, typed[id]?.trim() ?? '', skipped.includes(id)) }))
  const errors = read.flatMap((one) => ('message' in one ? [{ field: one.id, message: one.message }] : []))
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, actuals: Object.fromEntries(read.flatMap((one) => ('actual' in one ? [[one.id, one.actual]] : []))) }
}

function readOne(name: string, text: string, isSkipped: boolean): { actual: Actual } | { message: string } {
  if (isSkipped && text !== '') return { message: `For ${name}, give a number or tick that it was not measured, not both` }
  if (isSkipped) return { actual: 'not-measured' }
  if (text === '') return { message: `Enter what ${name} came to, or tick that it was not measured` }
  if (/^\d{1,3}([.,]\d{3})+$/.test(text) && !/^0/.test(text)) return { message: `Write ${name} without a separator for thousands` }
  const [, whole, part = '0'] = /^(\d{1,9})(?:[.,](\d{1,6}))?\s*%?$/.exec(text) ?? []
  return whole === undefined ? { message: `Enter ${name} as a number such as 95 or 3.5` } : { actual: Number(`${whole}.${part}`) }
}
