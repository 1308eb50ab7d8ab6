'use server'
import { redirect } from 'next/navigation'
import { toQuery } from './address'
import { costDraft } from './read-cost'

/** Shows what the figures come to: they stand in the address alone, and are kept nowhere. */
export async function compareAction(form: FormData): Promise<void> {
  redirect(`/tools/cost?${toQuery(costDraft(form))}`)
}
