import {
  type Answers,
  type AssessOptions,
  answersSchema,
  assess,
  canonical,
  RULES_VERSION,
  TIME_ZONE_TABLE_VERSION,
} from '@/lib/assessment'
import { type Export, readExport } from './export'

/** What was found out about a file, in one sentence; `ok` where nothing speaks against it. */
export type Judged = { ok: boolean; sentence: string }

export const NOT_JSON = 'This file is not JSON.'
export const FOREIGN = 'This is not a file that Shorewise exported.'
export const EDITED = 'This file was changed after it was exported: its content no longer has the hash that it was given.'

/** Checks an export by its hash and, where the same rules and clocks still hold, by working its result out again. */
export function judge(text: string): Judged {
  const read = readExport(text)
  if (read.kind === 'not-json') return { ok: false, sentence: NOT_JSON }
  if (read.kind === 'foreign') return { ok: false, sentence: FOREIGN }
  return read.intact ? recomputed(read.file) : { ok: false, sentence: EDITED }
}

function recomputed({ content }: Export): Judged {
  const { rulesVersion, options, year } = content.result as { rulesVersion?: string; options?: AssessOptions; year?: number }
  if (rulesVersion !== RULES_VERSION)
    return kept(`it was made under rules ${rulesVersion}, and these are ${RULES_VERSION}, so its result was not worked out again.`)
  if (content.timeZoneTable !== TIME_ZONE_TABLE_VERSION)
    return kept(
      `it was made with time zone table ${content.timeZoneTable}, and this is ${TIME_ZONE_TABLE_VERSION}, so its result was not worked out again.`,
    )
  const answers = answersSchema.safeParse(content.answers)
  if (!answers.success) return { ok: false, sentence: 'The file is as it was exported, but its answers cannot be read by these rules.' }
  const again = assess(answers.data as Answers, options ?? (year === undefined ? {} : { year }))
  return canonical(again) === canonical(content.result)
    ? { ok: true, sentence: `The file is as it was exported, and rules ${RULES_VERSION} come to the same result from its answers.` }
    : { ok: false, sentence: `The file is as it was exported, but rules ${RULES_VERSION} come to another result from its answers.` }
}

const kept = (why: string): Judged => ({ ok: true, sentence: `The file is as it was exported; ${why}` })
