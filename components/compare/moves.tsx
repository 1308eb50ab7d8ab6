import { type Changed, type Comparison, changedName, type Move, OUTPUT_NAMES, type Traced, tracedLine } from '@/lib/assessment'
import { Columns } from '../ui/columns'

type Props = { caption: string; moves: readonly (Move | Traced)[] }

/** What moved, from what to what and, where it can be told, because of which answers. */
export function MovesTable({ caption, moves }: Props) {
  const traced = moves.some((move) => 'how' in move && move.how !== 'untraced')
  return (
    <table className="cards moves">
      <caption>{caption}</caption>
      <Columns heads={['What moved', 'Before', 'After', ...(traced ? ['Because'] : [])]} />
      <tbody>
        {moves.map((move) => (
          <tr key={move.key}>
            <th scope="row">
              {move.name} {OUTPUT_NAMES[move.of] !== move.name && <span className="note">{OUTPUT_NAMES[move.of]}</span>}
            </th>
            <td data-h="Before">{move.from?.said ?? <span className="quiet">Did not apply</span>}</td>
            <td data-h="After">{move.to?.said ?? <span className="quiet">No longer applies</span>}</td>
            {traced && <td data-h="Because">{'how' in move ? tracedLine(move) : ''}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The changed answers to which no move is put down, from what to what. */
export function WithoutEffect({ answers, changed, differences }: Pick<Comparison, 'answers' | 'changed' | 'differences'>) {
  const named = new Set(answers.flatMap(({ by }) => by.map(changedName)))
  const idle = differences.filter((_, at) => !named.has(changedName(changed[at] as Changed)))
  if (idle.length === 0 || answers.some(({ how }) => how === 'untraced')) return null
  return (
    <div className="quiet small">
      <p>{answers.length > 0 ? 'This moved nothing:' : 'This is what changed:'}</p>
      <ul>
        {idle.map((difference) => (
          <li key={difference}>{difference}.</li>
        ))}
      </ul>
    </div>
  )
}
