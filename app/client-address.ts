import 'server-only'
import { headers } from 'next/headers'
import { readEnv } from '@/lib/env'

/**
 * The address that the outermost proxy of our own, or the server itself, saw; what a client wrote before it does not count.
 * With no proxy in front a client can write all of it, so no limit rests on it alone.
 */
export async function clientAddress(): Promise<string> {
  const passed = ((await headers()).get('x-forwarded-for') ?? '').split(',')
  return passed.at(-readEnv().TRUSTED_PROXIES)?.trim() || 'unknown'
}
