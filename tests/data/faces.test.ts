import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAMILIES, fileOf, VERSION } from '@/app/faces/faces'

const sheet = readFileSync('components/styles/faces.css', 'utf8')

test.each(FAMILIES)('a page asks for the face that is served, and under a new address when it changes: %s', (family) => {
  expect(sheet).toContain(`url("/faces/${fileOf(family)}")`)
  const { version } = JSON.parse(readFileSync(`node_modules/@fontsource-variable/${family}/package.json`, 'utf8')) as { version: string }
  expect(version).toBe(VERSION)
})
