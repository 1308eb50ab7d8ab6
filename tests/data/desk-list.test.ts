import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataQuery } from '@/app/desk/list-rows'
import { FILTERS, kept, type ListState, queryOf, readState, SORTS, START } from '@/components/desk/list-state'
import { BY_CERTAINTY, BY_SEVERITY, STATUSES } from '@/components/desk/words'
import { listAudit } from '@/lib/data/audit'
import { changeMany, namesOf, undoMany } from '@/lib/data/bulk'
import { removeConsultant } from '@/lib/data/consultants'
import { db } from '@/lib/data/database'
import { chosenPages, exportPages, fewOf } from '@/lib/data/desk-export'
import { getAround, type ListQuery, listSubmissions, neighboursOf } from '@/lib/data/desk-list'
import { newId } from '@/lib/data/tokens'
import { changeView, deleteView, listViews, saveView } from '@/lib/data/views'
import { writeRows } from '@/prisma/rows'
import { useOwnDatabase } from '../support/own-database'
import { type AtDesk, consultantNamed } from './consultants'
import { somebody } from './people'

const ROWS = 400
let asha: AtDesk
const query = (state: Partial<ListState> = {}): ListQuery => dataQuery({ ...START, ...state }, asha.consultant.id)

/** Pages through a list to its end. @returns the ids in their order */
async function walk(asked: ListQuery, between: (page: number) => Promise<unknown> = async () => {}): Promise<string[]> {
  const ids: string[] = []
  let cursor = ''
  for (let page = 0; page < 100; page += 1) {
    const list = await listSubmissions(asha, { ...asked, cursor })
    ids.push(...(list?.rows.map(({ id }) => id) ?? []))
    if (!list?.next) return ids
    cursor = list.next
    await between(page)
  }
  throw new Error('The list does not end')
}

const states: fc.Arbitrary<ListState> = fc
  .record({
    find: fc.constantFrom('', 'halden', 'pay 1', '100%', 'a_b', 'Größe & mehr', "o'brien"),
    verdict: fc.constantFrom('', ...BY_SEVERITY),
    status: fc.constantFrom('', ...STATUSES),
    reviewer: fc.constantFrom('', 'me', 'none', '01890000-0000-7000-8000-000000000000'),
    to: fc.constantFrom('', 'IN', 'PH', 'PL'),
    certainty: fc.constantFrom('', ...BY_CERTAINTY),
    open: fc.constantFrom('', '1', '5'),
    since: fc.constantFrom('', '2025-01-31'),
    mentions: fc.constantFrom('', 'me'),
    sort: fc.constantFrom(...SORTS),
    desc: fc.boolean(),
    cursor: fc.constant(''),
    view: fc.constantFrom('', '01890000-0000-7000-8000-000000000001'),
  })
  .map((state) => (state.find ? { ...state, sort: 'submitted' } : state))

beforeAll(async () => {
  await useOwnDatabase('desk_list')
  asha = await consultantNamed('Asha')
  await writeRows(process.env.DATABASE_URL ?? '', { count: ROWS })
})

describe('the list', () => {
  it('fifty random states come back from their address as they were, and give the same list', async () => {
    for (const state of fc.sample(states, { numRuns: 50, seed: 7 })) {
      const read = readState(Object.fromEntries(new URLSearchParams(queryOf(state))))
      expect(read).toEqual({ state, strays: [] })
      expect(await listSubmissions(asha, query(read.state))).toEqual(await listSubmissions(asha, query(state)))
    }
  })

  it('shows every row once in each order, and the same backwards', async () => {
    for (const sort of SORTS) {
      const [up, down] = [await walk(query({ sort, desc: false })), await walk(query({ sort, desc: true }))]
      expect(new Set(up).size, sort).toBe(ROWS)
      expect(down, sort).toEqual([...up].reverse())
    }
  })

  it('pages through one value of what it sorts by', async () => {
    for (const state of [
      { verdict: 'ready', sort: 'verdict' },
      { certainty: 'open', sort: 'certainty' },
    ] as const) {
      const ids = await walk(query(state))
      expect(ids).toEqual([...(await walk(query({ ...state, desc: false })))].reverse())
      expect(new Set(ids).size).toBe((await getAround(asha, query(state)))?.count.matching)
    }
  })

  it('previous leads back to the very page one came from', async () => {
    const first = await listSubmissions(asha, query())
    const second = await listSubmissions(asha, { ...query(), cursor: first?.next ?? '' })
    const back = await listSubmissions(asha, { ...query(), cursor: second?.previous ?? '' })
    expect(back?.rows).toEqual(first?.rows)
    expect(back?.previous).toBeNull()
  })

  it('rows that arrive while one pages are neither shown twice nor push one out', async () => {
    for (const sort of ['submitted', 'name'] as const) {
      const before = new Set(await walk(query({ sort })))
      let from = sort === 'name' ? 6000 : 5000
      const seen = await walk(query({ sort }), async () => {
        await writeRows(process.env.DATABASE_URL ?? '', { count: 7, from, of: 10_000 })
        from += 7
      })
      expect(new Set(seen).size).toBe(seen.length)
      const shown = new Set(seen)
      expect([...before].filter((id) => !shown.has(id))).toEqual([])
    }
  })

  it('filters by all it says it filters by', async () => {
    const all = await db().submission.findMany()
    const count = async (state: Partial<ListState>) => (await walk(query(state))).length
    expect(await count({ verdict: 'ready' })).toBe(all.filter((row) => row.verdict === 'ready').length)
    expect(await count({ status: 'reviewed', to: 'IN' })).toBe(
      all.filter((row) => row.status === 'reviewed' && row.destination === 'IN').length,
    )
    expect(await count({ reviewer: 'none' })).toBe(all.filter((row) => row.reviewerId === null).length)
    expect(await count({ reviewer: 'me', certainty: 'settled' })).toBe(
      all.filter((row) => row.reviewerId === asha.consultant.id && row.certainty === 2).length,
    )
    expect(await count({ open: '5' })).toBe(all.filter((row) => row.open >= 5).length)
    expect(await count({ find: 'HALDEN' })).toBe(all.filter((row) => row.search.includes('halden')).length)
    expect(await count({ find: '100%' })).toBe(0)
    const around = await getAround(asha, query({ verdict: 'ready' }))
    expect(around?.count).toMatchObject({ matching: all.filter((row) => row.verdict === 'ready').length, all: all.length })
  })

  it('a cursor that was tampered with shows the first page, and says so', async () => {
    const first = await listSubmissions(asha, query())
    const broken = [
      'x',
      'e30',
      Buffer.from('["2026",1,0]').toString('base64url'),
      'a'.repeat(5000),
      Buffer.from('[1,2').toString('base64url'),
    ]
    const otherOrder = (await listSubmissions(asha, query({ sort: 'name' })))?.next ?? ''
    for (const cursor of [...broken, otherOrder]) {
      const list = await listSubmissions(asha, { ...query(), cursor })
      expect(list?.strayed).toBe(true)
      expect(list?.rows).toEqual(first?.rows)
    }
  })

  it('a filter value that does not exist is left out and named', () => {
    const { state, strays } = readState({
      verdict: 'superb',
      status: 'reviewed',
      find: 'ab',
      since: '2026-02-31',
      sort: 'luck',
      to: ['IN', 'PH'],
    })
    expect(kept(state)).toBe('status=reviewed')
    expect(strays.map(({ field }) => field)).toEqual(['find', 'verdict', 'since'])
    expect(FILTERS.every((name) => typeof state[name] === 'string')).toBe(true)
  })

  it('tells the neighbours within a list', async () => {
    const ids = await walk(query({ verdict: 'ready', sort: 'name' }))
    const beside = await neighboursOf(asha, query({ verdict: 'ready', sort: 'name' }), ids[3] ?? '')
    expect([beside.before, beside.after].sort()).toEqual([ids[2], ids[4]].sort())
    expect(beside.before).toBe(ids[2])
  })

  it('an export carries everything once', async () => {
    const ids: string[] = []
    for await (const page of exportPages(asha, query())) ids.push(...page.map(({ id }) => id))
    expect(new Set(ids).size).toBe(await db().submission.count())
  })

  it('gives whoever wants it on paper all of it, or nothing where that is more than paper holds', async () => {
    const count = await db().submission.count()
    expect(await fewOf(exportPages(asha, query()), count)).toHaveLength(count)
    expect(await fewOf(exportPages(asha, query()), count - 1)).toBeNull()
  })

  it('shows nothing to a buyer or to a consultant who was removed', async () => {
    const [admin, gone, buyer] = [await consultantNamed('Ada', 'administrator'), await consultantNamed('Gone'), await somebody()]
    await removeConsultant(admin, gone.consultant.id)
    const somewhere = (await listSubmissions(asha, query())).rows[3]?.id ?? ''
    expect(await neighboursOf(asha, query(), somewhere)).not.toEqual({ before: null, after: null })
    for (const viewer of [gone, buyer]) {
      expect((await listSubmissions(viewer, query())).rows).toEqual([])
      expect((await listSubmissions(viewer, query({ find: 'halden' }))).rows).toEqual([])
      expect(await getAround(viewer, query())).toBeNull()
      expect(await getAround(viewer, query({ find: 'halden' }))).toBeNull()
      expect(await neighboursOf(viewer, query(), somewhere)).toEqual({ before: null, after: null })
      expect(await namesOf(viewer, [somewhere])).toEqual([])
      expect(await listViews(viewer)).toEqual([])
      expect(await exportPages(viewer, query()).next()).toMatchObject({ done: true })
      expect(await chosenPages(viewer, [somewhere]).next()).toMatchObject({ done: true })
      expect(await changeMany(viewer, [], { what: 'status', to: 'reviewed' })).toEqual([])
      expect(await saveView(viewer, { id: newId(), name: 'x', query: '', shared: true })).toBeNull()
    }
  })
})

describe('acting on many', () => {
  it('assigns, and takes back what nobody has changed since', async () => {
    const ids = (await walk(query({ sort: 'name' }))).slice(0, 20)
    const before = await db().submission.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      select: { id: true, reviewerId: true },
    })
    const changed = await changeMany(asha, ids, { what: 'reviewer', to: asha.consultant.id })
    expect(changed).toHaveLength(20)
    const [touched] = ids
    await changeMany(asha, [touched ?? ''], { what: 'status', to: 'in-review' })
    const undone = await undoMany(asha, changed, 'reviewer')
    expect(undone).toHaveLength(19)
    const after = await db().submission.findMany({
      where: { id: { in: ids } },
      orderBy: { id: 'asc' },
      select: { id: true, reviewerId: true },
    })
    expect(after.filter(({ id }) => id !== touched)).toEqual(before.filter(({ id }) => id !== touched))
  })

  it('leaves a line in the log for each, with what it became and who reviews it', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    const [first = '', second = ''] = await walk(query({ sort: 'name' }))
    const refs = (await db().submission.findMany({ where: { id: { in: [first, second] } } })).map(({ reference }) => reference)
    await changeMany(asha, [first, second], { what: 'status', to: 'reviewed' })
    await undoMany(asha, await changeMany(asha, [first], { what: 'reviewer', to: asha.consultant.id }), 'reviewer')
    const log = (await listAudit(admin, null))?.entries.slice(0, 4).map(({ act, subject, detail }) => `${act} ${detail}: ${subject}`)
    const [of = ''] = (await db().submission.findMany({ where: { id: first } })).map(({ reference }) => reference)
    expect(log?.slice(0, 2)).toEqual([expect.stringMatching(`^assigned back to .+: ${of}$`), `assigned Asha: ${of}`])
    expect(log?.slice(2).sort()).toEqual(refs.map((reference) => `changed the status reviewed: ${reference}`).sort())
  })
})

describe('saved views', () => {
  it('are one’s own until they are shared, and change for their owner alone', async () => {
    const mo = await consultantNamed('Mo')
    const own = await saveView(asha, { id: newId(), name: 'Gaps', query: 'open=5', shared: false })
    expect((await listViews(mo)).some(({ id }) => id === own?.id)).toBe(false)
    await saveView(asha, { id: newId(), name: 'Gaps', query: 'open=5', shared: true })
    expect((await listViews(mo)).find(({ id }) => id === own?.id)).toMatchObject({ name: 'Gaps', own: false })
    expect(await changeView(mo, own?.id ?? '', 'open=9')).toEqual({ ok: false })
    await deleteView(mo, own?.id ?? '')
    expect((await listViews(asha)).find(({ id }) => id === own?.id)?.query).toBe('open=5')
  })
})
