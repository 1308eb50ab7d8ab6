import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, OWNER_ROLES, SOURCES } from '@/lib/assessment'
import { Facts } from '@/lib/assessment/facts'
import { ownersOf } from '@/lib/assessment/owners'
import { anyAnswers } from './any-answers'
import { careful, withOwners } from './buyers'

const statesOf = (answers: Answers) => ownersOf(new Facts(answers)).map(({ state }) => state)

describe('the six owners', () => {
  it('are held, stretched, empty or not answered, each by its own answer', () => {
    const { escalation: _, ...rest } = careful['io-owners'] ?? {}
    const owners = { ...rest, delivery: 'named-no-time', security: 'nobody', quality: 'shared', commercial: 'not-sure' } as const
    expect(statesOf({ ...careful, 'io-owners': owners })).toEqual(['named', 'strained', 'gap', 'gap', 'gap', 'blank'])
  })

  it('are empty exactly where the assessment counts a gap', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const facts = new Facts(answers)
        const owners = ownersOf(facts)
        expect(owners.map(({ role }) => role)).toEqual(OWNER_ROLES)
        expect(owners.filter(({ state }) => state === 'gap').map(({ role }) => role)).toEqual(facts.gaps)
        for (const { causes, sources } of owners) {
          expect(causes).toEqual(answers['io-owners'] ? ['io-owners'] : [])
          for (const source of sources) expect(SOURCES).toHaveProperty(source)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('each decide something of their own, keep something whatever is signed, and leave a part to the provider', () => {
    const owners = ownersOf(new Facts({ ...careful, ...withOwners({ scope: 'nobody' }) }))
    for (const { decides, keeps, provider } of owners) for (const text of [decides, keeps, provider]) expect(text).toMatch(/^[A-Z].*\.$/)
    for (const part of ['decides', 'keeps', 'provider'] as const) expect(new Set(owners.map((owner) => owner[part])).size).toBe(6)
    expect(owners[0]?.sources).toContain('aws-shared')
  })
})
