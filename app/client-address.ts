import 'server-only'
import { headers } from 'next/headers'

/** The address that the nearest proxy or the server itself saw; what a client wrote before it does not count. */
export async function clientAddress(): Promise<string> {
  const passed = (await headers()).get('x-forwarded-for') ?? ''
  return passed.split(',').at(-1)?.trim() || 'unknown'
}
