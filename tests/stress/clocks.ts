import { PORT, withApp } from './app'
import { finishedCase } from './cases'
import { withDatabase } from './database'
import type { Count, Line, Outcome } from './line'
import { Visitor } from './visitor'

const ZONES = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia']
const [DAY, SECOND] = [86_400_000, 1000]

/** A link made in these zones, and how far its instants are from where they belong, in milliseconds. */
async function differenceIn(server: string, databaseZone: string): Promise<{ off: number; dies: boolean }> {
  return withDatabase('clocks', async (database) => {
    const [{ name }] = (await database.query('SELECT current_database() AS name')) as [{ name: string }]
    await database.query(`ALTER DATABASE ${name} SET timezone = '${databaseZone}'`)
    return withApp(PORT, { DATABASE_URL: database.url, TZ: server }, async ({ origin }) => {
      const buyer = new Visitor(origin)
      const id = await finishedCase(buyer)
      const share = await buyer.form(`/assessments/${id}/share`, 'Make a read-only link')
      const before = Date.now()
      await buyer.send(share, { sharedBy: 'Dana', days: '1' })
      const after = Date.now()
      const [row] = await database.query('SELECT extract(epoch FROM expires_at) * 1000 AS ends FROM share_link')
      const ends = Number(row?.ends)
      const token = share.fields.find(([field]) => field === 'token')?.[1] ?? ''
      const works = (await buyer.ask(`/s/${token}`)).status === 200
      await database.query("UPDATE share_link SET expires_at = now() - interval '1 second'")
      const dies = works && (await buyer.ask(`/s/${token}`)).status !== 200
      return { off: ends < before + DAY ? before + DAY - ends : Math.max(0, ends - after - DAY), dies }
    })
  })
}

async function run(_count: Count): Promise<Outcome> {
  const found: { pair: string; off: number; dies: boolean }[] = []
  for (const server of ZONES) for (const zone of ZONES) found.push({ pair: `${server} / ${zone}`, ...(await differenceIn(server, zone)) })
  const wrong = found.filter(({ off, dies }) => off > SECOND || !dies)
  return {
    held: wrong.length === 0,
    ran: `${found.length} pairs of server and database zone`,
    figure: `furthest from its instant: ${Math.max(...found.map(({ off }) => Math.round(off)))} ms; wrong: ${wrong.map(({ pair }) => pair).join(', ') || 'none'}`,
  }
}

export const clocks: Line = {
  id: '24',
  what: 'Server and database keep other clocks: UTC, Kolkata, St John’s, Apia',
  goal: 'the same instants, expiry within 1 s',
  run,
}
