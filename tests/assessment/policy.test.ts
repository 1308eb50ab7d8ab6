import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { PolicyTable } from '@/components/policy-table'
import { POLICY, RULES_VERSION, SOURCES } from '@/lib/assessment'
import { LEVELS, levelOf } from '@/lib/assessment/policy/levels'
import { DAY_WINDOW } from '@/lib/assessment/policy/overlap'
import { NEAR_HOURS, NEAR_KILOMETRES } from '@/lib/assessment/policy/places'
import { REQUIRED_CONTROL, SEVERAL_THRESHOLD, TOO_MANY, UNKNOWN_EVIDENCE } from '@/lib/assessment/policy/verdict'
import { markup } from '../support/markup'
import ids from './questionnaire-ids.json'

const HOUSE = 'lib/assessment'
/** The numbers themselves, the words, data, and arithmetic of the calendar and of the form: no choice of policy among them. */
const NOT_RULES = [
  'policy',
  'questionnaire',
  'places',
  'examples',
  'sources.ts',
  'overlap.ts',
  'overlap',
  'random.ts',
  'terms.ts',
  'schema.ts',
  'request.ts',
  'explain.ts',
  'said.ts',
  'spoken.ts',
  'cost/spoken.ts',
]

const ruleFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (NOT_RULES.includes(path.relative(HOUSE, file))) return []
    return entry.isDirectory() ? ruleFiles(file) : entry.name.endsWith('.ts') ? [file] : []
  })

/** Numbers in code, outside of comments, quoted words and names. */
const numbersIn = (code: string): string[] =>
  code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, (text) => (text.match(/\$\{[^}]*\}/g) ?? []).join(' '))
    .replace(/\/(?:[^/\n\\]|\\.)+\/[gimsuy]*/g, '')
    .match(/(?<![\w$.])\d[\d_.]*/g) ?? []

describe('the policy', () => {
  it('is the only place with numbers: rules hold none but 0 and 1', () => {
    const found = ruleFiles(HOUSE).flatMap((file) =>
      numbersIn(readFileSync(file, 'utf8'))
        .filter((number) => number !== '0' && number !== '1')
        .map((number) => `${file}: ${number}`),
    )
    expect(found).toEqual([])
  })

  it('would notice a number in a rule', () => {
    expect(numbersIn("if (gaps.length >= 3) return 'two of 5'")).toEqual(['3'])
    expect(numbersIn(['const words = `of 5, $', '{count + 2}` // 7'].join(''))).toEqual(['2'])
  })

  it('states of every parameter what it is, why it is so, and where it comes from', () => {
    const parameters = POLICY.flatMap((group) => group.parameters)
    expect(parameters.length).toBeGreaterThan(20)
    for (const { name, unit, because, sources, value } of parameters) {
      expect(value, name).toBeDefined()
      expect(unit.length * because.length, name).toBeGreaterThan(0)
      expect(sources.length, name).toBeGreaterThan(0)
      for (const source of sources) expect(SOURCES, name).toHaveProperty(source)
    }
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length)
  })

  it('shows every value in words and figures for people, with no id of the code and no minutes since midnight', () => {
    const page = POLICY.map((group) => markup(createElement(PolicyTable, group))).join('')
    const known = ids.flatMap(({ questions }) => questions.flatMap(({ id, options }) => [id, ...options]))
    const raw = [...page.matchAll(/>([\w-]+): /g)]
      .map(([, name = '']) => name)
      .filter((name) => /[a-z][A-Z]/.test(name) || known.includes(name))
    expect(raw.filter((name) => /[A-Z-]/.test(name))).toEqual([])
    expect(page).toContain('start: 07:00')
    expect(page).toContain('1,000,000')
    expect(page).not.toMatch(/\b(420|1200|1320)\b/)
  })

  it('keeps what was decided', () => {
    expect(RULES_VERSION).toMatch(/^\d+\.\d+\.\d+$/)
    expect([SEVERAL_THRESHOLD.value, TOO_MANY.value, UNKNOWN_EVIDENCE.value]).toEqual([3, 7, 3])
    expect([NEAR_HOURS.value, NEAR_KILOMETRES.value]).toEqual([3, 5000])
    expect(DAY_WINDOW.value).toEqual({ start: 7 * 60, end: 20 * 60 })
    expect(REQUIRED_CONTROL.value).toEqual([1, 1, 2, 3])
  })

  it('grades each option of a graded question and no other', () => {
    const graded: Record<string, Record<string, number | null>> = LEVELS.value
    const asked = ids.flatMap((section) => section.questions).filter(({ id }) => graded[id])
    expect(asked.length).toBe(Object.keys(graded).length)
    for (const { id, options } of asked) expect(Object.keys(graded[id] ?? {}).sort(), id).toEqual([...options].sort())
    expect(levelOf('rl-legal-position', 'conditions-open')).toBe(levelOf('rl-legal-position', 'named-countries'))
    expect(levelOf('pm-track-record', 'no-provider-yet')).toBe('blank')
    expect(levelOf('wc-documentation', 'not-sure')).toBe('unknown')
  })
})
