import { COST_MODEL_NAMES, COST_PART_NAMES, COST_PARTS } from '@/lib/assessment'
import { type Cell, heads, type Table } from './table'
import type { ReportView } from './view'

const MONEY = 100

/** The comparison of cost in full money, where the result was made with one. */
export function costTable({ result: { cost } }: ReportView): Table[] {
  if (!cost) return []
  const rows = cost.models.map((of): Cell[] => [
    COST_MODEL_NAMES[of.model],
    cost.currency,
    cost.years,
    ...COST_PARTS.map((part) => rounded(of.parts[part])),
    rounded(of.total.base),
    of.breakEven === null ? null : rounded(of.breakEven),
  ])
  const parts = COST_PARTS.map((part): [string, number] => [COST_PART_NAMES[part], 18])
  const told = cost.illustration ? 'Total (an illustration: most of its spread is assumption)' : 'Total'
  return [
    {
      name: 'Cost',
      heads: heads(['Model', 16], ['Currency', 10], ['Years', 8], ...parts, [told, 22], ['Stops saving at, as a share', 18]),
      rows,
    },
  ]
}

const rounded = (amount: number): number => Math.round(amount * MONEY) / MONEY
