/** What the fields of the cost form show, as texts by field name, so that whatever was typed can be shown again. */
export type CostDraft = Record<string, string>

/** One figure with up to three fields: usual, and the ends of its range where they are known. */
export type FigureField = {
  /** Name of the fields before their end: 'rate.offshore' has 'rate.offshore.low', '.base' and '.high'. */
  at: string
  name: string
  unit: string
  optional: boolean
  hint?: string
}

/** One assumption of one model, as the form shows it. */
export type AssumedField = FigureField & {
  because: string
  /** '8% to 35%, usually 18%'. */
  assumed: string
  touched: boolean
}

export type CostFields = {
  currencies: { code: string; name: string }[]
  years: number[]
  figures: FigureField[]
  rates: FigureField[]
  models: { id: string; name: string; fields: AssumedField[] }[]
}

export const ENDS = ['low', 'base', 'high'] as const

/** Id of a field in the page. */
export const idOf = (name: string): string => name.replaceAll('.', '-')
