import { describe, expect, it } from 'vitest'
import { RULE_GROUPS } from '../../lib/assessment'
import { EXAMPLES } from '../../lib/assessment/examples'
import { type Page, pageOf, viewOf } from './views'

/** Values of one attribute over a page. */
const valuesOf = (node: Page | string, name: string): string[] =>
  typeof node === 'string'
    ? []
    : [...(node.attributes[name] ? [String(node.attributes[name])] : []), ...node.children.flatMap((child) => valuesOf(child, name))]

describe('the links of a result', () => {
  it.each(EXAMPLES.map((example) => [example.title, example] as const))('lead to a part of the same page: %s', (_title, example) => {
    const page = pageOf(viewOf(example))
    const places = new Set(valuesOf(page, 'id'))
    const inPage = [...new Set(valuesOf(page, 'href').filter((href) => href.startsWith('#')))]
    expect(inPage.length).toBeGreaterThan(20)
    expect(inPage.filter((href) => !places.has(href.slice(1)))).toEqual([])
  })

  it.each(EXAMPLES.map((example) => [example.title, example] as const))('lead from each rule to what it says: %s', (_title, example) => {
    const listed = new Set(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id }) => `/method#rule-${id}`)))
    const view = viewOf(example)
    const { blockers, vetoes, conditions, mistakes } = view.result
    const linked = new Set(valuesOf(pageOf(view), 'href').filter((href) => href.startsWith('/method#rule-')))
    expect([...linked].filter((href) => !listed.has(href))).toEqual([])
    for (const { id } of [...blockers, ...vetoes, ...conditions, ...mistakes]) expect(linked).toContain(`/method#rule-${id}`)
  })
})
