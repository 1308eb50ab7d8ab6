import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { deskViewer } from '@/lib/auth'

type SignedIn = NonNullable<Awaited<ReturnType<typeof deskViewer>>>

/** The consultant who is asking; whoever is not signed in goes to sign in first, and comes back to `address`. */
export async function signedIn(address: string): Promise<SignedIn> {
  return (await deskViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(address)}`)
}

/** Whether a person asked for the page, and not a program that looks ahead. */
export async function isReading(): Promise<boolean> {
  const sent = await headers()
  const purpose = `${sent.get('purpose') ?? ''} ${sent.get('sec-purpose') ?? ''}`
  return sent.get('x-method') !== 'HEAD' && !purpose.includes('prefetch') && !sent.has('next-router-prefetch')
}
