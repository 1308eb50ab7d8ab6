import type { Comparison, Output } from '@/lib/assessment'
import { OUTPUT_NAMES } from '@/lib/assessment'
import { MovesTable, WithoutEffect } from './moves'

type Sides = { before: { number: number; rulesVersion: string; timeZoneTable: string }; after: Sides['before'] }
type Props = Sides & {
  comparison: Comparison
  /** Whose answers changed, for a heading: yours where it says nothing. */
  whose?: 'your' | 'the buyer’s'
}

/** What the answers did and what the rules did, told apart. */
export function WhatMoved({ comparison, before, after, whose = 'your' }: Props) {
  const { rules, answers, later, lacking, changed } = comparison
  return (
    <div className="stack">
      {answers.length > 0 ? (
        <MovesTable caption={`What ${whose} answers did`} moves={answers} />
      ) : (
        <p>{changed.length === 0 ? 'No answer changed.' : 'The changed answers moved nothing in the result.'}</p>
      )}
      <WithoutEffect {...comparison} />
      {rules.length > 0 && <MovesTable caption={`What the rules did, from ${before.rulesVersion} on`} moves={rules} />}
      {later.length > 0 && <MovesTable caption={`What rules later than ${after.rulesVersion} would say, taken back`} moves={later} />}
      <p className="note">{rulesLine({ before, after }, comparison)}</p>
      {lacking.length > 0 && <p className="note">{lackingLine(lacking)}</p>}
    </div>
  )
}

function rulesLine({ before, after }: Sides, { rules, answers, later, changed }: Comparison): string {
  const isSame = before.rulesVersion === after.rulesVersion
  const untraced = answers.some(({ how }) => how === 'untraced')
  const first = isSame
    ? `Both versions were made under rules ${before.rulesVersion}${rules.length === 0 ? ', so the rules moved nothing' : ''}.`
    : `Version ${before.number} was made under rules ${before.rulesVersion}, version ${after.number} under ${after.rulesVersion}.`
  const table =
    before.timeZoneTable === after.timeZoneTable
      ? ''
      : ` The table of time zones changed too, from ${before.timeZoneTable} to ${after.timeZoneTable}; what follows from it counts as rules.`
  const how = untraced
    ? ' Those rules are no longer kept, so single answers cannot be tried one by one.'
    : ' For the split, today’s rules judged the earlier answers; then each changed answer was tried by itself.'
  const isSplit = changed.length + rules.length + later.length > 0
  return `${first}${table}${isSplit ? how : ''}`
}

function lackingLine(lacking: readonly Output[]): string {
  const names = lacking.map((output) => OUTPUT_NAMES[output].toLowerCase()).join(', ')
  return `One of the two was made before the rules gave this, so it is left out of what moved: ${names}.`
}
