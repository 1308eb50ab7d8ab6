'use server'

import { redirect } from 'next/navigation'
import { clientAddress } from '@/app/client-address'
import { field } from '@/app/form'
import type { ResumeState } from '@/components/resume-form'
import { ensureBuyer } from '@/lib/auth'
import { allowGuess } from '@/lib/data/limits'
import { findByPrivateLink, openPrivateLink } from '@/lib/data/links'

/** Opens the assessment behind a pasted private link. */
export async function resume(_before: ResumeState, form: FormData): Promise<ResumeState> {
  const typed = field(form, 'link').slice(0, 2000)
  const token = typed.trim().match(/(?:^|\/)([\w-]{43})[/?#]?$/)?.[1]
  if (!token) return { typed, error: typed.trim() ? 'Paste the whole link; it ends in 43 letters and figures' : 'Paste your private link' }
  const found = await findByPrivateLink(token)
  if (!found && !(await allowGuess(await clientAddress())))
    return { typed, error: 'Too many links that lead nowhere. Wait ten minutes, then try again' }
  if (!found) return { typed, error: 'No assessment has this link. It may have been replaced by a newer one' }
  const id = await openPrivateLink(token, await ensureBuyer())
  if (!id) return { typed, error: 'No assessment has this link. It may have been replaced by a newer one' }
  redirect(`/assessments/${id}`)
}
