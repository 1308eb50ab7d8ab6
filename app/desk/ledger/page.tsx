import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ruleSaid, verdictName } from '@/components/desk/words'
import { chosenName } from '@/components/review/published'
import { RuleLink } from '@/components/rule-list'
import { Columns, inFigures } from '@/components/ui/columns'
import { Leaf, Opening } from '@/components/ui/leaf'
import { getLedger, type Ledger } from '@/lib/data/overview'
import { signedIn } from '../signed-in'

export const metadata: Metadata = { title: 'Ledger', robots: { index: false } }

export default async function LedgerPage() {
  const asking = await signedIn('/desk/ledger')
  const ledger = await getLedger(asking)
  if (!ledger) return nothingHere()
  return (
    <DeskFrame me={asking.consultant}>
      <Opening caption="Which rules are wrong">
        <h1>Ledger</h1>
        <p>
          Every overrule that stands counts here, and what became of a verdict once a pilot had been. Nothing here changes a rule by itself.
        </p>
      </Opening>
      <Leaf id="rules" title="Overruled rules" wide>
        <Rules ledger={ledger} />
      </Leaf>
      <Leaf id="changes" title="Instead of what" wide>
        <Changes ledger={ledger} />
      </Leaf>
      <Leaf id="outcomes" title="After the pilot" wide>
        <Outcomes ledger={ledger} />
      </Leaf>
    </DeskFrame>
  )
}

function Rules({ ledger: { rules, of } }: { ledger: Ledger }) {
  if (rules.length === 0) return <p>No consultant has named a rule as wrong.</p>
  return (
    <table className="cards">
      <caption className="hide">Rules that consultants hold wrong</caption>
      <Columns heads={['Rule', ...inFigures(['Overruled in', `Spoke in the newest ${of.toLocaleString('en')}`])]} />
      <tbody>
        {rules.map(({ rule, overruled, spoken }) => (
          <tr key={rule}>
            <th scope="row">
              {ruleSaid(rule)}{' '}
              <span className="note">
                <RuleLink id={rule} />
              </span>
            </th>
            <td className="r" data-h="Overruled in">
              {overruled}
            </td>
            <td className="r" data-h="Spoke in">
              {spoken ?? 'Not counted'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Changes({ ledger: { changes } }: { ledger: Ledger }) {
  if (changes.length === 0) return <p>No verdict and no location is overruled.</p>
  return (
    <table className="cards">
      <caption className="hide">What the rules said and what was held right</caption>
      <Columns heads={['The rules said', 'Held right', { figures: 'Times' }, 'Latest reasons']} />
      <tbody>
        {changes.map(({ kind, machine, chosen, count, reasons }) => (
          <tr key={`${kind} ${machine} ${chosen}`}>
            <th scope="row">{nameOf(kind, machine)}</th>
            <td data-h="Held right">{nameOf(kind, chosen)}</td>
            <td className="r" data-h="Times">
              {count}
            </td>
            <td data-h="Reasons" className="typed">
              {reasons.join('\n')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Outcomes({ ledger: { outcomes } }: { ledger: Ledger }) {
  if (outcomes.length === 0) return <p>No assessment that follows a pilot was submitted beside the one it follows.</p>
  return (
    <table className="cards">
      <caption className="hide">Verdicts before and after a pilot</caption>
      <Columns heads={['Before the pilot', 'After it', { figures: 'Times' }]} />
      <tbody>
        {outcomes.map(({ before, after, count }) => (
          <tr key={`${before} ${after}`}>
            <th scope="row">{verdictName(before)}</th>
            <td data-h="After">{verdictName(after)}</td>
            <td className="r" data-h="Times">
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const nameOf = (kind: string, id: string): string => chosenName(kind === 'location' ? 'location' : 'verdict', id)
