'use server'
import { field } from '@/app/form'
import { goOn } from '@/app/go-on'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import { costDraft, readCost } from '@/app/tools/cost/read-cost'
import type { CostState } from '@/components/cost/cost-view'
import type { Next } from '@/components/ui/use-saving'
import { COST_MODEL_NAMES, COST_MODELS, type CostInputs, inputValue } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { saveCost } from '@/lib/data/cost'

/** Saves the figures of an assessment, or takes them out; or tells the form again, with what was typed and what to put right. */
export async function saveCostAction(_before: unknown, form: FormData): Promise<Next> {
  const assessmentId = field(form, 'assessment')
  const version = Number.parseInt(field(form, 'version'), 10) || 0
  const draft = costDraft(form)
  const isRemoved = form.get('intent') === 'remove'
  const read = isRemoved ? ({ ok: true, inputs: null } as const) : readCost(draft)
  if (!read.ok) return tell<CostState>({ draft, version, errors: read.errors, conflict: null })
  const saved = await saveCost(await viewer(), { assessmentId, inputs: read.inputs, seenVersion: version })
  if (!saved.ok && saved.why === 'not-found') return nothingHere()
  if (!saved.ok) return tell<CostState>({ draft, version: saved.version, errors: [], conflict: storedSaid(saved.stored) })
  return goOn(form, `/assessments/${assessmentId}/cost?version=${saved.version}`)
}

/** The rates are what two windows tell each other apart by. */
function storedSaid(stored: CostInputs | null): string {
  if (!stored) return 'They were taken out there.'
  const rates = COST_MODELS.flatMap((model) => {
    const rate = stored.rates[model]
    return rate === undefined
      ? []
      : [`${COST_MODEL_NAMES[model].toLowerCase()} ${inputValue(typeof rate === 'number' ? rate : rate.base, false)}`]
  })
  return `Saved there: rates in ${stored.currency}, ${rates.join(', ')}.`
}
