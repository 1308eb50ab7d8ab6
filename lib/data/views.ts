import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { listOf } from './columns'
import { db } from './database'
import { isId } from './tokens'
import { atDesk, isAtDesk, NOBODY, type Viewer } from './viewer'

export type SavedView = { id: string; name: string; query: string; shared: boolean; own: boolean }

const MOST = 40

/** Own views and those that colleagues share, in the order they were made. */
export async function listViews(viewer: Viewer): Promise<SavedView[]> {
  const [found] = await db().$queryRaw<unknown[]>`SELECT ${viewsOf(viewer)} AS views WHERE ${isAtDesk(viewer)}`
  return found ? z.object({ views: viewsRow }).parse(found).views : []
}

/** The same as a column, and how it is read. */
export const viewsOf = ({ consultant }: Viewer): Prisma.Sql =>
  listOf(Prisma.sql`
    SELECT view.id, view.name, query, shared, owner_id = ${consultant?.id ?? NOBODY}::uuid AS own
    FROM saved_view view JOIN consultant owner ON owner.id = owner_id
    WHERE owner_id = ${consultant?.id ?? NOBODY}::uuid OR (shared AND owner.removed_at IS NULL)
    ORDER BY view.created_at LIMIT ${MOST}::int`)
export const viewsRow = z.array(z.object({ id: z.string(), name: z.string(), query: z.string(), shared: z.boolean(), own: z.boolean() }))

/** Keeps filters and order under a name; the same name again replaces what it kept. */
export async function saveView(
  viewer: Viewer,
  { id, ...view }: { id: string; name: string; query: string; shared: boolean },
): Promise<{ id: string } | null> {
  const me = await atDesk(viewer)
  if (!me || !isId(id)) return null
  const ownerId: string = me.id
  const saved = await db().savedView.upsert({
    where: { ownerId_name: { ownerId, name: view.name } },
    create: { id, ownerId, ...view },
    update: view,
  })
  return { id: saved.id }
}

/** Puts other filters into an own view. */
export async function changeView(viewer: Viewer, id: string, query: string): Promise<{ ok: boolean }> {
  const me = await atDesk(viewer)
  if (!me || !isId(id)) return { ok: false }
  const { count } = await db().savedView.updateMany({ where: { id, ownerId: me.id }, data: { query } })
  return { ok: count > 0 }
}

/** Deletes an own view. */
export async function deleteView(viewer: Viewer, id: string): Promise<void> {
  const me = await atDesk(viewer)
  if (me && isId(id)) await db().savedView.deleteMany({ where: { id, ownerId: me.id } })
}
