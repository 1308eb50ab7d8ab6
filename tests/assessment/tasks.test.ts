import { describe, expect, it } from 'vitest'
import { type Answers, assess, isOpen, QUESTIONS, questionOf, tasksOf } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { hasNotSure } from '@/lib/assessment/journey'
import { careful } from './buyers'

const open = (answers: Answers, results: Parameters<typeof tasksOf>[1] = []) =>
  tasksOf(answers, results)
    .filter(isOpen)
    .map(({ question }) => question)

/** The worked cases of banks, with what their results ask them to find out. */
const BANKS = EXAMPLES.filter(({ id }) => ['C08', 'C19', 'C37'].includes(id)).map(({ answers }) => {
  const { verifyFirst } = assess(answers)
  return { answers, verifyFirst, tasks: tasksOf(answers, [{ answers, verifyFirst }]) }
})

describe('what to find out', () => {
  it('is every answer that is not sure, with who can tell, what proves it and how long it takes', () => {
    const [task, ...rest] = tasksOf({ ...careful, 'wc-acceptance': 'not-sure' }, [])
    expect(rest).toEqual([])
    expect(task).toMatchObject({ question: 'wc-acceptance', state: 'unknown', ...questionOf('wc-acceptance').findOut })
    expect(task?.changes).toBe(questionOf('wc-acceptance').why)
  })

  it('names the rows that nobody is sure of', () => {
    const owners = { ...careful['io-owners'], quality: 'not-sure', escalation: 'not-sure' } as const
    expect(tasksOf({ ...careful, 'io-owners': owners }, [])[0]?.what).toBe('Six owners: quality, escalation')
  })

  it('is done once the answer is known, and says so until a result without it was made', () => {
    const before = { ...careful, 'wc-acceptance': 'not-sure' } as const
    expect(tasksOf(careful, [{ answers: before }])).toMatchObject([{ question: 'wc-acceptance', state: 'done' }])
    expect(tasksOf(careful, [{ answers: careful }])).toEqual([])
  })

  it('is what the newest result asks to verify too, until that is answered anew', () => {
    const [before] = EXAMPLES
    const answers = before?.answers ?? {}
    const verifyFirst = assess(answers).verifyFirst
    expect(verifyFirst.length).toBeGreaterThan(0)
    const listed = open(answers, [{ answers, verifyFirst }])
    expect(listed.length).toBeGreaterThan(0)
    const [first] = listed
    if (!first) throw new Error('nothing is open')
    const changed = { ...answers, [first]: undefined } as Answers
    expect(open(changed, [{ answers, verifyFirst }])).not.toContain(first)
  })

  it('does not take the order in which rows are stored for a change', () => {
    const evidence = { process: 'told', security: 'told', staffing: 'told', reporting: 'told', escalation: 'told' } as const
    const turned = Object.fromEntries(Object.entries(evidence).reverse()) as typeof evidence
    const verifyFirst = [
      { id: 'VF-x', question: 'pm-evidence', settles: 'evidence', what: 'x', who: 'w', proof: 'p', effort: 'e' },
    ] as const
    const result = {
      answers: { ...careful, 'pm-evidence': turned },
      verifyFirst: verifyFirst.map((item) => ({ ...item, causes: [], sources: [] })),
    }
    expect(open({ ...careful, 'pm-evidence': evidence }, [result])).toEqual(['pm-evidence'])
  })

  it('puts what could change the verdict before the rest', () => {
    const verifyFirst = [
      {
        id: 'VF-x',
        question: 'rl-legal-position',
        settles: 'verdict',
        what: 'x',
        who: 'w',
        proof: 'p',
        effort: 'e',
        causes: [],
        sources: [],
      },
    ] as const
    const answers = { ...careful, 'wc-acceptance': 'not-sure', 'rl-legal-position': 'not-sure' } as Answers
    const result = { answers, verifyFirst: verifyFirst.map((item) => ({ ...item, causes: [], sources: [] })) }
    expect(open(answers, [result])).toEqual(['rl-legal-position', 'wc-acceptance'])
    expect(tasksOf(answers, [result])[0]).toMatchObject({ who: 'w', proof: 'p', effort: 'e', changes: 'Could change the verdict' })
  })

  it('tells somebody who has answered that the answer is still to be shown, not that it is missing', () => {
    expect(BANKS.length).toBeGreaterThan(2)
    for (const { answers, tasks } of BANKS)
      for (const { question, state } of tasks) expect(state).toBe(hasNotSure(answers, question) ? 'unknown' : 'told')
  })

  it('does not ask a bank for a newcomer to try notes from which somebody new has already worked', () => {
    const [credit] = BANKS.filter(({ answers }) => answers['wc-documentation'] === 'runs-from-paper')
    if (!credit) throw new Error('no bank has work that runs from paper')
    expect(credit.tasks.map(({ question }) => question)).not.toContain('wc-documentation')
    const told = { ...credit.answers, 'wc-documentation': 'main-path' } as const
    const asked = tasksOf(told, [{ answers: told, verifyFirst: assess(told).verifyFirst }])
    expect(asked).toContainEqual(expect.objectContaining({ question: 'wc-documentation', state: 'told' }))
  })

  it('names the one point of evidence that was only told, where the bank has read the other four', () => {
    const [retail] = BANKS.filter(
      ({ answers }) => answers['pm-evidence']?.staffing === 'told' && answers['pm-evidence'].process === 'document',
    )
    expect(retail?.tasks).toContainEqual(expect.objectContaining({ what: 'Evidence seen: staffing', rows: ['Staffing'] }))
  })

  it('is done once somebody has looked and says the same again, in this result and in the next', () => {
    const [bank] = BANKS
    const told = bank?.tasks.find(({ question }) => question === 'cf-cost-basis')
    if (!bank || !told) throw new Error('no bank is asked for its cost comparison')
    const { answers, verifyFirst } = bank
    const on = (day: number) => new Date(Date.UTC(2026, 10, day))
    const first = { answers, verifyFirst, createdAt: on(2) }
    const stateAfter = (savedAt: Date, results: (typeof first)[]) =>
      tasksOf(answers, results, { 'cf-cost-basis': { savedAt } }).find(({ question }) => question === 'cf-cost-basis')?.state ?? 'done'
    expect(stateAfter(on(1), [first])).toBe('told')
    expect(stateAfter(on(3), [first])).toBe('done')
    expect(stateAfter(on(3), [{ ...first, createdAt: on(4) }, first])).toBe('done')
    const other = { ...first, answers: { ...answers, 'cf-cost-basis': 'rates-only' } as Answers }
    expect(stateAfter(on(3), [{ ...first, createdAt: on(4) }, other])).toBe('told')
  })

  it('asks for nothing that is not asked, in any of the worked cases', () => {
    for (const { answers } of EXAMPLES) {
      const result = assess(answers)
      const tasks = tasksOf(answers, [{ answers, verifyFirst: result.verifyFirst }])
      expect(new Set(tasks.map(({ question }) => question)).size).toBe(tasks.length)
      for (const { question, who, proof, effort, changes } of tasks) {
        expect(QUESTIONS.some(({ id }) => id === question)).toBe(true)
        for (const text of [who, proof, effort, changes]) expect(text).not.toBe('')
      }
    }
  })
})
