'use server'

import { redirect } from 'next/navigation'
import { forgetBrowser, viewer } from '@/lib/auth'
import { deleteEverything } from '@/lib/data/assessments'

/** Deletes everything that this browser may change, and forgets the browser. */
export async function deleteAll(): Promise<void> {
  await deleteEverything(await viewer())
  await forgetBrowser()
  redirect('/delete?done=1')
}
