import { type POLICY, SOURCES } from '@/lib/assessment'
import { PolicyValue, unitSaid } from './policy-value'
import { Columns } from './ui/columns'

type Subject = (typeof POLICY)[number]

/** Every parameter of one subject: what it is, its value, why, and where it comes from. */
export function PolicyTable({ subject, parameters }: Subject) {
  return (
    <table className="cards rows">
      <caption>{subject}</caption>
      <Columns heads={['Parameter', 'Value', 'Because']} />
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">{parameter.name}</th>
            <td data-h="Value">
              <div>
                <PolicyValue of={parameter.value} unit={parameter.unit} />
                <p className="note">{unitSaid(parameter.unit)}</p>
              </div>
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
