import type { Answers } from '../answers'
import { listed, numeral } from '../listed'
import { type Said, said } from '../said'
import { type Changed, changedName, rowLabel } from './changed'

type Two = { before: { answers: Answers }; after: { answers: Answers } }

/** What was changed, from what to what: 'Where your people work changed from “Berlin, Germany” to “Leipzig, Germany”'. */
export function differenceLine(changed: Changed, { before, after }: Two): string {
  const name = changedName(changed)
  if ('option' in changed) return `${name} changed`
  const [from, to] = [before, after].map(({ answers }) => rowOf(said(answers, changed.question), rowLabel(changed))) as [Said[], Said[]]
  const parts = partsOf(from, to)
  const [only = ''] = parts
  if (parts.length === 1 && only.startsWith('from ')) return `${name} changed ${only}`
  return `${name} changed${parts.length > 0 ? `: ${listed(parts)}` : ''}`
}

/** What was changed where nothing in the result moved, in one or two sentences; the first two in their words, the rest counted. */
export function unmovedLine(changed: readonly Changed[], two: Two): string {
  if (changed.length === 0) return 'No answer changed, and nothing in the result moved.'
  const [first, second, ...rest] = changed.map((one) => differenceLine(one, two))
  const more = rest.length > 0 ? `; and ${numeral(rest.length)} more` : ''
  return `${[first, second].filter(Boolean).join('; ')}${more}. The result did not move because of ${second ? 'them' : 'it'}.`
}

/** Of a matrix, the row that was changed. */
function rowOf(lines: Said[], label: string | undefined): Said[] {
  return label === undefined ? lines : lines.filter(({ of }) => of === label).map((line) => ({ ...line, of: null }))
}

/** What is on one side alone; line against line where both have as many. */
function partsOf(from: readonly Said[], to: readonly Said[]): string[] {
  const [gone, come] = [without(from, to), without(to, from)]
  if (gone.length === come.length) return gone.map((line, at) => became(line, come[at] ?? line))
  return [...gone.map((line) => `“${whole(line)}” was taken out`), ...come.map((line) => `“${whole(line)}” was added`)]
}

const without = (lines: readonly Said[], others: readonly Said[]): Said[] =>
  lines.filter((line) => !others.some((other) => whole(other) === whole(line)))

/** Of a place, only what differs: its name or its hours. */
function became(from: Said, to: Said): string {
  if (from.of !== null && to.of !== null && from.text === to.text) return `from “${from.of}” to “${to.of}”`
  if (from.of !== null && from.of === to.of) return `“${from.of}” went from “${from.text}” to “${to.text}”`
  return `from “${whole(from)}” to “${whole(to)}”`
}

const whole = ({ of, text }: Said): string => (of === null ? text : `${of}: ${text}`)
