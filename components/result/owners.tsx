import { Leaf } from '@/components/ui/leaf'
import { Tag } from '@/components/ui/tag'
import { OWNER_ROLES, type OwnerRole, questionOf, ROLE_NAMES } from '@/lib/assessment'
import { anchorOf, type ResultView } from './view'

/** The six decisions that stay on the buyer's side: held, stretched, or nobody's. */
export function Owners({ view }: { view: ResultView }) {
  const gaps = view.result.ownerGaps
  return (
    <Leaf id="owners" title="Six owners" wide>
      <p className="quiet lead-in">
        Decisions your side must make whoever does the work.{' '}
        {gaps.length === 0 ? 'None is empty.' : `${gaps.length} of six ${gaps.length === 1 ? 'has' : 'have'} nobody.`}{' '}
        <a href={`#${anchorOf('io-owners')}`}>Your answer</a>
      </p>
      <ul className="plain owners">
        {OWNER_ROLES.map((role) => (
          <Owner key={role} role={role} view={view} gap={gaps.includes(role)} />
        ))}
      </ul>
    </Leaf>
  )
}

function Owner({ role, view, gap }: { role: OwnerRole; view: ResultView; gap: boolean }) {
  const part = view.result.owners?.find((owner) => owner.role === role)
  const option = view.answers['io-owners']?.[role]
  const words = option === 'not-sure' ? 'Not sure' : questionOf('io-owners').options.find(({ id }) => id === option)?.said
  return (
    <li className={gap ? 'gap' : option === 'named-no-time' ? 'strain' : undefined}>
      <h3>{ROLE_NAMES[role]}</h3>
      <p>
        {gap && <Tag tone="hot">Gap</Tag>} {words ?? 'Not answered'}
      </p>
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
