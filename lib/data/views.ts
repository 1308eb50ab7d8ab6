import 'server-only'
import { db } from './database'
import { isId } from './tokens'
import { atDesk, type Viewer } from './viewer'

export type SavedView = { id: string; name: string; query: string; shared: boolean; own: boolean }

const MOST = 40

/** Own views and those that colleagues share, in the order they were made. */
export async function listViews(viewer: Viewer): Promise<SavedView[]> {
  const me = await atDesk(viewer)
  if (!me) return []
  const rows = await db().savedView.findMany({
    where: { OR: [{ ownerId: me.id }, { shared: true, owner: { removedAt: null } }] },
    orderBy: { createdAt: 'asc' },
    take: MOST,
  })
  return rows.map(({ id, name, query, shared, ownerId }) => ({ id, name, query, shared, own: ownerId === me.id }))
}

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
