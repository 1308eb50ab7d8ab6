import { formName, isQuestionId, type POLICY, type QuestionId, questionOf, SOURCES } from '@/lib/assessment'
import { Columns } from './ui/columns'

type Subject = (typeof POLICY)[number]

/** Every parameter of one subject: what it is, its value, why, and where it comes from. */
export function PolicyTable({ subject, parameters }: Subject) {
  return (
    <table className="cards">
      <caption>{subject}</caption>
      <Columns heads={['Parameter', 'Value', 'Because']} />
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

function Value({ of, question }: { of: unknown; question?: QuestionId }) {
  if (typeof of !== 'object' || of === null) return <>{of === null ? 'none' : nameOf(String(of), question)}</>
  if (Array.isArray(of))
    return <>{of.map((part) => (typeof part === 'object' ? pairs(part) : nameOf(String(part), question))).join(', ')}</>
  if (Object.keys(of).length === 0) return <>nothing</>
  return (
    <details>
      <summary>{Object.keys(of).length} values</summary>
      <ul className="plain small">
        {Object.entries(of).map(([key, value]) => (
          <li key={key}>
            {nameOf(key, question)}: <Value of={value} question={isQuestionId(key) ? key : question} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A question, one of its options, or a form of engagement or payment by its words; anything else as it stands. */
function nameOf(id: string, question?: QuestionId): string {
  if (isQuestionId(id)) return questionOf(id).name
  return (question && questionOf(question).options.find((option) => option.id === id)?.label) ?? formName(id) ?? id
}

const pairs = (part: object): string =>
  Object.entries(part)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
