'use server'
import { clientAddress } from '@/app/client-address'
import { field } from '@/app/form'
import { goOn } from '@/app/go-on'
import { notStarted } from '@/app/not-started'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import { versionNumber } from '@/app/version-number'
import type { OutcomeState } from '@/components/pilot/outcome-view'
import type { Next } from '@/components/ui/use-saving'
import type { StoredResult } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { startAfterPilot } from '@/lib/data/pilot'
import { getSnapshot } from '@/lib/data/snapshots'
import { readActuals } from './read-actuals'

/** Records what the pilot came to and starts the assessment that looks back on it, with every answer filled in. */
export async function recordOutcome(_before: unknown, form: FormData): Promise<Next> {
  const [id, newId, sent] = [field(form, 'id'), field(form, 'newId'), field(form, 'number')]
  const number = versionNumber(sent)
  const { buyer } = await viewer()
  const snapshot = buyer && (await getSnapshot({ buyer }, id, number))
  const measures = snapshot ? ((snapshot.content.result as StoredResult).pilot?.measures ?? []) : []
  if (!buyer || measures.length === 0) return nothingHere()
  const typed = Object.fromEntries(measures.map((measure) => [measure.id, field(form, `actual.${measure.id}`)]))
  const skipped = form.getAll('skipped').map(String)
  const read = readActuals(measures, typed, skipped)
  if (!read.ok) return tell<OutcomeState>({ typed, skipped, errors: read.errors })
  const started = await startAfterPilot({ buyer, address: await clientAddress() }, id, { number, newId, actuals: read.actuals })
  const why = notStarted(started)
  if (why) return tell<OutcomeState>({ typed, skipped, errors: [{ field: `actual.${measures[0]?.id}`, message: why }] })
  if (!started.ok) return nothingHere()
  return goOn(form, `/assessments/${newId}`)
}
