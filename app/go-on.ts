import { redirect } from 'next/navigation'
import type { Next } from '@/components/ui/use-saving'

/** Where it is saved, on to this address: by a whole page load where scripts run, so that focus, title and the way back are the browser's own. */
export function goOn(form: FormData, next: string): Next {
  if (form.get('script') === 'yes') return { next }
  redirect(next)
}
