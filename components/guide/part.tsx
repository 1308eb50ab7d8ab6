import type { ReactNode } from 'react'
import { Leaf } from '@/components/ui/leaf'
import { Owners, Said, Steps } from './lists'
import { RestsOn } from './rests-on'
import { Rows } from './rows'
import type { Entry, Group, Section } from './words/shape'

type Props = {
  section: Section
  /** Stands after the first group. */
  figure?: ReactNode
  /** Stands under an entry. */
  note?: (entry: Entry) => ReactNode
  /** Closes the part. */
  end?: ReactNode
}

/** One part of the guide: its words, and the works it rests on beside or below them. */
export function Part({ section, figure, note, end }: Props) {
  const { id, title, lead, groups, sources } = section
  const wide = groups.some(({ heads, as }) => heads || as === 'owners')
  const rests = <RestsOn sources={sources} />
  return (
    <Leaf id={id} title={title} wide={wide} side={wide ? undefined : rests}>
      <div className="stack">
        {lead && <p className="lead-in">{lead}</p>}
        {groups.map((group, index) => (
          <div className="stack" key={group.entries[0]?.anchor}>
            <Entries group={group} name={title} note={note} />
            {index === 0 && figure}
          </div>
        ))}
        {end}
        {wide && rests}
      </div>
    </Leaf>
  )
}

function Entries({ group, name, note }: { group: Group; name: string; note: Props['note'] }) {
  const { title, anchor, heads, as, entries } = group
  if (heads) return <Rows name={title ?? name} isNamed={Boolean(title)} anchor={anchor} heads={heads} entries={entries} />
  if (as === 'steps') return <Steps entries={entries} />
  if (as === 'owners') return <Owners entries={entries} />
  return (
    <>
      {title && <h3 id={anchor}>{title}</h3>}
      <Said entries={entries} isNested={Boolean(title)} note={note} />
    </>
  )
}
