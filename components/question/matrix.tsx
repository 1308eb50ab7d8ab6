import { errorAt } from '../ui/error-at'
import { ErrorMessage } from '../ui/error-message'
import type { FieldErrors } from './draft'
import type { Choice, Kind } from './fields'

const NOT_SURE: Choice = { id: 'not-sure', label: 'I’m not sure' }

/** Rows of radios; on wide screens the levels become column heads. */
export function Matrix({ kind, rows, errors }: { kind: Kind; rows: Record<string, string>; errors: FieldErrors }) {
  return (
    <div className="matrix">
      <div className="mhead" aria-hidden="true">
        <span />
        {kind.options.map((option) => (
          <Head key={option.id} label={option.label} />
        ))}
        <span className="apart">
          <b>Not sure</b>
        </span>
      </div>
      {kind.rows.map((row) => (
        <Row key={row.id} row={row} options={kind.options} chosen={rows[row.id]} error={errorAt(errors, `row-${row.id}`)} />
      ))}
    </div>
  )
}

/** 'Named: one person with authority' has its first words as the head. */
function Head({ label }: { label: string }) {
  const [name, rest] = label.replace(/\.$/, '').split(/: (.*)/s)
  return (
    <span>
      <b>{name}</b>
      {rest}
    </span>
  )
}

type RowProps = { row: Kind['rows'][number]; options: Choice[]; chosen: string | undefined; error: string | undefined }

function Row({ row, options, chosen, error }: RowProps) {
  const id = `row-${row.id}`
  return (
    <div
      className={error ? 'mrow wrong' : 'mrow'}
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      aria-describedby={error && `${id}-error`}
    >
      <div className="role" id={`${id}-name`}>
        <b>{row.label}</b>
        <span>{row.about}</span>
        <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>
      </div>
      {[...options, NOT_SURE].map((option, index) => (
        <label key={option.id} className={option === NOT_SURE ? 'choice apart' : 'choice'}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={`row.${row.id}`}
            value={option.id}
            defaultChecked={chosen === option.id}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
