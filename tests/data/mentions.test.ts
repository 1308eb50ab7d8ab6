import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/data/database'
import { type ListQuery, listSubmissions } from '@/lib/data/desk-list'
import { addComment, mentionedIn, resolveComment } from '@/lib/data/remarks'
import { finishAssessment } from '@/lib/data/snapshots'
import { submitForReview } from '@/lib/data/submissions'
import { newId } from '@/lib/data/tokens'
import { useOwnDatabase } from '../support/own-database'
import { type AtDesk, consultantNamed } from './consultants'
import { answeredDraftOf, somebody } from './people'

const whole = { kind: 'whole', id: '' } as const
let asha: AtDesk
let mo: AtDesk
let submission: string

beforeAll(async () => {
  await useOwnDatabase('mentions')
  asha = await consultantNamed('Asha')
  mo = await consultantNamed('Mo Osei')
  const person = await somebody()
  const id = await answeredDraftOf(person)
  await finishAssessment(person, id, { year: 2026 })
  submission = newId()
  await submitForReview(person, id, {
    number: 1,
    submissionId: submission,
    contactName: 'D',
    contactEmail: 'd@buyer.example',
    message: '',
    industry: '',
  })
})

const comment = (viewer: AtDesk, body: string, commentId = newId()) =>
  addComment(viewer, submission, { commentId, anchor: whole, body, forBuyer: false })

async function mentioning({ consultant }: AtDesk): Promise<string[]> {
  const filters = { find: '', severity: null, status: '', reviewer: '', to: '', certainty: null, open: null, since: '' } as const
  const query: ListQuery = { ...filters, mentions: consultant.id, sort: 'submitted', desc: true, cursor: '' }
  return (await listSubmissions(asha, query))?.rows.map(({ id }) => id) ?? []
}

describe('a colleague who is mentioned', () => {
  it('finds it in the list until the comment is resolved, and is told once', async () => {
    expect(await mentioning(mo)).toEqual([])
    const id = newId()
    expect((await comment(asha, 'Does this hold, @mo osei?', id)).mentioned).toEqual([{ name: 'Mo Osei', email: mo.consultant.email }])
    expect((await comment(asha, 'Does this hold, @mo osei?', id)).mentioned).toEqual([])
    expect(await mentioning(mo)).toEqual([submission])
    expect(await mentioning(asha)).toEqual([])
    await resolveComment(mo, id, true)
    expect(await mentioning(mo)).toEqual([])
    await resolveComment(mo, id, false)
    expect(await mentioning(mo)).toEqual([submission])
  })

  it('is never the one who writes, nor somebody removed', async () => {
    const gone = await consultantNamed('Gone')
    await db().consultant.update({ where: { id: gone.consultant.id }, data: { removedAt: new Date() } })
    expect(await comment(asha, '@Asha and @Gone')).toEqual({ ok: true, mentioned: [] })
  })
})

describe('a name after an @', () => {
  const people = [{ name: 'Mo' }, { name: 'Mo Osei' }, { name: 'Łucja' }]
  const named = (body: string) => mentionedIn(body, people).map(({ name }) => name)

  it('is the longest that fits, in any case, and ends where the word does', () => {
    expect(named('@Mo Osei, look')).toEqual(['Mo Osei'])
    expect(named('@mo, and (@łucja)')).toEqual(['Mo', 'Łucja'])
    expect(named('@Moritz')).toEqual([])
  })

  it('is not part of an address', () => {
    expect(named('write to desk@mo.example')).toEqual([])
    expect(named('@')).toEqual([])
    expect(named('<script>@Mo</script>')).toEqual(['Mo'])
  })
})
