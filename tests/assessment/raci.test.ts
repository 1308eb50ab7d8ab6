import { describe, expect, it } from 'vitest'
import { OWNER_ROLES, PART_NAMES, PARTIES, raci } from '@/lib/assessment'

describe('who does what', () => {
  it('has one row for each role, whose holder answers for it', () => {
    expect(raci().map(({ role }) => role)).toEqual(OWNER_ROLES)
    for (const { role, parts } of raci()) expect(parts[role]).toContain('A')
  })

  it('has exactly one party that answers for each matter, and it is never the provider', () => {
    for (const { parts } of raci()) {
      expect(PARTIES.filter((party) => parts[party].includes('A'))).toHaveLength(1)
      expect(parts.provider).not.toContain('A')
    }
  })

  it('has somebody who does each matter, and a word for every letter', () => {
    for (const { parts } of raci()) {
      expect(PARTIES.some((party) => parts[party].includes('R'))).toBe(true)
      for (const party of PARTIES) expect(PART_NAMES).toHaveProperty(parts[party])
    }
  })
})
