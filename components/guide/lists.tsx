import type { ReactNode } from 'react'
import type { Entry } from './words/shape'

type Props = { entries: readonly Entry[]; isNested: boolean; note?: ((entry: Entry) => ReactNode) | undefined }

/** What it is about at the start side, what is said of it beside. */
export function Said({ entries, isNested, note }: Props) {
  const Heading = isNested ? 'h4' : 'h3'
  return (
    <ul className="plain said">
      {entries.map((entry) => (
        <li key={entry.anchor} id={entry.anchor}>
          <Heading>{entry.title}</Heading>
          <div>
            {entry.says.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {note?.(entry)}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Steps in their order. */
export function Steps({ entries }: Pick<Props, 'entries'>) {
  return (
    <ol className="points calm">
      {entries.map(({ anchor, title, says }) => (
        <li key={anchor} id={anchor}>
          <h3>{title}</h3>
          {says.map((text) => (
            <p key={text} className="quiet">
              {text}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** The six roles. */
export function Owners({ entries }: Pick<Props, 'entries'>) {
  return (
    <ul className="plain owners">
      {entries.map(({ anchor, title, says }) => (
        <li key={anchor} id={anchor}>
          <h3>{title}</h3>
          {says.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </li>
      ))}
    </ul>
  )
}
