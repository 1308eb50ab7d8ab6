'use server'

import { z } from 'zod'
import { field } from '@/app/form'
import type { BulkState } from '@/components/desk/bulk-form'
import { isStatus, statusName } from '@/components/desk/words'
import { deskViewer } from '@/lib/auth'
import { type ChangedRow, changedSchema, changeMany, namesOf, undoMany, type What } from '@/lib/data/bulk'
import { listColleagues } from '@/lib/data/consultants'
import type { Viewer } from '@/lib/data/viewer'
import { ENDED } from '../signed-in'

const MOST = 1000

/** Changes many at once, or takes the change back. */
export async function bulkAction(_before: BulkState, form: FormData): Promise<BulkState> {
  const asking = await deskViewer()
  if (!asking) return { error: ENDED }
  const what: What = field(form, 'what') === 'status' ? 'status' : 'reviewer'
  const undo = field(form, 'undo')
  if (undo) return takeBack(asking, what, undo)
  const ids = form.getAll('id').map(String).slice(0, MOST)
  const to = field(form, 'to')
  const words = await wordsOf(asking, what, to)
  if (!words) return { error: what === 'reviewer' ? 'Select a colleague, or nobody' : 'Select a status' }
  const names = await namesOf(asking, ids)
  const changed = await changeMany(asking, ids, { what, to: to === 'none' ? null : to })
  const failed = names.filter(({ id }) => !changed.some((one) => one.id === id)).map(({ name }) => name)
  const gone = ids.length - names.length
  const left = gone > 0 ? ` ${gone === 1 ? 'One is' : `${gone} are`} no longer submitted.` : ''
  return { said: `${counted(changed.length)} changed: ${words}.${left}`, failed, undo: JSON.stringify(changed) }
}

async function takeBack(asking: Viewer, what: What, sent: string): Promise<BulkState> {
  const parsed = z.array(changedSchema).max(MOST).safeParse(readJson(sent))
  if (!parsed.success) return { said: 'Nothing was taken back. Open the list and change it there.' }
  const undone = await undoMany(asking, parsed.data, what)
  const kept: ChangedRow[] = parsed.data.filter(({ id }) => !undone.includes(id))
  const names = await namesOf(
    asking,
    kept.map(({ id }) => id),
  )
  const said = kept.length > 0 ? ` These were changed by somebody since, and stay as they are:` : ''
  return { said: `${counted(undone.length)} taken back.${said}`, failed: names.map(({ name }) => name) }
}

async function wordsOf(asking: Viewer, what: What, to: string): Promise<string | null> {
  if (what === 'status') return isStatus(to) ? statusName(to).toLowerCase() : null
  if (to === 'none') return 'nobody reviews them'
  const colleague = (await listColleagues(asking)).find(({ id }) => id === to)
  return colleague ? `${colleague.name} reviews them` : null
}

const counted = (count: number): string => (count === 1 ? 'One assessment' : `${count.toLocaleString('en')} assessments`)

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
