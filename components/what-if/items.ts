import { type Answers, journey, type QuestionId, questionOf, SECTIONS } from '@/lib/assessment'

/** One answer that can be tried: a question of one choice, or a row of a matrix. */
export type Item = { id: string; question: QuestionId; row?: string; name: string }

/** What can be tried, section by section; what is not asked cannot. */
export function itemsOf(answers: Answers): { section: string; items: Item[] }[] {
  const asked = journey(answers).visible.map(questionOf)
  return SECTIONS.map(({ id, name }) => ({ section: name, items: asked.filter(({ section }) => section === id).flatMap(itemsIn) })).filter(
    ({ items }) => items.length > 0,
  )
}

/** 'wc-stability' or 'io-owners.scope'; null where nothing of that name can be tried. */
export const itemOf = (answers: Answers, id: string): Item | null =>
  itemsOf(answers)
    .flatMap(({ items }) => items)
    .find((item) => item.id === id) ?? null

/** The option chosen now; null where the answer is blank. */
export function givenNow(answers: Answers, { question, row }: Item): string | null {
  const value = answers[question] as string | Partial<Record<string, string>> | undefined
  return (typeof value === 'string' ? value : row && value?.[row]) || null
}

function itemsIn({ id, input, name, rows }: ReturnType<typeof questionOf>): Item[] {
  if (input === 'single') return [{ id, question: id, name }]
  return input === 'matrix' ? rows.map((row) => ({ id: `${id}.${row.id}`, question: id, row: row.id, name: `${name}: ${row.label}` })) : []
}
