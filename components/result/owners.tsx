import type { ReactNode } from 'react'
import { Leaf } from '@/components/ui/leaf'
import { Tag } from '@/components/ui/tag'
import { capital, numeral, OWNER_ROLES, type OwnerRole, questionOf, ROLE_NAMES } from '@/lib/assessment'
import { Raci } from './raci'
import { anchorOf, type ResultView } from './view'

/** The six decisions that stay on the buyer's side: held, stretched, or nobody's; `edit` leads to the names. */
export function Owners({ view, edit }: { view: ResultView; edit?: ReactNode }) {
  const gaps = view.result.ownerGaps
  return (
    <Leaf id="owners" title="Six owners" wide>
      <p className="quiet lead-in">
        Decisions your side must make whoever does the work. {gapsLine(view)}{' '}
        {!view.leavesOut.includes('answers') && <a href={`#${anchorOf('io-owners')}`}>Your answer</a>}
      </p>
      {edit}
      <ul className="plain owners">
        {OWNER_ROLES.map((role) => (
          <Owner key={role} role={role} view={view} gap={gaps.includes(role)} />
        ))}
      </ul>
      <details>
        <summary>Who does what, who is asked and who is told</summary>
        <Raci names={view.owners} gaps={gaps} />
      </details>
    </Leaf>
  )
}

/** A copy without answers does not tell what was not sure. */
function gapsLine({ answers, result: { ownerGaps }, leavesOut }: ResultView): string {
  if (ownerGaps.length === 0) return 'None is empty.'
  const isUnsure = !leavesOut.includes('answers') && ownerGaps.some((role) => answers['io-owners']?.[role] === 'not-sure')
  const [have, whom] = [ownerGaps.length === 1 ? 'has' : 'have', isUnsure ? 'no owner you are sure of' : 'nobody']
  return `${capital(numeral(ownerGaps.length))} of six ${have} ${whom}.`
}

function Owner({ role, view, gap }: { role: OwnerRole; view: ResultView; gap: boolean }) {
  const part = view.result.owners?.find((owner) => owner.role === role)
  const name = view.owners[role]
  const words = wordsOf(view, role)
  return (
    <li className={gap ? 'gap' : part?.state === 'strained' ? 'strain' : undefined}>
      <h3>{ROLE_NAMES[role]}</h3>
      {name && <p className="holder">{name}</p>}
      {(gap || words) && (
        <p>
          {gap && <Tag tone="hot">Gap</Tag>} {gap && name && words ? `Named, while the answer says: ${words.toLowerCase()}` : words}
        </p>
      )}
      {part && (
        <dl className="parts small">
          <dt>Decides</dt>
          <dd>{part.decides}</dd>
          <dt>Keeps, whatever is contracted</dt>
          <dd>{part.keeps}</dd>
          <dt>Goes to the provider</dt>
          <dd>{part.provider}</dd>
        </dl>
      )}
    </li>
  )
}

/** The answer as it was given; none where the copy leaves answers out. */
function wordsOf({ answers, leavesOut }: ResultView, role: OwnerRole): string {
  if (leavesOut.includes('answers')) return ''
  const option = answers['io-owners']?.[role]
  if (option === 'not-sure') return 'Not sure'
  return questionOf('io-owners').options.find(({ id }) => id === option)?.said ?? 'Not answered'
}
