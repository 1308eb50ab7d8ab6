import 'server-only'
import type { ResultView } from '@/components/result/view'
import { viewer } from '@/lib/auth'
import { getSnapshot, type Snapshot } from '@/lib/data/snapshots'
import { origin } from './origin'
import { viewOf } from './result-view'
import { versionNumber } from './version-number'

export type ResultParams = { params: Promise<{ id: string; number: string }> }

/** The snapshot that an address names, for its owner; null for anybody else. */
export async function ownResult({ params }: ResultParams): Promise<Snapshot | null> {
  const { id, number } = await params
  return getSnapshot(await viewer(), id, versionNumber(number))
}

/** A result as its owner sees it, with the address under which they find it again. */
export async function ownView(id: string, snapshot: Snapshot): Promise<ResultView> {
  return { ...viewOf(snapshot), address: `${await origin()}/assessments/${id}/results/${snapshot.number}` }
}
