import 'server-only'
import { headers } from 'next/headers'

/** Whether a person asked for the page, and not a program that looks ahead. */
export async function isReading(): Promise<boolean> {
  const sent = await headers()
  const purpose = `${sent.get('purpose') ?? ''} ${sent.get('sec-purpose') ?? ''} ${sent.get('x-moz') ?? ''}`
  return sent.get('x-method') !== 'HEAD' && !purpose.includes('prefetch') && !sent.has('next-router-prefetch')
}
