import type { MatrixId, SingleId } from './answers'
import { EVIDENCE_KINDS, type Facts } from './facts'
import { questionOf } from './journey'
import type { Verification } from './outcome'
import { highestLevel } from './policy/levels'
import type { QuestionId } from './questionnaire'
import { SITUATIONS, type Situation } from './situations'

/** An answer, or a row of one, that can still be found out. */
export type Asked = { readonly question: QuestionId; readonly row?: string }

/** What the other parts of the assessment found to hang on an answer that is not known. */
export type Movers = {
  /** Unknown answers of which the best and the worst completion give different verdicts, most telling first. */
  readonly verdictMovers: readonly Asked[]
  /** Unknown answers that change the first location. */
  readonly locationMovers: readonly Asked[]
  /** Hours are to be covered in which neither the buyer nor any place works. */
  readonly uncoveredHours: boolean
}

/** What to verify before anything else: what moves the verdict, then the place, then the reasons for going, then evidence, then hours. */
export function verifyFirstOf(facts: Facts, { verdictMovers, locationMovers, uncoveredHours }: Movers): Verification[] {
  const taken = new Set<string>()
  const asks: Ask[] = [
    ...verdictMovers.map((asked) => moverOf(asked, 'verdict')),
    ...locationMovers.map((asked) => moverOf(asked, 'location')),
  ]
  const items = asks.flatMap((ask) => itemOf(facts, ask, taken))
  for (const situation of SITUATIONS) {
    const weakest = situation.matches(facts) ? weakestOf(facts, situation, taken) : undefined
    if (weakest) items.push(...itemOf(facts, ofSituation(situation, weakest), taken))
  }
  const thin = EVIDENCE_KINDS.filter((kind) => facts.isThin(kind)).map(ofEvidence)
  return [...items, ...[...thin, ...(uncoveredHours ? [HOURS] : [])].flatMap((ask) => itemOf(facts, ask, taken))]
}

/** What is asked, for which reason; `key` tells one matter from another. */
type Ask = Pick<Verification, 'id' | 'settles' | 'what'> & {
  readonly asked: Asked
  readonly key: string
  readonly causes: readonly QuestionId[]
}

/** Who can tell and what proves it stand with the question; nothing is asked twice. */
function itemOf(facts: Facts, { id, settles, what, asked, key, causes }: Ask, taken: Set<string>): Verification[] {
  const { findOut, sources } = questionOf(asked.question)
  if (findOut === null || taken.has(key)) return []
  taken.add(key)
  const given = [...new Set(causes)].filter((cause) => facts.answers[cause] !== undefined && !facts.isHidden(cause))
  return [
    {
      id,
      ...asked,
      settles,
      what,
      who: findOut.who,
      proof: findOut.proof,
      effort: findOut.effort,
      causes: given,
      sources: [...sources],
    },
  ]
}

const moverOf = (asked: Asked, settles: 'verdict' | 'location'): Ask => ({
  id: `VF-${keyOf(asked)}`,
  settles,
  what: nameOf(asked),
  asked,
  key: keyOf(asked),
  causes: [asked.question],
})

const ofSituation = ({ id, reads }: Situation, asked: Situation['verify'][number]): Ask => ({
  id,
  settles: 'situation',
  what: asked.what,
  asked,
  key: keyOf(asked),
  causes: [...reads, asked.question],
})

const ofEvidence = (row: (typeof EVIDENCE_KINDS)[number]): Ask => ({
  ...moverOf({ question: 'pm-evidence', row }, 'verdict'),
  settles: 'evidence',
  what: rowSaid(row),
})

const HOURS: Ask = {
  id: 'VF-hours',
  settles: 'hours',
  what: 'Who works in the hours that neither you nor a place you named would cover',
  asked: { question: 'lf-shift' },
  key: 'hours',
  causes: ['lf-coverage', 'ctx-buyer-location', 'ctx-candidates'],
}

const keyOf = ({ question, row }: Asked): string => (row === undefined ? question : `${question}-${row}`)

function nameOf({ question, row }: Asked): string {
  const { name, rows } = questionOf(question)
  const label = rows.find(({ id }) => id === row)?.label
  return label === undefined ? name : `${name}: ${label.toLowerCase()}`
}

function rowSaid(row: string): string {
  const found = questionOf('pm-evidence').rows.find(({ id }) => id === row)
  return found ? `${found.label}: ${found.about}` : row
}

/**
 * Of what is to be verified for a situation, the answer that is least sure and not listed yet; the first where they are level. An answer
 * that says it was shown already is not asked for again.
 */
function weakestOf(facts: Facts, { verify }: Situation, taken: ReadonlySet<string>): Situation['verify'][number] | undefined {
  let weakest: Situation['verify'][number] | undefined
  for (const asked of verify) {
    if (taken.has(keyOf(asked)) || isShown(facts, asked)) continue
    if (weakest === undefined || levelOf(facts, asked) < levelOf(facts, weakest)) weakest = asked
  }
  return weakest
}

/** The strongest answer about one's own set-up names the proof itself: a newcomer has worked from the notes, a paid sample was done. */
const isShown = (facts: Facts, asked: Asked): boolean =>
  questionOf(asked.question).role === 'readiness' && levelOf(facts, asked) === highestLevel(asked.question)

/** Unknown and blank lie below every level. */
function levelOf(facts: Facts, { question, row }: Asked): number {
  const level = row === undefined ? facts.level(question as SingleId) : facts.rowLevel(question as MatrixId, row as never)
  return typeof level === 'number' ? level : -1
}
