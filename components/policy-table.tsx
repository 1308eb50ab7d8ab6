import { type POLICY, SOURCES } from '@/lib/assessment'

type Subject = (typeof POLICY)[number]

/** Every parameter of one subject: what it is, its value, why, and where it comes from. */
export function PolicyTable({ subject, parameters }: Subject) {
  return (
    <table className="cards">
      <caption>{subject}</caption>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Value</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">{parameter.name}</th>
            <td data-h="Value">
              <span>
                <Value of={parameter.value} /> <span className="note">{parameter.unit}</span>
              </span>
            </td>
            <td data-h="Because">
              <span>
                {parameter.because}{' '}
                <span className="note">
                  {parameter.sources.map((id) => (id === 'judgement' ? 'Our judgement' : SOURCES[id].title)).join('; ')}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ of }: { of: unknown }) {
  if (Array.isArray(of)) return <>{of.map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part))).join(', ')}</>
  if (typeof of !== 'object' || of === null) return <>{of === null ? 'none' : String(of)}</>
  return (
    <details>
      <summary>{Object.keys(of).length} values</summary>
      <ul className="plain small">
        {Object.entries(of).map(([key, value]) => (
          <li key={key}>
            {key}: <Value of={value} />
          </li>
        ))}
      </ul>
    </details>
  )
}
