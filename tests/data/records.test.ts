import { describe, expect, it, vi } from 'vitest'
import { contentHashOf } from '@/lib/content-hash'
import {
  copyAssessment,
  deleteAssessment,
  deleteEverything,
  listAssessments,
  MOST_HELD,
  renameAssessment,
  startAssessment,
} from '@/lib/data/assessments'
import { db } from '@/lib/data/database'
import { allow, allowGuess } from '@/lib/data/limits'
import {
  createPrivateLink,
  createShareLink,
  getSharedResult,
  getSharing,
  isOwnPrivateLink,
  openPrivateLink,
  revokeShareLink,
} from '@/lib/data/links'
import { getAssessment } from '@/lib/data/record'
import { purge } from '@/lib/data/retention'
import { finishAssessment, getSnapshot } from '@/lib/data/snapshots'
import { hashOf, newId, newToken } from '@/lib/data/tokens'
import { isKnown, viewerWith } from '@/lib/data/viewer'
import { log } from '@/lib/log'
import { answeredDraftOf, draftOf, type Person, shareLinksOf, somebody } from './people'

const share = { number: 1, label: 'For the board', sharedBy: 'Dana', days: 30, leavesOut: [] }

describe('assessments', () => {
  it('starting twice with one form makes one draft', async () => {
    const person = await somebody()
    const names = { id: newId(), title: 'Payroll', organisation: '', work: '' }
    await Promise.all([startAssessment(person, names), startAssessment(person, names), startAssessment(person, names)])
    expect(await listAssessments(person)).toHaveLength(1)
  })

  it('a draft’s id does not let another browser take it over', async () => {
    const [owner, other] = [await somebody(), await somebody()]
    const id = await draftOf(owner)
    expect(await startAssessment(other, { id, title: 'Mine now', organisation: '', work: '' })).toEqual({ ok: false })
    expect(await getAssessment(other, id)).toBeNull()
  })

  it('a copy has the answers, and goes its own way', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    const copy = newId()
    await copyAssessment(person, id, { newId: copy, title: 'Other provider' })
    await deleteAssessment(person, id)
    expect(Object.keys((await getAssessment(person, copy))?.answers ?? {})).toHaveLength(36)
  })

  it('nobody but its owner renames, copies, finishes, shares or deletes', async () => {
    const [owner, stranger] = [await somebody(), await somebody()]
    const id = await answeredDraftOf(owner)
    await finishAssessment(owner, id, { year: 2026 })
    expect(await renameAssessment(stranger, id, { title: 'x', organisation: '', work: '' })).toEqual({ ok: false })
    expect(await copyAssessment(stranger, id, { newId: newId(), title: 'x' })).toEqual({ ok: false })
    expect(await finishAssessment(stranger, id, { year: 2026 })).toEqual({ ok: false, why: 'not-found' })
    expect(await getSnapshot(stranger, id, 1)).toBeNull()
    expect(await createShareLink(stranger, id, { ...share, token: newToken() })).toEqual({ ok: false })
    expect(await createPrivateLink(stranger, id, newToken())).toEqual({ ok: false })
    const token = newToken()
    await createShareLink(owner, id, { ...share, token })
    const [link] = await shareLinksOf(owner, id)
    expect(await getSharing(stranger, id)).toBeNull()
    expect(await revokeShareLink(stranger, id, link?.id ?? '')).toEqual({ ok: false })
    expect(await getSharedResult(token, { count: false })).not.toBeNull()
    expect(await deleteAssessment(stranger, id)).toEqual({ ok: false })
    expect(await deleteEverything(stranger)).toBe(0)
    expect(await getAssessment(owner, id)).not.toBeNull()
  })

  it('deleting everything reaches answers, results and links', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    const token = newToken()
    await createShareLink(person, id, { ...share, token })
    expect(await deleteEverything(person)).toBe(1)
    expect(await getSharedResult(token, { count: false })).toBeNull()
    const where = { where: { assessmentId: id } }
    expect([await db().answer.count(where), await db().snapshot.count(where), await db().access.count(where)]).toEqual([0, 0, 0])
  })

  it('a draft untouched for longer than the setting goes, a younger one stays', async () => {
    const person = await somebody()
    const [old, young] = [await draftOf(person), await draftOf(person)]
    await db().assessment.update({ where: { id: old }, data: { updatedAt: new Date(Date.now() - 200 * 24 * 3600 * 1000) } })
    await purge(180)
    expect((await listAssessments(person)).map((row) => row.id)).toEqual([young])
  })
})

describe('snapshots', () => {
  it('fifty clicks on finish make one', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    const tries = await Promise.all(Array.from({ length: 50 }, () => finishAssessment(person, id, { year: 2026 })))
    expect(new Set(tries.map((one) => one.ok && one.number))).toEqual(new Set([1]))
    expect(await db().snapshot.count({ where: { assessmentId: id } })).toBe(1)
  })

  it('a blank core answer withholds the result and names what is missing', async () => {
    const person = await somebody()
    const finished = await finishAssessment(person, await draftOf(person), { year: 2026 })
    expect(finished).toMatchObject({ ok: false, why: 'incomplete' })
  })

  it('the stored content matches its hash, and the database refuses to change it', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    const snapshot = await getSnapshot(person, id, 1)
    expect(snapshot && contentHashOf(snapshot.content)).toBe(snapshot?.contentHash)
    await expect(db().snapshot.updateMany({ where: { assessmentId: id }, data: { verdict: 'ready' } })).rejects.toThrow()
  })
})

describe('links', () => {
  it('stores no token, only its hash', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    const token = newToken()
    await createPrivateLink(person, id, token)
    const row = await db().privateLink.findUnique({ where: { assessmentId: id } })
    expect(row?.tokenHash).toEqual(hashOf(token))
    expect(JSON.stringify(row)).not.toContain(token)
  })

  it('a private link brings an assessment to another browser, until a new one replaces it', async () => {
    const [owner, laptop, late] = [await somebody(), await somebody(), await somebody()]
    const id = await draftOf(owner)
    const [first, second] = [newToken(), newToken()]
    await createPrivateLink(owner, id, first)
    expect(await openPrivateLink(first, laptop)).toBe(id)
    expect(await getAssessment(laptop, id)).not.toBeNull()
    await createPrivateLink(owner, id, second)
    expect(await openPrivateLink(first, late)).toBeNull()
    const [own, old, theirs] = [
      await isOwnPrivateLink(laptop, id, second),
      await isOwnPrivateLink(owner, id, first),
      await isOwnPrivateLink(late, id, second),
    ]
    expect({ own, old, theirs }).toEqual({ own: true, old: false, theirs: false })
    expect(await openPrivateLink(second, viewerWith(newToken()) as Person), 'a cookie that nobody was given').toBe(id)
    expect(await db().access.count({ where: { assessmentId: id } })).toBe(2)
  })

  it('a share link shows the snapshot without notes, counts openings, and ends when revoked', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    const token = newToken()
    await Promise.all(Array.from({ length: 50 }, () => createShareLink(person, id, { ...share, token })))
    const [link, ...more] = await shareLinksOf(person, id)
    expect(more).toEqual([])
    expect(await getSharedResult(token, { count: true })).toMatchObject({
      sharedBy: 'Dana',
      newest: 1,
      snapshot: { number: 1, content: { notes: {} } },
    })
    expect((await shareLinksOf(person, id))[0]).toMatchObject({ opens: 1 })
    await revokeShareLink(person, id, link?.id ?? '')
    expect(await getSharedResult(token, { count: true })).toBeNull()
  })

  it('an expired link and an unknown one are alike', async () => {
    const person = await somebody()
    const id = await answeredDraftOf(person)
    await finishAssessment(person, id, { year: 2026 })
    const token = newToken()
    await createShareLink(person, id, { ...share, token })
    await db().shareLink.updateMany({ where: { tokenHash: hashOf(token) }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await getSharedResult(token, { count: true })).toBeNull()
    expect(await getSharedResult(newToken(), { count: true })).toBeNull()
    expect(await getSharedResult('not a token', { count: true })).toBeNull()
  })

  it('a cookie that nobody was given opens, starts and deletes nothing', async () => {
    const id = await draftOf(await somebody())
    const unknown = viewerWith(newToken()) as Person
    expect(await isKnown(unknown.buyer)).toBe(false)
    expect(await getAssessment(unknown, id)).toBeNull()
    expect(await listAssessments(unknown)).toEqual([])
    expect(await startAssessment(unknown, { id: newId(), title: 'x', organisation: '', work: '' })).toEqual({ ok: false })
    expect(await deleteEverything(unknown)).toBe(0)
    for (const secret of [undefined, '', 'not a token']) expect(viewerWith(secret)).toEqual({ buyer: null })
    expect(await getAssessment({ buyer: null }, id)).toBeNull()
  })

  it('a draft that was refused to whoever nobody knows is nobody’s, and its id stays free', async () => {
    const [id, person] = [newId(), await somebody()]
    await startAssessment(viewerWith(newToken()) as Person, { id, title: 'x', organisation: '', work: '' })
    expect(await startAssessment(person, { id, title: 'Payroll', organisation: '', work: '' })).toEqual({ ok: true })
  })
})

describe('limits', () => {
  it('an address starts as many assessments within an hour as it may, and sends a form again; another address goes on', async () => {
    process.env.STARTS_PER_HOUR = '10'
    const [person, names] = [await somebody(), { title: '', organisation: '', work: '' }]
    const from = (address: string) => ({ ...person, address: `${address}/${person.buyer}` })
    const ids = Array.from({ length: 30 }, newId)
    const started = await Promise.all(ids.map((id) => startAssessment(from('192.0.2.1'), { id, ...names })))
    expect(started.filter(({ ok }) => ok)).toHaveLength(10)
    expect(started.filter(({ ok }) => !ok)).toEqual(Array(20).fill({ ok: false, why: 'too-many' }))
    const first = ids[started.findIndex(({ ok }) => ok)] ?? ''
    expect(await startAssessment(from('192.0.2.1'), { id: first, ...names })).toEqual({ ok: true })
    expect(await copyAssessment(from('192.0.2.1'), first, { newId: newId(), title: '' })).toEqual({ ok: false, why: 'too-many' })
    expect(await startAssessment(from('192.0.2.2'), { id: newId(), ...names })).toEqual({ ok: true })
    delete process.env.STARTS_PER_HOUR
  })

  it('a browser holds 2,000 assessments and no more, until it deletes one', async () => {
    const [person, names] = [await somebody(), { title: '', organisation: '', work: '' }]
    const id = await draftOf(person)
    await db().$executeRaw`
      WITH made AS (INSERT INTO assessment (id, reference, title, organisation, work)
        SELECT gen_random_uuid(), ${id} || n, '', '', '' FROM generate_series(2, ${MOST_HELD}::int) n RETURNING id)
      INSERT INTO access (buyer_id, assessment_id) SELECT buyer.id, made.id FROM made, buyer WHERE token_hash = ${person.buyer}`
    expect(await startAssessment(person, { id: newId(), ...names })).toEqual({ ok: false, why: 'full' })
    expect(await startAssessment(await somebody(), { id: newId(), ...names })).toEqual({ ok: true })
    await deleteAssessment(person, id)
    expect(await startAssessment(person, { id: newId(), ...names })).toEqual({ ok: true })
  })

  it('of a hundred attempts at once exactly ten pass', async () => {
    const key = newId()
    const tries = await Promise.all(Array.from({ length: 100 }, () => allow(key, { most: 10, seconds: 60 })))
    expect(tries.filter(Boolean)).toHaveLength(10)
  })

  it('a limit that is reached is told to the log once, without saying whose', async () => {
    const told = vi.spyOn(log, 'warn')
    const key = `sign-in:${newId()}`
    for (let tries = 0; tries < 15; tries += 1) await allow(key, { most: 10, seconds: 60 })
    expect(told.mock.calls.filter(([about]) => JSON.stringify(about).includes('sign-in'))).toEqual([
      [{ limit: 'sign-in' }, 'a limit was reached'],
    ])
    told.mockRestore()
  })

  it('thirty links that lead nowhere are let pass from one address, the next is not, and the address is not stored', async () => {
    const [address, other] = [`198.51.100.7/${newId()}`, `203.0.113.4/${newId()}`]
    const tries = await Promise.all(Array.from({ length: 60 }, () => allowGuess(address)))
    expect(tries.filter(Boolean)).toHaveLength(30)
    expect(await allowGuess(other)).toBe(true)
    expect(await db().rateLimit.count({ where: { key: { contains: address } } })).toBe(0)
  })

  it('however addresses are forged, three hundred guesses of everybody are the end', async () => {
    await db().rateLimit.deleteMany({ where: { key: 'guess' } })
    const tries = await Promise.all(Array.from({ length: 400 }, () => allowGuess(newId())))
    expect(tries.filter(Boolean)).toHaveLength(300)
    await db().rateLimit.deleteMany({ where: { key: 'guess' } })
  })
})
