import type { FieldError } from './error-summary'

/** The message for a field, when there is one. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message
