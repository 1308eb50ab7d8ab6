import { said } from '@/lib/assessment'
import type { AskedQuestion } from '@/lib/data/task-links'

/** What stands there now and since when, in words. */
export function savedMeanwhile({ question, value, savedAt }: AskedQuestion): { saved: string; at: string } {
  const words = value === null ? [] : said({ [question]: value }, question)
  const saved = words.map(({ of, text }) => (of ? `${of}: ${text}` : text)).join('; ')
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(savedAt ?? new Date())
  return { saved: saved ? `“${saved}”.` : 'no answer.', at: `${at} UTC` }
}
