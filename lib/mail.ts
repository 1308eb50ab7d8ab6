import 'server-only'
import { z } from 'zod'
import { readEnv } from './env'
import { log } from './log'

/** Milliseconds to wait for a mail server that says nothing. */
const PATIENCE = 10_000
const address = z.email().max(254)

/** Whether mail can leave this installation. */
export const canSendMail = (): boolean => Boolean(readEnv().SMTP_URL)

export const isAddress = (text: string): boolean => address.safeParse(text).success

/** Sends one message through SMTP_URL. @returns whether the server took it; the text is never logged */
export async function sendMail(message: { to: string; subject: string; text: string }): Promise<boolean> {
  const { SMTP_URL, MAIL_FROM } = readEnv()
  if (!SMTP_URL) return false
  try {
    const { createTransport } = await import('nodemailer')
    await createTransport({ url: SMTP_URL, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE }).sendMail({
      ...message,
      from: MAIL_FROM ?? 'shorewise@localhost',
    })
    return true
  } catch (problem) {
    log.error({ code: problem instanceof Error && 'code' in problem ? problem.code : 'unknown' }, 'mail was not taken')
    return false
  }
}
