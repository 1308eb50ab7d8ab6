'use server'

import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { again, field, problemsAt } from '@/app/form'
import type { FormState } from '@/components/ui/plain-form'
import { texts } from '@/lib/assessment'
import { join } from '@/lib/auth'
import { findInvitation } from '@/lib/data/invitations'
import { allowGuess } from '@/lib/data/limits'
import { weaknessOf } from '@/lib/password'

const OVER = 'This invitation is over. Ask an administrator for a new one'

/** Uses the invitation up, and signs in. */
export async function joinAction(_before: FormState, form: FormData): Promise<FormState> {
  const [token, password] = [field(form, 'token'), field(form, 'password')]
  const invited = await findInvitation(token)
  if (!invited) return (await allowGuess(await clientAddress())) ? again(form, { field: 'name', message: OVER }) : redirect('/too-many')
  const name = texts.name.safeParse(field(form, 'name'))
  if (!name.success) return again(form, ...problemsAt('name', name))
  if (!name.data) return again(form, { field: 'name', message: 'Enter your name' })
  const weak = await weaknessOf(password, invited.email)
  if (weak) return again(form, { field: 'password', message: weak })
  if (!(await join(token, { name: name.data, password, address: await clientAddress() })))
    return again(form, { field: 'name', message: OVER })
  redirect('/desk')
}
