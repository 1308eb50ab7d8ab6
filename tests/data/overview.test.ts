import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/data/database'
import { getLedger, getOverview } from '@/lib/data/overview'
import { overrule, takeBackOverrule } from '@/lib/data/remarks'
import { purge } from '@/lib/data/retention'
import { getRetentionDays, setRetentionDays } from '@/lib/data/settings'
import { finishAssessment } from '@/lib/data/snapshots'
import { submitForReview } from '@/lib/data/submissions'
import { newId } from '@/lib/data/tokens'
import { useOwnDatabase } from '../support/own-database'
import { type AtDesk, consultantNamed } from './consultants'
import { answeredDraftOf, draftOf, somebody } from './people'

let asha: AtDesk
const ids: string[] = []
const INDUSTRIES = ['finance', 'finance', ''] as const

beforeAll(async () => {
  await useOwnDatabase('overview')
  asha = await consultantNamed('Asha')
  for (const industry of INDUSTRIES) {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    const submissionId = newId()
    await submitForReview(person, id, { number: 1, submissionId, contactName: 'D', contactEmail: 'd@buyer.example', message: '', industry })
    ids.push(submissionId)
  }
})

describe('the overview', () => {
  it('counts what was submitted', async () => {
    const rows = await db().submission.findMany()
    const overview = await getOverview(asha)
    expect(overview?.of).toBe(rows.length)
    const counted = (list: { count: number }[] | undefined) => list?.reduce((sum, { count }) => sum + count, 0)
    expect(counted(overview?.verdicts)).toBe(rows.length)
    expect(counted(overview?.months)).toBe(rows.length)
    expect(counted(overview?.findings)).toBe(rows.flatMap(({ findings }) => findings).length)
    const works = overview?.works ?? []
    expect(counted(works)).toBe(rows.length)
    for (const { count, dimensions } of works) {
      expect(dimensions).toHaveLength(8)
      for (const { bands } of dimensions) expect(Object.values(bands).reduce((sum, one) => sum + one, 0)).toBe(count)
    }
    expect(overview?.often.every(({ count }) => count > rows.length / 4)).toBe(true)
  })

  it('tells dimensions by industry of those who named theirs', async () => {
    const industries = (await getOverview(asha))?.industries ?? []
    expect(industries.map(({ id, count }) => [id, count])).toEqual([['finance', 2]])
    for (const { bands } of industries.flatMap(({ dimensions }) => dimensions))
      expect(Object.values(bands).reduce((sum, one) => sum + one, 0)).toBe(2)
  })

  it('is for the desk alone', async () => {
    expect(await getOverview(await somebody())).toBeNull()
    expect(await getLedger(await somebody())).toBeNull()
  })
})

describe('the ledger', () => {
  it('counts the rules that were held wrong, without those taken back', async () => {
    const deed = { kind: 'verdict', chosen: 'ready', reason: 'Seen at work', rules: ['C-LEDGER'] } as const
    const [first, second, third] = [newId(), newId(), newId()]
    await overrule(asha, ids[0] ?? '', { ...deed, rules: [...deed.rules], overruleId: first })
    await overrule(asha, ids[1] ?? '', { ...deed, rules: [...deed.rules], overruleId: second })
    await overrule(asha, ids[2] ?? '', { ...deed, rules: [...deed.rules], overruleId: third })
    await takeBackOverrule(asha, third)
    const ledger = await getLedger(asha)
    expect(ledger?.rules.find(({ rule }) => rule === 'C-LEDGER')).toEqual({ rule: 'C-LEDGER', overruled: 2, spoken: null })
    expect(ledger?.changes.find(({ machine, chosen }) => machine === 'ready-with-conditions' && chosen === 'ready')?.count).toBeGreaterThan(
      1,
    )
  })
})

describe('retention', () => {
  it('is what an administrator set, and reaches the drafts', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    expect(await setRetentionDays(asha, 9)).toEqual({ ok: false })
    const person = await somebody()
    const id = await draftOf(person)
    await db().assessment.update({ where: { id }, data: { updatedAt: new Date(Date.now() - 10 * 86_400_000) } })
    await purge(await getRetentionDays())
    expect(await db().assessment.count({ where: { id } })).toBe(1)
    await setRetentionDays(admin, 9)
    expect(await getRetentionDays()).toBe(9)
    await purge(await getRetentionDays())
    expect(await db().assessment.count({ where: { id } })).toBe(0)
    await setRetentionDays(admin, 180)
  })
})
