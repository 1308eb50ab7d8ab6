import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataQuery } from '@/app/desk/list-rows'
import { START } from '@/components/desk/list-state'
import { db } from '@/lib/data/database'
import { getAround, type List, listSubmissions } from '@/lib/data/desk-list'
import { holding, holdingByLetters } from '@/lib/data/desk-search'
import type { Prisma } from '@/prisma/generated/client'
import { writeRows } from '@/prisma/rows'
import { useOwnDatabase } from '../support/own-database'
import { type AtDesk, consultantNamed } from './consultants'

/** More than are looked through at once. */
const ROWS = 12_000
let asha: AtDesk

beforeAll(async () => {
  await useOwnDatabase('desk_search')
  asha = await consultantNamed('Asha')
  await writeRows(process.env.DATABASE_URL ?? '', { count: ROWS })
})

const query = (find: string, cursor = '') => ({ ...dataQuery({ ...START, find }, asha.consultant.id), cursor })

async function page(find: string, cursor: string | null): Promise<List> {
  const list = await listSubmissions(asha, query(find, cursor ?? ''))
  if (!list) throw new Error('Nobody is at the desk')
  return list
}

/** Every page from the first one on. */
async function pagesOf(find: string): Promise<List[]> {
  const pages = [await page(find, null)]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await page(find, next))
  return pages
}

async function idsWhere(condition: Prisma.Sql): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`SELECT id FROM submission WHERE ${condition} ORDER BY submitted_at DESC, id DESC`
  return rows.map(({ id }) => id)
}

const idsOf = (pages: readonly List[]) => pages.flatMap(({ rows }) => rows.map(({ id }) => id))

describe('a search', () => {
  it('finds each once and leaves none out, whether many hold it, some do or hardly any', async () => {
    for (const find of ['halden', 'halden pay', 'halden pay 1', 'halden pay 11', 'Pay 7', '7k3', 'nobody is called this'])
      expect(idsOf(await pagesOf(find)), find).toEqual(await idsWhere(holding(find)))
  })

  it('that found less than a page in the newest says how far it looked, and goes on from there', async () => {
    const [first, ...others] = await pagesOf('halden pay 1')
    expect(first?.looked?.back).toBe(false)
    expect(first?.rows.length).toBeGreaterThan(2)
    expect(first?.rows.length).toBeLessThan(25)
    expect(first?.rows.every((row) => first.looked && row.submitted_at >= first.looked.to)).toBe(true)
    expect(others.length).toBeGreaterThan(0)
    expect(others.at(-1)?.looked).toBeNull()
  })

  it('goes back the way it came', async () => {
    const pages = await pagesOf('halden pay 1')
    const back: string[] = []
    for (let previous = pages.at(-1)?.previous; previous; ) {
      const list = await page('halden pay 1', previous)
      back.unshift(...list.rows.map(({ id }) => id))
      previous = list.previous
    }
    expect(back).toEqual(idsOf(pages.slice(0, -1)))
  })

  it('counts what it looked through, and says where there may be more', async () => {
    const [all, newest] = [await idsWhere(holding('halden pay 1')), (await page('halden pay 1', null)).rows.length]
    const some = await getAround(asha, query('halden pay 1'))
    expect(some?.count).toMatchObject({ matching: newest, isLeast: true, all: 1001 })
    expect(newest).toBeLessThan(all.length)
    const few = await idsWhere(holding('pay 22'))
    expect(few.length).toBeGreaterThan(0)
    expect((await getAround(asha, query('pay 22')))?.count).toMatchObject({ matching: few.length, isLeast: false })
  })

  it('finds the same by letters as by going through all', async () => {
    const texts = (await db().submission.findMany({ take: 200, select: { search: true } })).map(({ search }) => search)
    const parts = fc
      .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 3, max: 24 }))
      .map(([text, at, length]) => text.slice(at, at + length))
    const sought = [...fc.sample(parts, { numRuns: 60, seed: 11 }), 'a_b', '100%', 'größe', "o'brien", 'X-1 pay', '\\pay']
    for (const find of sought) {
      const letters = holdingByLetters(find)
      if (letters) expect(await idsWhere(letters), find).toEqual(await idsWhere(holding(find)))
    }
    expect(holdingByLetters('a-b')).toBeNull()
  })
})
