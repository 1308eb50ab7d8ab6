import 'server-only'
import { viewer } from '@/lib/auth'
import { getSnapshot, type Snapshot } from '@/lib/data/snapshots'

export type ResultParams = { params: Promise<{ id: string; number: string }> }

/** The snapshot that an address names, for its owner; null for anybody else. */
export async function ownResult({ params }: ResultParams): Promise<Snapshot | null> {
  const { id, number } = await params
  return /^[1-9]\d{0,5}$/.test(number) ? getSnapshot(await viewer(), id, Number(number)) : null
}
