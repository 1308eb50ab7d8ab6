import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { noting } from './audit'
import { db } from './database'
import { type ListedSubmission, type ListQuery, listChosen, stretchOf } from './desk-list'
import type { Viewer } from './viewer'

const ROWS = 500

/** Everything that matches, stretch by stretch, for an export of any length; it ends where access does. */
export async function* exportPages(viewer: Viewer, query: ListQuery): AsyncGenerator<ListedSubmission[], void> {
  let last: ListedSubmission | null = null
  for (;;) {
    const page: ListedSubmission[] = await stretchOf(viewer, query, last, ROWS)
    if (page.length > 0) yield page
    last = page.at(-1) ?? null
    if (!last || page.length < ROWS) return
  }
}

/** Those selected by hand, newest first; what is gone meanwhile is missing. */
export async function* chosenPages(viewer: Viewer, ids: readonly string[]): AsyncGenerator<ListedSubmission[], void> {
  const rows = await listChosen(viewer, ids)
  if (rows.length > 0) yield rows
}

/** All rows together; null where they are more than so many. */
export async function fewOf(pages: AsyncIterable<ListedSubmission[]>, most: number): Promise<ListedSubmission[] | null> {
  const rows: ListedSubmission[] = []
  for await (const page of pages) {
    rows.push(...page)
    if (rows.length > most) return null
  }
  return rows
}

/** Writes down that a list, by its address, or a review, by its reference, was carried away, and in which form. */
export async function noteExport(
  viewer: Viewer,
  { what, as, subject = '' }: { what: string; as: string; subject?: string },
): Promise<void> {
  await db().$executeRaw(noting(viewer, { act: 'exported', detail: `${what} as ${as}` }, Prisma.sql`SELECT ${subject}::text`))
}
