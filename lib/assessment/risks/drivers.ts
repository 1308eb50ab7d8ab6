import type { MatrixId, OwnerRole, SingleId } from '../answers'
import type { Facts } from '../facts'
import type { Prospect } from '../prospects'
import type { OptionId, QuestionId, RowId } from '../questionnaire'
import type { SourceId } from '../sources'

/** What the answers say of a driver: it is there, it is not, or it depends on these questions, unknown or blank. */
export type Seen = 'present' | 'absent' | { readonly open: readonly QuestionId[] }

/** Something in the answers that makes a risk more likely, by one step. */
export type Driver = {
  /** Every question on which `seen` depends. */
  readonly reads: readonly QuestionId[]
  readonly seen: (at: Prospect) => Seen
  readonly text: (at: Prospect) => string
  /** The answers that it is there for, among `reads`; all of `reads` where absent. */
  readonly causes?: (at: Prospect) => readonly QuestionId[]
}

/** One risk of the register: what drives it, and what is done about it. */
export type RiskRule = {
  readonly id: `RK${number}`
  readonly title: string
  readonly drivers: readonly Driver[]
  /** The question whose level gives the impact. */
  readonly impact: 'rl-consequence' | 'rl-data-class'
  readonly mitigation: string
  readonly owner: OwnerRole
  readonly evidence: string
  readonly sources: readonly SourceId[]
}

/** An answer at this option's level or below. */
export function lowAnswer<Id extends SingleId>(id: Id, option: OptionId<Id>, text: string | ((facts: Facts) => string)): Driver {
  return {
    reads: [id],
    seen: ({ facts }) => (facts.atMost(id, option) ? 'present' : typeof facts.level(id) === 'number' ? 'absent' : openIn(facts, id)),
    text: ({ facts }) => (typeof text === 'string' ? text : text(facts)),
  }
}

/** One of the six roles has nobody; a role that somebody is not sure of counts as empty. */
export const emptyRole = (role: OwnerRole, decides: string): Driver => ({
  reads: ['io-owners'],
  seen: ({ facts }) => (facts.isGap(role) ? 'present' : rowOr(facts, 'io-owners', role)),
  text: ({ facts }) => (facts.row('io-owners', role) === 'not-sure' ? `Nobody is sure yet who ${decides}.` : `No one person ${decides}.`),
})

/** Evidence of this kind is words at best. */
export const thinEvidence = (kind: RowId<'pm-evidence'>, text: string): Driver => ({
  reads: ['pm-evidence', 'pm-track-record'],
  seen: ({ facts }) => (facts.isThin(kind) ? 'present' : rowOr(facts, 'pm-evidence', kind)),
  text: () => text,
  causes: () => ['pm-evidence'],
})

/** What is not known hangs on this question; where it is not asked, on there being no provider. */
export const openIn = (facts: Facts, ...ids: QuestionId[]): Seen => ({
  open: ids.map((id) => (facts.isHidden(id) ? 'pm-track-record' : id)),
})

function rowOr<Id extends MatrixId>(facts: Facts, id: Id, row: RowId<Id>): Seen {
  return typeof facts.rowLevel(id, row) === 'number' ? 'absent' : openIn(facts, id)
}
