import 'server-only'
import { headers } from 'next/headers'
import { readEnv } from '@/lib/env'

/**
 * The address that the outermost proxy of our own, or the server itself, saw; what a client wrote before it does not count.
 * With no proxy in front a client can write all of it, so no limit rests on it alone.
 */
export const clientAddress = async (): Promise<string> => addressIn(await headers())

/** The same by the headers of a request. */
export function addressIn(sent: Headers): string {
  const passed = (sent.get('x-forwarded-for') ?? '').split(',')
  return passed.at(-readEnv().TRUSTED_PROXIES)?.trim() || 'unknown'
}
