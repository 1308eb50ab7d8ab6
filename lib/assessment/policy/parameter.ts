import type { SourceId } from '../sources'

/** One choice of policy: a number or a table of numbers, with its unit, its reason and where it comes from. Rendered at `/method`. */
export type Parameter<Value = unknown> = {
  readonly name: string
  readonly value: Value
  /** 'hours', 'kilometres', 'dimensions', 'level 0 to 3', 'share 0 to 1' … */
  readonly unit: string
  readonly because: string
  readonly sources: readonly SourceId[]
}

/** Keeps the literal type of a table while checking its form. */
export const parameter = <const Value>(of: Parameter<Value>): Parameter<Value> => of
