import { type OwnerRole, PART_NAMES, PARTIES, type Party, ROLE_NAMES, raci } from '@/lib/assessment'

type Props = { names: Partial<Record<OwnerRole, string>>; gaps: readonly OwnerRole[] }

const KEY = ['R', 'A', 'C', 'I'] as const

/** Six matters against the six roles and the provider; a role that nobody holds is marked in its column. */
export function Raci({ names, gaps }: Props) {
  const nameOf = (party: Party) => (party === 'provider' ? 'Provider' : ROLE_NAMES[party])
  const holderOf = (party: Party) => (party === 'provider' ? undefined : gaps.includes(party) ? 'gap' : names[party])
  return (
    <>
      <table className="cards raci">
        <caption>{captionOf(gaps)}</caption>
        <thead>
          <tr>
            <th scope="col">Matter</th>
            {PARTIES.map((party) => (
              <th key={party} scope="col">
                {nameOf(party)}
                {holderOf(party) && <span className="note">{holderOf(party)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raci().map(({ role, matter, parts }) => (
            <tr key={role}>
              <th scope="row">{matter}</th>
              {PARTIES.map((party) => (
                <td key={party} data-h={nameOf(party)}>
                  <abbr title={PART_NAMES[parts[party]]}>{parts[party].split('').join(', ')}</abbr>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{KEY.map((letter) => `${letter}: ${PART_NAMES[letter].toLowerCase()}`).join('. ')}.</p>
    </>
  )
}

function captionOf(gaps: readonly OwnerRole[]): string {
  if (gaps.length === 0) return 'Each matter has one person of yours who answers for it; the provider answers for none'
  const roles = gaps.map((role) => ROLE_NAMES[role].toLowerCase()).join(', ')
  return `Nobody answers yet for what belongs to: ${roles}`
}
