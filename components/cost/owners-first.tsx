import { type OwnerRole, ROLE_NAMES } from '@/lib/assessment'
import { ButtonLink } from '../ui/button'

/** Rates before owners is a mistake that was seen often; the figures stay within reach. */
export function OwnersFirst({ gaps, href }: { gaps: readonly OwnerRole[]; href: string }) {
  const names = gaps.map((role) => ROLE_NAMES[role].toLowerCase()).join(', ')
  return (
    <aside className="gate stack" aria-label="Owners first">
      <p>
        <b>Name the owners first.</b> {gaps.length} of the six decisions that stay with you have nobody: {names}. Until somebody holds them,
        no rate says what the work will cost, because rework, changes and escalations have nobody to stop them.
      </p>
      <p className="actions">
        <ButtonLink second tight href={href}>
          Name the owners
        </ButtonLink>
        <a className="plainlink" href="#figures">
          Go on to the figures
        </a>
      </p>
    </aside>
  )
}
