import 'server-only'
import { redirect } from 'next/navigation'
import { again } from '@/app/form'
import type { FormState } from '@/components/ui/plain-form'
import { deskViewer } from '@/lib/auth'

type SignedIn = NonNullable<Awaited<ReturnType<typeof deskViewer>>>

/** The consultant who is asking; whoever is not signed in goes to sign in first, and comes back to `address`. */
export async function signedIn(address: string): Promise<SignedIn> {
  return (await deskViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(address)}`)
}

/** What a form says to whoever is signed in no longer; what they typed stays in it. */
export const ENDED = 'Your session has ended. Open the desk in another tab, sign in there, then send this again'

/** What a form says where the assessment that it is about is there no longer. */
export const GONE = 'The buyer has withdrawn this assessment, so nothing was saved'

/** The same as the answer of a form, at one of its fields. */
export const ended = (form: FormData, at: string): FormState => again(form, { field: at, message: ENDED })
