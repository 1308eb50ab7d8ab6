import 'server-only'
import { headers } from 'next/headers'
import { readEnv } from '@/lib/env'

/** The address under which this request reached Shorewise, without a slash at the end; the configured one where there is one. */
export async function origin(): Promise<string> {
  const { PUBLIC_URL } = readEnv()
  if (PUBLIC_URL) return PUBLIC_URL.replace(/\/+$/, '')
  const sent = await headers()
  const protocol = sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return `${protocol}://${sent.get('host') ?? 'localhost'}`
}
