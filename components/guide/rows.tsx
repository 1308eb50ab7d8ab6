import { Columns } from '@/components/ui/columns'
import { Tag } from '@/components/ui/tag'
import type { Entry } from './words/shape'

type Props = {
  name: string
  /** The table has a name of its own; else the part's heading is enough to see. */
  isNamed: boolean
  anchor: string | undefined
  heads: readonly string[]
  entries: readonly Entry[]
}

/** A table of entries; on a phone each row is a block with its labels. */
export function Rows({ name, isNamed, anchor, heads, entries }: Props) {
  return (
    <table className={heads.length > 3 ? 'cards rows four' : 'cards rows'} id={anchor}>
      <caption>{isNamed ? name : <span className="hide">{name}</span>}</caption>
      <Columns heads={heads} />
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.anchor} entry={entry} heads={heads} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ entry, heads }: { entry: Entry; heads: readonly string[] }) {
  return (
    <tr id={entry.anchor}>
      <th scope="row">
        {entry.title} {entry.items.length === 0 && <Tag>Our addition</Tag>}
      </th>
      {entry.says.map((text, index) => (
        <td key={text} data-h={heads[index + 1]}>
          <span>{text}</span>
        </td>
      ))}
    </tr>
  )
}
