import { VerdictMark } from '@/components/result/mark'
import { Tag } from '@/components/ui/tag'
import { BandCell, BarPattern } from './bar'
import type { Cell, Column, Group, Row } from './cells'

type Props = {
  caption: string
  /** Two to five. */
  columns: readonly Column[]
  groups: readonly Group[]
}

/** Results side by side; rows that differ in bold, equal ones quiet and marked as the same. */
export function CompareTable({ caption, columns, groups }: Props) {
  return (
    <>
      <BarPattern />
      <table className="compare" data-columns={columns.length}>
        <caption className="hide">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name, href, note }) => (
              <th key={id} scope="col">
                <a href={href}>{name}</a>
                <br />
                <span className="note">{note}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <CompareRow key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

function CompareRow({ row: { name, cells, differs }, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr className={differs ? 'differ' : 'same'}>
      <th scope="row">
        {name} {!differs && <span className="note">same</span>}
      </th>
      {cells.map((cell, index) => (
        <td key={columns[index]?.id} data-h={columns.length > 2 ? columns[index]?.name : undefined}>
          <CellContent cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function CellContent({ cell }: { cell: Cell }) {
  if (cell.kind === 'verdict') return <VerdictMark verdict={cell.verdict} />
  if (cell.kind === 'band') return <BandCell dimension={cell.dimension} />
  if (cell.kind === 'none') return <span className="quiet">{cell.text}</span>
  return cell.lines.map(({ of, text, notSure }) => (
    <p key={`${of}-${text}`}>
      {of && `${of}: `}
      {notSure && text === 'Not sure' ? <Tag>Not sure</Tag> : text}
    </p>
  ))
}
