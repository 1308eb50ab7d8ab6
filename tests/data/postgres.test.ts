import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { migrate } from '@/lib/postgres/migrate'
import { startServer } from '@/lib/postgres/server'

const folders: string[] = []
const folder = () => {
  folders.push(mkdtempSync(path.join(os.tmpdir(), 'shorewise-pg-')))
  chmodSync(folders.at(-1) as string, 0o755)
  return folders.at(-1) as string
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

async function query<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<T>(text)
  await client.end()
  return rows
}

describe('the embedded Postgres', () => {
  it('keeps its data over a stop and a start', async () => {
    const at = folder()
    const first = await startServer(at)
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
    await first.stop()
    const second = await startServer(at)
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
    await second.stop()
  })

  it('recovers by itself after it was killed', async () => {
    const at = folder()
    const first = await startServer(at)
    await query(first.url, 'CREATE TABLE kept AS SELECT 8 AS n')
    const pid = Number(readFileSync(path.join(at, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const second = await startServer(at)
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 8 }])
    // Either may have raised it.
    await second.stop()
    await first.stop()
  })

  it('a second start attaches, and leaves without taking the server away', async () => {
    const at = folder()
    const owner = await startServer(at)
    const guest = await startServer(at)
    expect(guest.url).toBe(owner.url)
    await guest.stop()
    expect(await query(owner.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
    await owner.stop()
    await expect(query(owner.url, 'SELECT 1')).rejects.toThrow()
  })

  it('whoever attached goes on, and owns the server from then on, when the process that started it ends it', async () => {
    const at = folder()
    const owner = await startServer(at)
    await query(owner.url, 'CREATE TABLE kept AS SELECT 11 AS n')
    const guest = await startServer(at)
    await owner.stop()
    await expect.poll(() => query(guest.url, 'SELECT n FROM kept').catch(() => []), { timeout: 15_000 }).toEqual([{ n: 11 }])
    await guest.stop()
    await expect(query(guest.url, 'SELECT 1')).rejects.toThrow()
  })

  it('raises a server that was killed under it, without a new start', async () => {
    const at = folder()
    const server = await startServer(at)
    const pid = Number(readFileSync(path.join(at, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => query(server.url, 'SELECT 9 AS n').catch(() => []), { timeout: 15_000 }).toEqual([{ n: 9 }])
    await server.stop()
    await expect(query(server.url, 'SELECT 1')).rejects.toThrow()
  })

  it('starts anew where it meets one that is just ending, as a restart in one breath does', async () => {
    const at = folder()
    const first = await startServer(at)
    await query(first.url, 'CREATE TABLE kept AS SELECT 10 AS n')
    const pid = Number(readFileSync(path.join(at, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    // Lets nobody in any more, and ends once those inside have left.
    process.kill(pid, 'SIGTERM')
    const second = startServer(at)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await first.stop()
    const { url, stop } = await second
    expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 10 }])
    await stop()
  })

  it('refuses the folder of another version with one sentence, and deletes nothing', async () => {
    const at = folder()
    mkdirSync(path.join(at, 'postgres'))
    writeFileSync(path.join(at, 'postgres/PG_VERSION'), '12\n')
    await expect(startServer(at)).rejects.toThrow(/belongs to Postgres 12/)
    expect(readFileSync(path.join(at, 'postgres/PG_VERSION'), 'utf8')).toBe('12\n')
  })

  it('says which setting helps where the folder cannot be made', async () => {
    const at = folder()
    writeFileSync(path.join(at, 'file'), '')
    await expect(startServer(path.join(at, 'file/data'))).rejects.toThrow(/SHOREWISE_DATA_DIR/)
  })
})

describe('migrations', () => {
  it('five starts at once on an empty database migrate it once', async () => {
    const at = folder()
    const server = await startServer(at)
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(server.url)))
    expect(applied.flat()).toEqual(
      readdirSync('prisma/migrations')
        .filter((name) => !name.includes('.'))
        .sort(),
    )
    expect(await migrate(server.url)).toEqual([])
    await server.stop()
  })

  it('a failed migration is undone and named, and one edited afterwards is refused', async () => {
    const at = folder()
    const server = await startServer(at)
    const own = path.join(at, 'migrations/1_bad')
    mkdirSync(own, { recursive: true })
    writeFileSync(path.join(own, 'migration.sql'), 'CREATE TABLE half (n int); SELECT nonsense;')
    await expect(migrate(server.url, path.join(at, 'migrations'))).rejects.toThrow(/1_bad/)
    expect(await query(server.url, "SELECT to_regclass('half')::text AS half")).toEqual([{ half: null }])
    writeFileSync(path.join(own, 'migration.sql'), 'CREATE TABLE half (n int)')
    await migrate(server.url, path.join(at, 'migrations'))
    writeFileSync(path.join(own, 'migration.sql'), 'CREATE TABLE half (n bigint)')
    await expect(migrate(server.url, path.join(at, 'migrations'))).rejects.toThrow(/edited/)
    await server.stop()
  })
})
