import { Columns } from '@/components/ui/columns'
import { Leaf } from '@/components/ui/leaf'
import { SETTLES } from '@/lib/assessment'
import { anchorOf, questionName, type ResultView } from './view'

/** What to verify before anything else, most telling first. */
export function VerifyFirst({ view }: { view: ResultView }) {
  const { verifyFirst } = view.result
  if (!verifyFirst || verifyFirst.length === 0) return null
  return (
    <Leaf id="verify" title="Verify first" wide>
      <table className="cards">
        <caption className="hide">What to verify, in order</caption>
        <Columns heads={['What', 'Why first', 'Ask', 'Proof that is enough']} />
        <tbody>
          {verifyFirst.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.what}</th>
              <td data-h="Why">
                <span>
                  {SETTLES[item.settles]}{' '}
                  {item.causes.map((id) => (
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
