import { Columns } from '@/components/ui/columns'
import { Leaf } from '@/components/ui/leaf'
import { type Certainty, percent, type QuestionId, SETTLES, tellingOf, type Verification } from '@/lib/assessment'
import { anchorOf, questionName, type ResultView } from './view'

/** What to verify before anything else, most telling first. */
export function VerifyFirst({ view }: { view: ResultView }) {
  const { verifyFirst, certainty } = view.result
  if (!verifyFirst || verifyFirst.length === 0) return null
  return (
    <Leaf id="verify" title="Verify first" wide>
      <table className="cards">
        <caption className="hide">What to verify, in order</caption>
        <Columns heads={['What', 'Why first', 'Ask', 'Proof that is enough']} />
        <tbody>
          {verifyFirst.map((item) => (
            <tr key={item.id}>
              <th scope="row">{nameOf(item, view)}</th>
              <td data-h="Why">
                <span>
                  {whyOf(item, certainty)}{' '}
                  {othersOf(item).map((id) => (
                    <a key={id} className="note" href={`#${anchorOf(id)}`}>
                      {questionName(id, view)}
                    </a>
                  ))}
                </span>
              </td>
              <td data-h="Ask">{item.who}</td>
              <td data-h="Proof">{item.proof}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Leaf>
  )
}

/** The answer that it asks for, as a way there; its name is not said again beside it. */
function nameOf({ what, question }: Verification, { leavesOut }: ResultView) {
  return question && !leavesOut.includes('answers') ? <a href={`#${anchorOf(question)}`}>{what}</a> : what
}

const othersOf = ({ causes, question }: Verification): QuestionId[] => causes.filter((id) => id !== question)

/** What the answer would settle, and how much of the doubt where that is known. */
function whyOf({ settles, question, row }: Verification, certainty: Certainty | undefined): string {
  const next = certainty && tellingOf(certainty).find((one) => one.question === question && one.row === row)
  return next && next.settles > 0 ? `${SETTLES[settles]}: settles ${percent(next.settles)} of the doubt` : SETTLES[settles]
}
