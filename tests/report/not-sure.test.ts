import { describe, expect, it } from 'vitest'
import { type Answers, type Candidate, hasNotSure, QUESTIONS, type QuestionId } from '@/lib/assessment'
import { EXAMPLES, type Example } from '../../lib/assessment/examples'
import { everyRow, ROLES, UNSURE } from '../support/unsure'
import { type Page, pageOf, textsOf, viewOf } from './views'

const exampleOf = (answers: Answers) => ({ ...EXAMPLES[0], answers }) as Example
const pageOfAnswers = (answers: Answers): Page => pageOf(viewOf(exampleOf(answers)))
const everyOf = (node: Page | string): Page[] => (typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyOf)])
function part(page: Page, id: string): Page {
  const found = everyOf(page).find(({ attributes }) => attributes.id === id)
  if (!found) throw new Error(`There is no part ${id}`)
  return found
}
const textOf = (page: Page, id: string): string => textsOf(part(page, id)).join(' ')

describe('the result of somebody who is not sure of nearly everything', () => {
  const page = pageOfAnswers(UNSURE)
  const text = textsOf(page).join(' ')

  it('never says that nobody holds a role which somebody may hold', () => {
    expect(text).toContain('Six of the six roles have no owner you are sure of')
    expect(text).toContain('Nobody is known who can order the work or accept it')
    expect(text).not.toMatch(/Nobody can order|none of them has one\.|have nobody|No one person (decides|accepts)/)
  })

  it('says so of a role that is known to have nobody', () => {
    const known = textsOf(pageOfAnswers({ ...UNSURE, 'io-owners': everyRow(ROLES, 'nobody') } as Answers)).join(' ')
    expect(known).toContain('Six of the six roles have no owner ')
    expect(known).toContain('Nobody can order the work or accept it')
    expect(known).toContain('Six of six have nobody.')
    expect(known).not.toContain('you are sure of')
  })

  it('says how many of the open points are roles, as they do not stand among the points below', () => {
    expect(textOf(page, 'way')).toContain('Seven separate points stand before a pilot, six of them roles without an owner.')
  })

  it('lists each open question once, by section, or where it is to be verified first', () => {
    const open = QUESTIONS.filter(({ id }) => hasNotSure(UNSURE, id))
    const rows = (id: string) => everyOf(part(page, id)).filter(({ tag, attributes }) => tag === 'th' && attributes.scope === 'row')
    const verified = viewOf(exampleOf(UNSURE)).result.verifyFirst?.filter(({ question }) => question && hasNotSure(UNSURE, question)) ?? []
    expect(verified.length).toBeGreaterThan(0)
    expect(rows('unsure').length + verified.length).toBe(open.length)
    const groups = everyOf(part(page, 'unsure')).filter(({ attributes }) => attributes.scope === 'rowgroup')
    expect(groups.length).toBe(9)
    expect(everyOf(page).some(({ tag, attributes }) => tag === 'a' && attributes.href === '#unsure')).toBe(true)
  })

  it('names what a risk hangs on where nothing that drives it is known, and says how the risks are ordered', () => {
    expect(textOf(page, 'RK2')).toContain('None known yet. It hangs on “Cost comparison”')
    expect(textOf(page, 'risks')).toContain('In order of likelihood times impact')
  })

  it('asks first for nothing that settles next to nothing, and names no list that nobody reads', () => {
    expect(textOf(page, 'verify')).toContain('of the doubt')
    for (const id of ['verify', 'change']) expect(textOf(page, id)).not.toContain('under 1% of the doubt')
    const longest = Math.max(...everyOf(part(page, 'pilot')).map(({ tag, children }) => (tag === 'span' ? children.length : 0)))
    expect(longest).toBeLessThan(12)
  })
})

describe('what somebody who is not sure has to read', () => {
  it('shows every verdict that is possible within one bar, those under one in a hundred too', () => {
    const bars = everyOf(part(pageOfAnswers(UNSURE), 'change')).filter(
      ({ tag, attributes }) => tag === 'rect' && attributes.class !== 'box',
    )
    const widths = bars.map(({ attributes }) => Number.parseFloat(String(attributes.width)))
    expect(widths.length).toBe(4)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6)
  })

  const known = EXAMPLES[0]?.answers ?? {}
  const unsureOf = (isUnsure: (id: QuestionId, core: boolean, at: number) => boolean) =>
    QUESTIONS.filter(({ id, core, notSure, section }, at) => notSure && section !== 'context' && isUnsure(id, core, at)).map(
      ({ id, rows }) => [
        id,
        rows.length > 0
          ? everyRow(
              rows.map((row) => row.id),
              'not-sure',
            )
          : 'not-sure',
      ],
    )
  const cases: [string, Answers, number][] = [
    ['of nearly everything', UNSURE, 4_000],
    ['of the core questions', { ...known, ...Object.fromEntries(unsureOf((_, core) => core)) } as Answers, 4_800],
    ['of every second question', { ...known, ...Object.fromEntries(unsureOf((_id, _core, at) => at % 2 === 0)) } as Answers, 5_000],
  ]

  it.each(cases)('%s is kept short until it is opened', (_of, answers, most) => {
    const words = textsOf(pageOfAnswers(answers), true).join(' ').split(/\s+/)
    expect(words.length).toBeGreaterThan(2_000)
    expect(words.length).toBeLessThan(most)
  })

  it.each(cases)('%s leaves out no risk, no benefit and no open question', (_of, answers) => {
    const view = viewOf(exampleOf(answers))
    const page = pageOf(view)
    const { risks = [], benefits = [], verifyFirst = [] } = view.result
    for (const { id, title } of risks) expect(textOf(page, id)).toContain(title)
    for (const { title } of benefits) expect(textOf(page, 'benefits')).toContain(title)
    const open = QUESTIONS.filter(({ id }) => hasNotSure(answers, id))
    const asked = new Set(verifyFirst.map(({ question }) => question))
    for (const { id, name } of open) if (!asked.has(id)) expect(textOf(page, 'unsure')).toContain(name)
  })
})

describe('the places of a result', () => {
  const place = (country: string, timeZone: string, city: string): Candidate => ({
    ...{ country, timeZone, city, start: '09:00', end: '17:00', ownership: 'external' },
  })
  const among = (...places: Candidate[]) => textsOf(pageOfAnswers({ ...EXAMPLES[0]?.answers, 'ctx-candidates': places })).join(' ')

  it('are told apart by their countries where two have one name', () => {
    const both = among(place('IN', 'Asia/Kolkata', 'Hyderabad'), place('PK', 'Asia/Karachi', 'Hyderabad'))
    expect(both).toMatch(/from Hyderabad, (India|Pakistan)/)
    expect(among(place('IN', 'Asia/Kolkata', 'Hyderabad'), place('PH', 'Asia/Manila', 'Cebu'))).not.toMatch(/from Hyderabad, India/)
  })

  it('have the name that follows from the one beside it, also where the verdict leads to another', () => {
    const near: Candidate = { ...place('PL', 'Europe/Warsaw', 'Kraków'), permitted: 'yes' }
    const far: Candidate = { ...place('PH', 'Asia/Manila', ''), start: '14:00', end: '22:00', permitted: 'not-sure' }
    const answers = {
      ...EXAMPLES[0]?.answers,
      'rl-legal-position': 'named-countries',
      'ctx-buyer-location': [{ country: 'IE', timeZone: 'Europe/Dublin', start: '08:00', end: '17:00' }],
      'ctx-candidates': [near, far],
    } as Answers
    const { location, leading } = viewOf(exampleOf(answers)).result
    expect([location?.ranking[0]?.place, leading]).toEqual([1, 0])
    expect(textOf(pageOfAnswers(answers), 'three')).toContain('Offshore, from Manila Properly called offshore outsourcing')
  })

  it('are named once where a city is called like its country', () => {
    expect(among(place('SG', 'Asia/Singapore', ''))).not.toContain('Singapore, Singapore')
  })
})
