import { newId, newToken } from '@/lib/data/tokens'
import { type Form, Visitor } from '../stress/visitor'
import { wireTo } from '../stress/wire'
import { type Line, median } from './harness'
import { ownApp, serve } from './servers'

const TIMES = 4
/** With one more after a pause, where it is asked whether the database answers. */
const MOST = { buyers: 2, desk: 4 }
/** Milliseconds after which a page asks anew whether the database answers. */
const STALE = 1100
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

type Place = { data: string; port: number; buyer: Visitor; pages: Record<string, string> }
type Counts = { name: string; first: number; next: number[] }

/** S2: how often the built server waits for the database, for each page and for a save, counted on the wire between them. */
export async function tripLines({ data, port, buyer, pages }: Place): Promise<Line[]> {
  const wire = await wireTo(data)
  const server = await serve(ownApp(), port, { SHOREWISE_DATA_DIR: data, DATABASE_URL: wire.url })
  try {
    const visitor = new Visitor(server.origin, buyer.cookies)
    const counts = await pageCounts(visitor, pages, wire.trips)
    const saves: Counts[] = []
    for (const [name, act] of Object.entries(await savesOf(visitor, pages))) saves.push({ name, ...(await counted(act, wire.trips)) })
    return [line('page', counts, MOST.buyers), line('save', saves, MOST.buyers)]
  } finally {
    await server.stop()
    await wire.close()
  }
}

/** The same for the pages of the desk. */
export async function deskTripLine({ data, port, visitor, pages }: Omit<Place, 'buyer'> & { visitor: Visitor }): Promise<Line> {
  const wire = await wireTo(data)
  const server = await serve(ownApp(), port, { SHOREWISE_DATA_DIR: data, DATABASE_URL: wire.url })
  try {
    return line('page of the desk', await pageCounts(visitor.at(server.origin), pages, wire.trips), MOST.desk)
  } finally {
    await server.stop()
    await wire.close()
  }
}

async function pageCounts(visitor: Visitor, pages: Place['pages'], trips: () => number): Promise<Counts[]> {
  const counts: Counts[] = []
  for (const [name, address] of Object.entries(pages)) counts.push({ name, ...(await counted(() => opened(visitor, address), trips)) })
  return counts
}

/** Once unseen, for what is made at the first use; then after a pause, and at once again. */
async function counted(act: () => Promise<void>, trips: () => number): Promise<Omit<Counts, 'name'>> {
  const once = async () => {
    const before = trips()
    await act()
    return trips() - before
  }
  await once()
  await pause(STALE)
  const first = await once()
  const next: number[] = []
  for (let time = 0; time < TIMES; time += 1) next.push(await once())
  return { first, next }
}

async function opened(visitor: Visitor, address: string): Promise<void> {
  const { status } = await visitor.ask(address)
  if (status !== 200) throw new Error(`${address} answered ${status}`)
}

type Act = () => Promise<void>

/** Everything that a buyer saves on the way to a shared result. */
const savesOf = async (
  visitor: Visitor,
  { question = '', check = '', share = '' }: Record<string, string>,
): Promise<Record<string, Act>> => ({
  answer: await saving(visitor, question),
  start: sending(visitor, await visitor.form('/assessments/new', 'Save and continue'), () => ({ id: newId(), title: 'Another' })),
  finish: sending(visitor, await visitor.form(check, 'See my result')),
  share: sending(visitor, await visitor.form(share, 'Make a read-only link'), () => ({ token: newToken(), sharedBy: 'Dana' })),
})

/** Sends a form that is taken: with a page to go on to, or with the same one. */
const sending = (visitor: Visitor, form: Form, change: () => Record<string, string> = () => ({})): Act => {
  return async () => {
    const { status, text, location } = await visitor.send(form, change())
    const isTaken = status === 303 ? !location.includes('nothing-here') : status === 200 && !text.includes('There is a problem')
    if (!isTaken) throw new Error(`${form.at} answered ${status} ${location}`)
  }
}

/** Saves the answer that the page shows, with another note each time. */
async function saving(visitor: Visitor, address: string): Promise<Act> {
  const form = await visitor.form(address, 'Save and continue')
  let version = Number(new Map(form.fields).get('version'))
  return async () => {
    const { status } = await visitor.send(form, { note: `Note ${version}`, version: String(version) })
    if (status !== 303) throw new Error(`A save answered ${status}`)
    version += 1
  }
}

function line(what: string, counts: readonly Counts[], most: number): Line {
  const worst = Math.max(...counts.flatMap(({ first, next }) => [first, ...next]))
  const each = counts.map(({ name, first, next }) => `${name} ${Math.max(...next)}, ${first} after a pause`)
  return {
    id: 'S2',
    what: `round trips to the database of a ${what}`,
    against: 'count',
    median: median(counts.flatMap(({ first, next }) => [first, ...next])),
    worst,
    unit: 'round trips',
    goal: `at most ${most}`,
    met: worst <= most,
    note: each.join('; '),
  }
}
