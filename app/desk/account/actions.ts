'use server'

import { redirect } from 'next/navigation'
import { again, field } from '@/app/form'
import type { OtherState } from '@/components/desk/other-provider'
import type { FormState } from '@/components/ui/plain-form'
import { changePassword, startAtOther } from '@/lib/auth'
import { removePasskey } from '@/lib/data/consultants'
import { endSession } from '@/lib/data/sessions'
import { weaknessOf } from '@/lib/password'
import { signedIn } from '../signed-in'

const HERE = '/desk/account'

/** Changes the password; other sessions end with the old one. */
export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const asking = await signedIn(HERE)
  const [current, next] = [field(form, 'currentPassword'), field(form, 'newPassword')]
  if (!current) return again(form, { field: 'currentPassword', message: 'Enter the password you have used until now' })
  const weak = await weaknessOf(next, asking.consultant.email)
  if (weak) return again(form, { field: 'newPassword', message: weak })
  const outcome = await changePassword(asking, { current, next })
  if (outcome === 'too-many')
    return again(form, { field: 'currentPassword', message: 'Too many attempts. Wait ten minutes, then try again' })
  if (outcome === 'wrong') return again(form, { field: 'currentPassword', message: 'This is not your password until now' })
  return { typed: {}, errors: [], done: 'Changed. Your other sessions have ended.' }
}

/** Ends an own session elsewhere. */
export async function endSessionAction(form: FormData): Promise<void> {
  await endSession(await signedIn(HERE), field(form, 'id'))
  redirect(HERE)
}

/** Ends an own passkey. */
export async function endPasskey(form: FormData): Promise<void> {
  await removePasskey(await signedIn(HERE), field(form, 'id'))
  redirect(HERE)
}

/** Connects another provider to the account that is signed in. */
export async function connectAction(_before: OtherState, _form: FormData): Promise<OtherState> {
  await signedIn(HERE)
  const url = await startAtOther('connect', HERE)
  return url ? { url } : { error: 'No other provider is set up here' }
}
