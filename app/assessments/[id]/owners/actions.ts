'use server'
import { field, problemsAt } from '@/app/form'
import { goOn } from '@/app/go-on'
import { nothingHere } from '@/app/nothing-here'
import { tell } from '@/app/told'
import type { OwnersState } from '@/components/assessment/owners-view'
import type { Next } from '@/components/ui/use-saving'
import { OWNER_ROLES, type OwnerRole, texts } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { saveOwnerNames } from '@/lib/data/owners'

type Names = Record<OwnerRole, string>

/** Saves who holds the six roles; a name that another window changed meanwhile is shown, never overwritten. */
export async function saveOwners(_before: unknown, form: FormData): Promise<Next> {
  const id = field(form, 'id')
  const seen = namesFrom((role) => field(form, `seen.${role}`))
  const typed = namesFrom((role) => field(form, role))
  const errors = OWNER_ROLES.flatMap((role) => problemsAt(role, texts.name.safeParse(typed[role])))
  if (errors.length > 0) return tell<OwnersState>({ names: typed, seen, errors })
  const names = namesFrom((role) => texts.name.parse(typed[role]))
  const saved = await saveOwnerNames(await viewer(), id, names, seen)
  if (saved.ok) return goOn(form, `/assessments/${id}/owners?saved=1`)
  if (saved.why === 'not-found') return nothingHere()
  const stored = namesFrom((role) => saved.names[role] ?? '')
  return tell<OwnersState>({ names, seen: stored, errors: conflicts(names, seen, stored) })
}

function conflicts(names: Names, seen: Names, stored: Names): OwnersState['errors'] {
  return OWNER_ROLES.filter((role) => stored[role] !== seen[role] && stored[role] !== names[role]).map((role) => ({
    field: role,
    message: `Another window saved ${stored[role] ? `“${stored[role]}”` : 'no name'} here. Save again to put yours in its place`,
  }))
}

const namesFrom = (of: (role: OwnerRole) => string): Names => Object.fromEntries(OWNER_ROLES.map((role) => [role, of(role)])) as Names
