import 'server-only'
import { z } from 'zod'
import type { Earlier } from '@/lib/assessment'
import { db } from './database'
import { mine } from './mine'
import type { Viewer } from './viewer'

const MOST_READ = 20

const stored = z.looseObject({
  answers: z.looseObject({}),
  result: z.looseObject({ verifyFirst: z.array(z.looseObject({})).optional(), certainty: z.looseObject({}).optional() }),
})

/** What the finished results of an own assessment say about things to find out, newest first; the last twenty. */
export async function listEarlier(viewer: Viewer, id: string): Promise<(Earlier & { number: number })[]> {
  const rows = await db().snapshot.findMany({
    where: { assessment: mine(viewer, id) },
    select: { number: true, content: true },
    orderBy: { number: 'desc' },
    take: MOST_READ,
  })
  return rows.map(({ number, content }) => {
    const { answers, result } = stored.parse(content)
    return { number, answers, verifyFirst: result.verifyFirst, certainty: result.certainty } as unknown as Earlier & { number: number }
  })
}
