import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import net from 'node:net'
import { describe, expect, it } from 'vitest'

const read = (file: string): string => readFileSync(file, 'utf8')
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts
const linesOf = (text: string, word: string): string[][] =>
  [...text.matchAll(new RegExp(`^${word} (.+)$`, 'gm'))].map(([, rest]) => rest?.split(' ') ?? [])
const npmIn = (text: string): string[] => [...text.matchAll(/npm run (?:-\S+ )*([\w-]+)/g)].map(([, name]) => name ?? '')
/** Settings of Postgres' own image, of Node, and of the tests. */
const FOREIGN = [
  'POSTGRES_USER',
  'POSTGRES_DB',
  'POSTGRES_PASSWORD',
  'NODE_ENV',
  'NEXT_TELEMETRY_DISABLED',
  'NODE_OPTIONS',
  'CHROMIUM_PATH',
]
const unknownIn = (names: (string | undefined)[]): string[] =>
  names.filter((name): name is string => !!name && !FOREIGN.includes(name) && !read('.env.example').includes(`${name}=`))

describe('the image', () => {
  const dockerfile = read('Dockerfile')

  it('copies what exists, and all that a build reads', () => {
    const copied = linesOf(dockerfile, 'COPY')
      .filter(([first]) => !first?.startsWith('--'))
      .flatMap((words) => words.slice(0, -1))
    expect(copied.filter((path) => !existsSync(path))).toEqual([])
    const sources = [
      ...(read('lib/build.ts')
        .match(/const SOURCES = \[([\s\S]*?)\]/)?.[1]
        ?.matchAll(/'([^']+)'/g) ?? []),
    ]
    expect(sources.map(([, source]) => source).filter((source) => !copied.includes(source ?? ''))).toEqual([])
  })

  it('runs scripts that exist, and starts what npm start does, of files that exist', () => {
    expect(npmIn(dockerfile).filter((name) => !(name in scripts))).toEqual([])
    const [, start = '[]'] = /^CMD (.+)$/m.exec(dockerfile) ?? []
    const words = JSON.parse(start) as string[]
    expect(words.join(' ')).toBe(scripts.start)
    expect(words.filter((word) => word.includes('/') && !existsSync(word))).toEqual([])
  })

  it('stands on a Node that the product takes', () => {
    const least = Number(/(\d+)/.exec((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node)?.[1])
    for (const [image] of linesOf(dockerfile, 'FROM')) expect(Number(/^node:(\d+)-/.exec(image ?? '')?.[1])).toBeGreaterThanOrEqual(least)
  })
})

describe('npm start', () => {
  it('says in one sentence that its port is taken, and nothing else', async () => {
    const other = net.createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as net.AddressInfo
    const words = [...(scripts.start ?? '').split(' ').slice(1), '-p', String(port), '-H', '127.0.0.1']
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
    const code = await new Promise((resolve) => child.once('close', resolve))
    other.close()
    expect([code, said]).toEqual([1, `Shorewise did not start. Port ${port} is taken: end what runs there, or set PORT to another.\n`])
  })
})

describe('settings', () => {
  it('that the containers give are read by the product', () => {
    expect(unknownIn([...read('compose.yaml').matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name))).toEqual([])
    expect(unknownIn([...read('Dockerfile').matchAll(/^(?:ARG|ENV) ([A-Z_]+)/gm)].map(([, name]) => name))).toEqual([])
  })

  it('and scripts that the page on running names exist', () => {
    const page = read('README.md')
    expect(unknownIn([...page.matchAll(/\b([A-Z]{3,}(?:_[A-Z]+)+)\b/g)].map(([, name]) => name))).toEqual([])
    expect(npmIn(page).filter((name) => !(name in scripts))).toEqual([])
  })

  it('and tables that it names are in the schema', () => {
    const sql = [...read('README.md').matchAll(/(?:UPDATE|DELETE FROM|FROM) ([a-z_]+)/g)].map(([, table]) => table)
    expect(sql.length).toBeGreaterThan(4)
    expect(sql.filter((table) => !read('prisma/schema.prisma').includes(`@@map("${table}")`))).toEqual([])
  })
})
