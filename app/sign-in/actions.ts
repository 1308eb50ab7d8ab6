'use server'

import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { again, field } from '@/app/form'
import type { OtherState } from '@/components/desk/other-provider'
import type { FormState } from '@/components/ui/plain-form'
import { signIn, startAtOther } from '@/lib/auth'
import { isAddress } from '@/lib/mail'
import { within } from './within'

const WRONG = 'This e-mail address and password do not belong together'
const TOO_MANY = 'Too many attempts. Wait ten minutes, then try again'

/** Signs a consultant in. The words are the same whether the account is unknown or the password wrong. */
export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const [email, password] = [field(form, 'email').trim(), field(form, 'password')]
  if (!isAddress(email)) return again(form, { field: 'email', message: 'Enter your e-mail address, such as name@company.com' })
  if (!password) return again(form, { field: 'password', message: 'Enter your password' })
  const outcome = await signIn({ email, password, address: await clientAddress() })
  if (outcome === 'too-many') return again(form, { field: 'email', message: TOO_MANY })
  if (outcome === 'wrong') return again(form, { field: 'email', message: WRONG })
  redirect(within(field(form, 'next')))
}

/** Goes on to another provider. */
export async function otherAction(_before: OtherState, form: FormData): Promise<OtherState> {
  const url = await startAtOther('sign-in', within(field(form, 'next')))
  return url ? { url } : { error: 'No other provider is set up here' }
}
