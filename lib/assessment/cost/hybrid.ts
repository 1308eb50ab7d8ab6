import { HYBRID_GOVERNANCE } from '../policy/cost'
import type { CostCase } from './case'
import type { CostInputs } from './inputs'
import { totalOf, valuesOf } from './model'

/** Present value of the second governance base over the years; nothing on a cash basis. */
function secondBase(manager: number, { years, discount }: { years: number; discount: number }): number {
  let sum = 0
  for (let year = 0; year < years; year += 1) sum += (HYBRID_GOVERNANCE.value * manager) / (1 + discount) ** year
  return sum
}

/** Work divided between two models: both totals by their share, and the governance of a second place where both have a part. */
export function hybridOf(inputs: CostInputs, of: CostCase) {
  if (!inputs.hybrid) return null
  const { home, abroad, share } = inputs.hybrid
  const { world, models } = valuesOf(of, (spread) => spread.base)
  const totals = new Map(models.map(({ model, values }) => [model, totalOf(values, world)]))
  const [own, kept, sent] = [totals.get('in-house'), totals.get(home), totals.get(abroad)]
  if (own === undefined || kept === undefined || sent === undefined) return null
  const governance = share > 0 && share < 1 ? secondBase(world.manager, of) : 0
  const total = (1 - share) * kept + share * sent + governance
  return { home, abroad, share, total, governance, saving: 1 - total / own }
}
