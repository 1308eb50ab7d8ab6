import { describe, expect, it } from 'vitest'
import { chosenVersions } from '@/app/assessments/[id]/compare/chosen'
import { counted, onlyDifferences } from '@/components/compare/cells'
import { groupsOf } from '@/components/compare/groups'
import { type Answers, assess } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { careful } from './buyers'

const view = (answers: Answers) => ({ answers, words: {}, result: assess(answers) })
const rowOf = (groups: ReturnType<typeof groupsOf>, id: string) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)

describe('results side by side', () => {
  it('call every row of two equal results the same', () => {
    for (const { answers } of EXAMPLES.slice(0, 8)) expect(counted(groupsOf([view(answers), view(answers)])).differ).toBe(0)
  })

  it('show, with only the differences, the changed answer and what it moved', () => {
    const groups = onlyDifferences(groupsOf([view(careful), view({ ...careful, 'rl-legal-position': 'domestic-only' })]))
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids).toEqual(expect.arrayContaining(['verdict', 'rl-legal-position', 'veto LV-LAW PL Europe/Warsaw']))
    expect(ids).not.toContain('wc-stability')
  })

  it('never take a blank answer for a no, nor one that was not asked for a blank one', () => {
    const { 'wc-stability': _, ...blank } = careful
    const groups = groupsOf([view(blank), view({ ...careful, 'pm-track-record': 'no-provider-yet' })])
    expect(rowOf(groups, 'wc-stability')?.cells[0]).toEqual({ kind: 'none', text: 'Not answered' })
    expect(rowOf(groups, 'pm-people')?.cells[1]).toEqual({ kind: 'none', text: 'Not asked' })
  })

  it('say of what earlier rules did not give that they did not', () => {
    const { location: _, ...result } = view(careful).result
    const groups = groupsOf([{ ...view(careful), result: { ...result, rulesVersion: '1.0.0' } }, view(careful)])
    expect(rowOf(groups, 'location')).toMatchObject({
      differs: true,
      cells: [{ kind: 'none', text: 'The rules did not give it then' }, {}],
    })
  })

  it('have no hole for any worked case, five at a time', () => {
    for (let at = 0; at < EXAMPLES.length; at += 5) {
      const groups = groupsOf(EXAMPLES.slice(at, at + 5).map(({ answers }) => view(answers)))
      expect(JSON.stringify(groups)).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

describe('the two versions asked for', () => {
  it.each([
    [{}, [3, 2, 1], { from: 2, to: 3, problem: null }],
    [{ from: '1', to: '3' }, [3, 2, 1], { from: 1, to: 3, problem: null }],
    [{ from: '3', to: '1' }, [3, 2, 1], { from: 1, to: 3, problem: null }],
    [{ from: '3' }, [3, 2, 1], { from: 2, to: 3, problem: null }],
    [{ to: '1' }, [3, 2, 1], { from: 1, to: 2, problem: null }],
    [{ from: '7' }, [2, 1], { from: 1, to: 2, problem: 'There is no version 7; the newest two are shown.' }],
    [{ from: '1', to: '<b>' }, [2, 1], { from: 1, to: 2, problem: 'There is no such version; the newest two are shown.' }],
    [{ from: ['1', '2'] }, [2, 1], { from: 1, to: 2, problem: 'There is no such version; the newest two are shown.' }],
    [{}, [1], null],
  ])('%j of %j are %j', (given, numbers, chosen) => {
    expect(chosenVersions(given, numbers)).toEqual(chosen)
  })
})
