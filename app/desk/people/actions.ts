'use server'

import { redirect } from 'next/navigation'
import { again, field, problemsAt } from '@/app/form'
import { origin } from '@/app/origin'
import type { FormState } from '@/components/ui/plain-form'
import { texts } from '@/lib/assessment'
import { deskViewer } from '@/lib/auth'
import { removeConsultant, setRole } from '@/lib/data/consultants'
import { endInvitation, invite } from '@/lib/data/invitations'
import { endSessionsOf } from '@/lib/data/sessions'
import { canSendMail, isAddress, sendMail } from '@/lib/mail'
import { ended, signedIn } from '../signed-in'

const HERE = '/desk/people'
const SUBJECT = 'Your invitation to Shorewise'

/** Invites somebody; the one-time link goes out by e-mail where mail can be sent, and is shown once where not. */
export async function inviteAction(_before: FormState, form: FormData): Promise<FormState> {
  const asking = await deskViewer()
  if (!asking) return ended(form, 'email')
  const [email, role, token] = [field(form, 'email').trim(), field(form, 'role'), field(form, 'token')]
  const name = texts.name.safeParse(field(form, 'name'))
  if (!name.success) return again(form, ...problemsAt('name', name))
  if (!name.data) return again(form, { field: 'name', message: 'Enter their name' })
  if (!isAddress(email)) return again(form, { field: 'email', message: 'Enter an e-mail address, such as name@company.com' })
  if (role !== 'consultant' && role !== 'administrator') return again(form, { field: 'role', message: 'Select a role' })
  const { ok } = await invite(asking, { token, email, name: name.data, role })
  if (!ok) return again(form, { field: 'email', message: 'No invitation was made. Reload this page and invite again' })
  const link = `${await origin()}/invite/${token}`
  const text = `${asking.consultant.name} invites you to Shorewise. This link works once, for seven days:\n\n${link}\n`
  if (canSendMail() && (await sendMail({ to: email, subject: SUBJECT, text }))) return { typed: {}, errors: [], done: `Sent to ${email}.` }
  return { typed: {}, errors: [], done: `Pass this link on to ${name.data}; it is shown once.`, link }
}

/** Changes what somebody may do. */
export async function roleAction(form: FormData): Promise<void> {
  const role = field(form, 'role') === 'administrator' ? 'administrator' : 'consultant'
  const changed = await setRole(await signedIn(HERE), field(form, 'id'), role)
  redirect(`${HERE}?done=${changed.ok ? 'role' : 'last'}`)
}

/** Ends somebody's access at once. */
export async function removeAction(form: FormData): Promise<void> {
  const changed = await removeConsultant(await signedIn(HERE), field(form, 'id'))
  redirect(`${HERE}?done=${changed.ok ? 'removed' : 'last'}`)
}

/** Ends somebody's sessions; they may sign in again. */
export async function endSessionsAction(form: FormData): Promise<void> {
  const changed = await endSessionsOf(await signedIn(HERE), field(form, 'id'))
  redirect(changed.ok ? `${HERE}?done=sessions` : HERE)
}

/** Ends an invitation. */
export async function endInvitationAction(form: FormData): Promise<void> {
  await endInvitation(await signedIn(HERE), field(form, 'id'))
  redirect(`${HERE}?done=ended`)
}
