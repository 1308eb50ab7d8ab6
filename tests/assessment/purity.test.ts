import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** A folder with the project's lint rules and nothing else. */
const house = mkdtempSync(path.join(os.tmpdir(), 'shorewise-lint-'))
const { vcs: _, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'))
writeFileSync(path.join(house, 'biome.json'), JSON.stringify(rules))
mkdirSync(path.join(house, 'lib/assessment'), { recursive: true })
cpSync('lib/assessment/purity.grit', path.join(house, 'lib/assessment/purity.grit'))
afterAll(() => rmSync(house, { recursive: true }))

const lint = (file: string, code: string) => {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
  writeFileSync(path.join(house, file), code)
  const run = spawnSync('node', [path.resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', file], { cwd: house, encoding: 'utf8' })
  return { refused: run.status !== 0, said: run.stdout + run.stderr }
}

describe('the arrows of the house are held by lint', () => {
  it.each([
    ['reads the clock', 'export const now = Date.now()\n'],
    ['reads today’s date', 'export const now = new Date()\n'],
    ['throws dice', 'export const chance = Math.random()\n'],
    ['reads the environment', 'export const port = process.env.PORT\n'],
    ['asks the network', "export const page = fetch('/')\n"],
    ['knows React', "import { useState } from 'react'\nexport const state = useState\n"],
    ['knows the records', "import { db } from '@/lib/data/database'\nexport const all = db\n"],
  ])('a decision that %s is refused', (_, code) => {
    expect(lint('lib/assessment/example.ts', code).refused).toBe(true)
  })

  it('a decision that only calculates passes', () => {
    expect(lint('lib/assessment/example.ts', 'export const twice = (n: number): number => n + n\n').refused).toBe(false)
  })

  it.each([
    [
      'a page that goes past the door of the decision',
      'app/example.ts',
      "import { LEVELS } from '@/lib/assessment/policy/levels'\nexport const all = LEVELS\n",
    ],
    [
      'a page that speaks to Prisma',
      'app/example.ts',
      "import { PrismaClient } from '@/prisma/generated/client'\nexport const client = PrismaClient\n",
    ],
    ['a page that reads cookies', 'app/example.ts', "import { cookies } from 'next/headers'\nexport const read = cookies\n"],
    ['a component that loads records', 'components/example.ts', "import { db } from '@/lib/data/database'\nexport const all = db\n"],
    ['records that know screens', 'lib/data/example.ts', "import { Frame } from '@/components/frame'\nexport const frame = Frame\n"],
  ])('%s is refused', (_, file, code) => {
    expect(lint(file, code).refused).toBe(true)
  })
})
