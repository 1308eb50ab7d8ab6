'use server'

import { field } from '@/app/form'
import { NO_ADDRESS, NOT_MADE, NOT_MAILED } from '@/app/link-words'
import { origin } from '@/app/origin'
import type { LinkState } from '@/components/private-link-form'
import { viewer } from '@/lib/auth'
import { allow } from '@/lib/data/limits'
import { createPrivateLink, isOwnPrivateLink } from '@/lib/data/links'
import { textOf } from '@/lib/data/tokens'
import { canSendMail, isAddress, sendMail } from '@/lib/mail'

/** Makes the private link of an assessment, or makes a new one in its place. */
export async function makePrivateLink(_before: LinkState, form: FormData): Promise<LinkState> {
  const [id, token] = [field(form, 'id'), field(form, 'token')]
  const { ok } = await createPrivateLink(await viewer(), id, token)
  if (!ok) return { error: NOT_MADE }
  return { token, url: `${await origin()}/r/${token}` }
}

/** Sends a private link that was just made; only to its owner's own wish, and not often. */
export async function sendPrivateLink(_before: LinkState, form: FormData): Promise<LinkState> {
  const [id, token, to] = [field(form, 'id'), field(form, 'token'), field(form, 'to').trim()]
  const made = { token, to, url: `${await origin()}/r/${token}` }
  const asking = await viewer()
  if (!asking.buyer || !(await isOwnPrivateLink(asking, id, token)))
    return { error: 'This link is no longer the one that works. Make a new one' }
  if (!isAddress(to)) return { ...made, error: NO_ADDRESS }
  if (!canSendMail() || !(await allow(`mail:${textOf(asking.buyer)}`, { most: 5, seconds: 3600 })))
    return { ...made, error: 'Not sent: five an hour is the limit. Copy the link instead' }
  const sent = await sendMail({
    to,
    subject: 'Your private link to a Shorewise assessment',
    text: `Whoever has this link can read and change the assessment:\n\n${made.url}\n`,
  })
  return sent ? { ...made, sent: true } : { ...made, error: NOT_MAILED }
}
