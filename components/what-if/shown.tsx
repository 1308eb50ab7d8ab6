import { Columns } from '../ui/columns'
import type { Tried } from './outcome'

/** What the trial would move, as a table, and the findings that come and go with it. */
export function Outcome({ tried: { line, rows, come, gone } }: { tried: Tried }) {
  return (
    <section className="stack tried" aria-labelledby="tried">
      <h2 id="tried" tabIndex={-1}>
        {line}
      </h2>
      <p className="quiet small">Not saved. Your answers and this result stay as they are.</p>
      <table className="cards">
        <caption className="hide">What would move</caption>
        <Columns heads={['What', 'As answered', 'With this answer']} />
        <tbody>
          {rows.map(({ name, before, after, moved }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-h="As answered">{before}</td>
              <td data-h="With this answer">{moved ? <b>{after}</b> : <span className="quiet">the same</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Points title="No longer in the way" findings={gone} />
      <Points title="New in the way" findings={come} />
    </section>
  )
}

function Points({ title, findings }: { title: string; findings: Tried['come'] }) {
  if (findings.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain rows">
        {findings.map(({ id, title: name, reason }) => (
          <li key={id}>
            <b>{name}.</b> {reason}
          </li>
        ))}
      </ul>
    </>
  )
}
