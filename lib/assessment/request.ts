import { z } from 'zod'
import { costInputsSchema } from './cost/inputs'
import { answersSchema } from './schema'

const YEAR = 'Give the year as a whole number from 1970 to 2100'

/** What a caller may set beside the answers. `year` is the calendar year for shared hours, where the policy holds the default; `cost` the figures of the cost comparison. */
export const optionsSchema = z.strictObject(
  { year: z.int(YEAR).min(1970, YEAR).max(2100, YEAR).optional(), cost: costInputsSchema.optional() },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? 'This option is not known' : 'Send the options as an object') },
)

/** A request to judge answers, as the public interface takes it. */
export const assessRequestSchema = z.strictObject(
  { answers: answersSchema, options: optionsSchema.optional() },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'Send nothing but answers and options' : 'Send an object with your answers under "answers"',
  },
)
