import { hashPassword as hashEarlier } from 'better-auth/crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { within } from '@/app/sign-in/within'
import { accounts } from '@/lib/accounts'
import common from '@/lib/common-passwords.json' with { type: 'json' }
import { listAudit } from '@/lib/data/audit'
import { listColleagues, listPeople, removeConsultant, setRole } from '@/lib/data/consultants'
import { db } from '@/lib/data/database'
import { acceptInvitation, endInvitation, findInvitation, invite, inviteFromCommandLine, listInvitations } from '@/lib/data/invitations'
import { endSession, endSessionsOf, listSessions, signOutEverywhere } from '@/lib/data/sessions'
import { newToken } from '@/lib/data/tokens'
import { weaknessOf } from '@/lib/password'
import { hashPassword, verifyPassword } from '@/lib/password-hash'
import { consultantNamed } from './consultants'
import { somebody } from './people'

const ORIGIN = 'http://desk.example'
const PASSWORD = 'correct horse battery'
const invited = (token: string, email: string) => ({ token, email, name: 'Asha', role: 'consultant' as const })

/** Somebody with a password, and a way to sign in as a browser does. */
async function withPassword(email: string) {
  const token = newToken()
  await inviteFromCommandLine(invited(token, email))
  await acceptInvitation(token, { name: 'Asha', password: { hash: await hashPassword(PASSWORD) } })
}

const signIn = (email: string, password: string, origin = ORIGIN) =>
  accounts(origin).api.signInEmail({ body: { email, password }, asResponse: true, headers: new Headers({ origin }) })

const cookieOf = (response: Response) =>
  new Headers({
    cookie: response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  })

beforeEach(() => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough to sign'
})

describe('invitations', () => {
  it('a link works once, even when it is used twenty times at once', async () => {
    const token = newToken()
    await inviteFromCommandLine(invited(token, 'once@desk.example'))
    const tries = await Promise.all(Array.from({ length: 20 }, () => acceptInvitation(token, { name: 'Asha', password: { hash: 'x' } })))
    expect(tries.filter(Boolean)).toHaveLength(1)
    expect(await findInvitation(token)).toBeNull()
  })

  it('a used, an ended, an expired and an unknown link answer alike', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    const [ended, expired] = [newToken(), newToken()]
    await invite(admin, invited(ended, 'ended@desk.example'))
    const [open] = (await listInvitations(admin)).filter(({ email }) => email === 'ended@desk.example')
    await endInvitation(admin, open?.id ?? '')
    await invite(admin, invited(expired, 'expired@desk.example'))
    await db().invitation.updateMany({ where: { email: 'expired@desk.example' }, data: { expiresAt: new Date(0) } })
    for (const token of [ended, expired, newToken(), 'nonsense']) {
      expect(await findInvitation(token)).toBeNull()
      expect(await acceptInvitation(token, { name: 'x', password: { hash: 'x' } })).toBeNull()
    }
  })

  it('a newer link to the same person ends the older', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    const [older, newer] = [newToken(), newToken()]
    await invite(admin, invited(older, 'again@desk.example'))
    await invite(admin, invited(newer, 'AGAIN@desk.example'))
    expect(await findInvitation(older)).toBeNull()
    expect(await findInvitation(newer)).toMatchObject({ email: 'again@desk.example' })
  })

  it('nobody but an administrator invites, lists, changes roles, removes or reads the log', async () => {
    const [consultant, other, buyer] = [await consultantNamed('Mo'), await consultantNamed('Bo'), await somebody()]
    for (const viewer of [consultant, buyer]) {
      expect(await invite(viewer, invited(newToken(), 'no@desk.example'))).toEqual({ ok: false })
      expect(await listPeople(viewer)).toEqual([])
      expect(await listInvitations(viewer)).toEqual([])
      expect(await setRole(viewer, other.consultant.id, 'administrator')).toMatchObject({ ok: false })
      expect(await removeConsultant(viewer, other.consultant.id)).toMatchObject({ ok: false })
      expect(await listAudit(viewer, null)).toBeNull()
    }
    expect(await listColleagues(buyer)).toEqual([])
  })
})

describe('access', () => {
  it('a removed consultant is nobody at once, whatever their browser holds', async () => {
    const [admin, gone] = [await consultantNamed('Ada', 'administrator'), await consultantNamed('Gone', 'administrator')]
    expect(await removeConsultant(admin, gone.consultant.id)).toEqual({ ok: true })
    expect(await listPeople(gone)).toEqual([])
    expect(await listColleagues(gone)).toEqual([])
  })

  it('of two administrators who remove each other at once, one remains', async () => {
    await db().consultant.updateMany({ data: { role: 'consultant' } })
    const [one, two] = [await consultantNamed('One', 'administrator'), await consultantNamed('Two', 'administrator')]
    const both = await Promise.all([removeConsultant(one, two.consultant.id), removeConsultant(two, one.consultant.id)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().consultant.count({ where: { role: 'administrator', removedAt: null } })).toBe(1)
  })

  it('the last administrator cannot step down', async () => {
    await db().consultant.updateMany({ data: { role: 'consultant' } })
    const last = await consultantNamed('Last', 'administrator')
    expect(await setRole(last, last.consultant.id, 'consultant')).toEqual({ ok: false, why: 'last-administrator' })
  })

  it('the log keeps who did what, and refuses every change', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    await invite(admin, invited(newToken(), 'logged@desk.example'))
    const log = await listAudit(admin, null)
    expect(log?.entries[0]).toMatchObject({ actorName: 'Ada', act: 'invited', subject: 'logged@desk.example' })
    await expect(db().auditEntry.updateMany({ data: { actorName: 'Eve' } })).rejects.toThrow(/never changes/)
    await expect(db().auditEntry.deleteMany()).rejects.toThrow(/never changes/)
    await expect(db().$executeRaw`TRUNCATE audit_entry`).rejects.toThrow(/never changes/)
  })
})

describe('signing in', () => {
  it('answers an unknown address and a wrong password alike', async () => {
    await withPassword('known@desk.example')
    const [unknown, wrong] = [await signIn('unknown@desk.example', PASSWORD), await signIn('known@desk.example', 'something else')]
    expect(unknown.status).toBe(wrong.status)
    expect(await unknown.json()).toEqual(await wrong.json())
  })

  it('nobody signs up', async () => {
    const body = { email: 'self@desk.example', password: PASSWORD, name: 'Self' }
    const answer = await accounts(ORIGIN).api.signUpEmail({ body, asResponse: true })
    expect(answer.status).toBe(400)
    expect(await db().consultant.count({ where: { email: 'self@desk.example' } })).toBe(0)
  })

  it('a copied cookie fails after signing out, after signing out everywhere and after removal', async () => {
    const admin = await consultantNamed('Ada', 'administrator')
    await withPassword('copied@desk.example')
    const { id } = await db().consultant.findUniqueOrThrow({ where: { email: 'copied@desk.example' } })
    const open = async () => cookieOf(await signIn('copied@desk.example', PASSWORD))
    const seen = (cookie: Headers) => accounts(ORIGIN).api.getSession({ headers: cookie })
    const first = await open()
    expect(await seen(first)).toMatchObject({ user: { email: 'copied@desk.example' } })
    await accounts(ORIGIN).api.signOut({ headers: first })
    expect(await seen(first)).toBeNull()
    const second = await open()
    await signOutEverywhere({ buyer: null, consultant: { id, name: '', email: '', role: 'consultant' } as never })
    expect(await seen(second)).toBeNull()
    const third = await open()
    await removeConsultant(admin, id)
    expect(await seen(third)).toBeNull()
    expect((await signIn('copied@desk.example', PASSWORD)).status).toBe(401)
  })

  it('somebody ends one of their own sessions, and nobody else’s', async () => {
    await withPassword('several@desk.example')
    const [here, elsewhere] = [
      cookieOf(await signIn('several@desk.example', PASSWORD)),
      cookieOf(await signIn('several@desk.example', PASSWORD)),
    ]
    const seen = (cookie: Headers) => accounts(ORIGIN).api.getSession({ headers: cookie })
    const me = { buyer: null, consultant: { id: (await seen(here))?.user.id, name: 'Several' } as never }
    const other = (await seen(elsewhere))?.session.id ?? ''
    expect((await listSessions(me)).map(({ id }) => id)).toContain(other)
    await endSession(await consultantNamed('Eve', 'administrator'), other)
    expect(await seen(elsewhere)).not.toBeNull()
    await endSession(me, other)
    expect(await seen(elsewhere)).toBeNull()
    expect(await seen(here)).not.toBeNull()
  })

  it('an administrator signs somebody out everywhere, who may sign in again; a consultant may not', async () => {
    await withPassword('lost@desk.example')
    const { id } = await db().consultant.findUniqueOrThrow({ where: { email: 'lost@desk.example' } })
    const cookie = cookieOf(await signIn('lost@desk.example', PASSWORD))
    const seen = () => accounts(ORIGIN).api.getSession({ headers: cookie })
    expect(await endSessionsOf(await consultantNamed('Carl', 'consultant'), id)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await seen()).not.toBeNull()
    expect(await endSessionsOf(await consultantNamed('Ada', 'administrator'), id)).toEqual({ ok: true })
    expect(await seen()).toBeNull()
    expect((await signIn('lost@desk.example', PASSWORD)).status).toBe(200)
  })

  it('a session ends after eight hours without use and after seven days in any case; one that is used goes on', async () => {
    await withPassword('idle@desk.example')
    const cookie = cookieOf(await signIn('idle@desk.example', PASSWORD))
    const seen = () => accounts(ORIGIN).api.getSession({ headers: cookie })
    const { id, userId } = (await seen())?.session ?? expect.fail('not signed in')
    const listed = () => listSessions({ buyer: null, consultant: { id: userId } as never })
    const lastUsed = (ago: string) =>
      db().$executeRaw`UPDATE consultant_session SET updated_at = now() - ${ago}::interval WHERE id = ${id}::uuid`
    for (let day = 0; day < 3; day += 1) {
      await lastUsed('7 hours 59 minutes')
      expect(await seen()).not.toBeNull()
    }
    expect(await listed()).toHaveLength(1)
    await lastUsed('8 hours')
    expect(await listed()).toEqual([])
    expect(await seen()).toBeNull()
    await lastUsed('0 seconds')
    expect(await seen()).not.toBeNull()
    await db().$executeRaw`UPDATE consultant_session SET expires_at = expires_at - interval '7 days' WHERE id = ${id}::uuid`
    expect(await listed()).toEqual([])
    expect(await seen()).toBeNull()
  })

  it('use of a session is noted, and does not lengthen its seven days', async () => {
    await withPassword('used@desk.example')
    const cookie = cookieOf(await signIn('used@desk.example', PASSWORD))
    const { id } = (await accounts(ORIGIN).api.getSession({ headers: cookie }))?.session ?? expect.fail('not signed in')
    await db().$executeRaw`UPDATE consultant_session SET updated_at = now() - interval '7 hours' WHERE id = ${id}::uuid`
    const before = await db().consultantSession.findUniqueOrThrow({ where: { id } })
    await accounts(ORIGIN).api.getSession({ headers: cookie })
    const after = await db().consultantSession.findUniqueOrThrow({ where: { id } })
    expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime())
    expect(after.expiresAt).toEqual(before.expiresAt)
  })

  it('a new password ends the other sessions', async () => {
    await withPassword('changed@desk.example')
    const [here, elsewhere] = [await signIn('changed@desk.example', PASSWORD), await signIn('changed@desk.example', PASSWORD)]
    const body = { currentPassword: PASSWORD, newPassword: 'another long sentence', revokeOtherSessions: true }
    await accounts(ORIGIN).api.changePassword({ body, headers: cookieOf(here) })
    for (const old of [here, elsewhere]) expect(await accounts(ORIGIN).api.getSession({ headers: cookieOf(old) })).toBeNull()
  })

  it('on https a session is kept in a cookie that no other host and no script can set or read', async () => {
    await withPassword('https@desk.example')
    const signedIn = await signIn('https@desk.example', PASSWORD, 'https://desk.example')
    const [cookie] = signedIn.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-shorewise-desk\.session_token=[A-Za-z0-9]{32}\./)
    for (const word of ['; Secure', '; HttpOnly', '; SameSite=Lax', '; Path=/']) expect(cookie).toContain(word)
    expect(cookie).not.toMatch(/domain=/i)
    expect(await accounts('https://desk.example').api.getSession({ headers: cookieOf(signedIn) })).not.toBeNull()
  })

  it('a password is stored under a salt of its own, and counts however its letters are coded', async () => {
    const [once, twice] = [await hashPassword('Käse auf dem Bahnhof'), await hashPassword('Käse auf dem Bahnhof')]
    expect(once).toMatch(/^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/)
    expect(twice).not.toBe(once)
    expect(await verifyPassword({ hash: once, password: 'Ka\u0308se auf dem Bahnhof' })).toBe(true)
    expect(await verifyPassword({ hash: once, password: 'Kase auf dem Bahnhof' })).toBe(false)
  })

  it('whoever chose a password before it was stored at a higher cost still signs in', async () => {
    await withPassword('early@desk.example')
    const { id } = await db().consultant.findUniqueOrThrow({ where: { email: 'early@desk.example' } })
    await db().consultantAccount.updateMany({ where: { userId: id }, data: { password: await hashEarlier(PASSWORD) } })
    expect((await signIn('early@desk.example', PASSWORD)).status).toBe(200)
    expect((await signIn('early@desk.example', 'another long sentence')).status).toBe(401)
  })

  it('says in one sentence what is weak about a password', async () => {
    expect(await weaknessOf('short', 'a@b.example')).toMatch(/at least 12/)
    expect(await weaknessOf('aaaaaaaaaaaaaaaa', 'a@b.example')).toMatch(/harder to guess/)
    expect(await weaknessOf('rahman and company', 'rahman@b.example')).toMatch(/harder to guess/)
    expect(await weaknessOf('Shorewise is good', 'a@b.example')).toMatch(/harder to guess/)
    expect(await weaknessOf(PASSWORD, 'a@b.example')).toBeNull()
  })

  it('nobody chooses a password that many others have chosen', async () => {
    for (const common of ['1qaz2wsx3edc', 'Password1234', 'CounterStrike', 'qwerty123456'])
      expect(await weaknessOf(common, 'a@b.example')).toBe('Choose a password that is harder to guess: four unrelated words will do')
    expect(await weaknessOf('1qaz2wsx3edc!', 'a@b.example')).toBeNull()
  })

  it('compares with no fewer than the 3,000 most common, none of which another rule refuses already', () => {
    expect(common.length).toBeGreaterThanOrEqual(3000)
    const idle = (one: string) => one.length < 12 || one.length > 128 || new Set(one).size < 5 || one !== one.toLowerCase()
    expect(common.filter(idle)).toEqual([])
  })

  it('goes on to the desk alone', () => {
    const outside = [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/desk/../r/x',
      '/deskx',
      'javascript:x',
      '/desk\\@evil',
      '',
    ]
    for (const next of outside) expect(within(next)).toBe('/desk')
    expect(within('/desk?q=pay&verdict=ready')).toBe('/desk?q=pay&verdict=ready')
  })
})
