import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '@/lib/data/answers'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { submitForReview } from '@/lib/data/submissions'
import { newId } from '@/lib/data/tokens'
import { getOwnResult, getVersions } from '@/lib/data/versions'
import { answeredDraftOf, type Person, somebody } from './people'

let person: Person
let id: string

const note = (text: string, seenVersion: number) =>
  saveAnswer(person, { assessmentId: id, question: 'wc-stability', value: 'daily', note: text, reason: '', seenVersion })
const finish = () => finishAssessment(person, id, { year: 2026 })

beforeAll(async () => {
  person = await somebody()
  id = await answeredDraftOf(person)
  for (const version of [1, 2, 3, 4]) {
    await note(`Note ${version}`, version)
    await finish()
  }
})

describe('a result of one’s own', () => {
  it('comes with the version before it, and knows which is the newest', async () => {
    const [first, third] = [await getOwnResult(person, id, 1), await getOwnResult(person, id, 3)]
    expect(first).toMatchObject({ snapshot: { number: 1 }, previous: null, newest: 4, submission: null })
    expect(third).toMatchObject({ snapshot: { number: 3 }, previous: { number: 2 }, newest: 4 })
    expect(third?.snapshot).toEqual(await getSnapshot(person, id, 3))
  })

  it('comes with what became of this version alone', async () => {
    const contact = { contactName: 'Dana', contactEmail: 'dana@buyer.example', message: '', industry: '' } as const
    await submitForReview(person, id, { number: 2, submissionId: newId(), ...contact })
    expect((await getOwnResult(person, id, 2))?.submission).toMatchObject({ number: 2, status: 'submitted', published: null })
    expect((await getOwnResult(person, id, 3))?.submission).toBeNull()
  })

  it('is nobody else’s, and none where there is no such version', async () => {
    expect(await getOwnResult(await somebody(), id, 1)).toBeNull()
    expect(await getOwnResult({ buyer: null }, id, 1)).toBeNull()
    expect(await getOwnResult(person, id, 5)).toBeNull()
  })
})

describe('versions to compare', () => {
  const numbers = async (asked: number[]) => (await getVersions(person, id, asked))?.versions.map(({ number }) => number)

  it('are those asked for, and the newest two', async () => {
    expect(await numbers([])).toEqual([3, 4])
    expect(await numbers([1, 9])).toEqual([1, 3, 4])
    expect(await getVersions(await somebody(), id, [1, 2])).toBeNull()
  })
})

it('results that differ and are finished at the same moment get numbers of their own, one after the other', async () => {
  const other = await somebody()
  const theirs = await answeredDraftOf(other)
  const years = Array.from({ length: 12 }, (_, index) => 2026 + index)
  const made = await Promise.all(years.map((year) => finishAssessment(other, theirs, { year })))
  const found = made.map((one) => (one.ok ? one.number : 0)).toSorted((a, b) => a - b)
  expect(found).toEqual(years.map((_, index) => index + 1))
})
