import type { Facts } from '../facts'
import type { RankingReason, Split } from '../outcome'
import { HYBRID } from '../policy/location'
import { languageOf } from '../prospects'
import { type Contender, inSentence, isForeign, isLeft, type Scene } from './contenders'
import { CENTRE_AND_PROVIDER, DIVISIONS, type Division } from './patterns'
import { CRITERIA } from './scenarios'
import { least, type Scored } from './shares'

/** Two places that could divide the work, and why. */
export type Pair = {
  /** At home, or the nearer one. */
  readonly first: Contender
  readonly second: Contender
  readonly divisions: readonly Division[]
  readonly low: Scored
  readonly high: Scored
  /** Score under the worst completion, 0 to 1. */
  readonly points: number
  /** It may come second at most. */
  readonly barred: boolean
}

/** Either a pair, or why there is none: ruled out, or no case for it. */
export type Hybrid =
  | { readonly pair: Pair }
  | { readonly pair: null; readonly standing: 'ruled-out' | 'not-ranked'; readonly why: RankingReason }

/** H-1, H-2 and H-2b: whether the work divides, whether two places could be governed, and which two. */
export function hybridOf(scene: Scene): Hybrid {
  const { facts } = scene
  const foreign = foreignOf(scene)
  if (facts.gaps.length >= HYBRID.value.gaps)
    return out('H-2', 'Two places need more governing than one, and at least two of the six roles have no owner.', facts, ['io-owners'])
  if (foreign.every(({ vetoes }) => vetoes.some(({ id }) => id === 'LV-LAW')))
    return out('H-2', 'The law keeps every part of it in the country, so there is no second place to divide it with.', facts, [
      'rl-legal-position',
    ])
  if (typeof facts.level('wc-separability') !== 'number')
    return unranked('H-2', 'Whether the work can be cut in two is not known yet.', facts, ['wc-separability'])
  const divisions = DIVISIONS.filter((division) => applies(division, scene))
  const possible = divisions.filter((division) => isSeparable(facts, division))
  if (possible.length === 0 && facts.atMost('wc-separability', 'heavily-entangled'))
    return out('H-2', 'Too much of the work hangs on insiders for it to be cut in two.', facts, ['wc-separability'])
  if (possible.length === 0)
    return unranked('H-1', 'Nothing in your answers calls for two places at once.', facts, [
      'wc-separability',
      'lf-coverage',
      'ci-live-need',
    ])
  const pair = bestOf([atHome(scene, possible), abroad(scene, possible)])
  return pair ? { pair } : out('H-2b', 'No place abroad is left that could take a part.', facts, ['ctx-candidates'])
}

/** What would go where, one entry for each reason to divide. */
export function splitsOf({ first, second, divisions }: Pair, { answers }: Facts): Split[] {
  const legs = { first: inSentence(first), second: inSentence(second) }
  return divisions.map((division) => ({
    ...(division.id === 'HY-MULTI-CANDIDATE' && isCentreAndProvider(first, second)
      ? centreAndProvider(first, second)
      : { pattern: division.pattern, home: division.home(legs), abroad: division.abroad(legs) }),
    causes: division.reads.filter((id) => answers[id] !== undefined),
    sources: division.sources.slice(),
  }))
}

/** Criteria for which the better of the two places counts. */
export const repairedBy = ({ divisions }: Pick<Pair, 'divisions'>): ReadonlySet<string | null> =>
  new Set(divisions.map(({ repairs }) => repairs))

const CONDITIONS: Record<Division['id'], (scene: Scene) => boolean> = {
  'HY-COVERAGE': ({ facts }) => facts.is('lf-coverage', 'round-the-clock'),
  'HY-DATA-TIER': ({ facts }) => facts.isSensitive,
  'HY-LIVE-SPLIT': ({ facts }) => facts.atLeast('ci-live-need', 'several-a-day'),
  'HY-SEGMENT': (scene) =>
    scene.facts.isCustomerFacing && foreignOf(scene).some(({ prospect }) => prospect && languageOf(prospect) === 'mismatch'),
  'HY-MULTI-CANDIDATE': ({ own }) => own.filter(isLeft).length > 1,
}

const applies = ({ id }: Division, scene: Scene): boolean => CONDITIONS[id](scene)

/** H-2: a boundary must be there; for a group of customers one that is half drawn is enough. */
const isSeparable = (facts: Facts, { id }: Division): boolean =>
  facts.atLeast('wc-separability', id === 'HY-SEGMENT' ? 'heavily-entangled' : 'mostly-separable')

/** The buyer's foreign places; where there are none, both kinds in general. */
function foreignOf({ own, best }: Scene): readonly Contender[] {
  const named = own.filter(isForeign)
  return named.length > 0 ? named : [best.nearshore, best.offshore]
}

/** Home and the best place abroad: one that is left, or one whose vetoes the division takes away, or a kind in general. */
function atHome(scene: Scene, possible: readonly Division[]): Pair | null {
  const first = scene.best.onshore
  const foreign = foreignOf(scene)
  const cured = new Set(possible.flatMap(({ cures }) => cures))
  const general = [scene.best.nearshore, scene.best.offshore].filter((one) => !one.named && isLeft(one)).sort((a, b) => b.points - a.points)
  const second = bestLeft(foreign) ?? foreign.find(({ named, vetoes }) => named && vetoes.every(({ id }) => cured.has(id))) ?? general[0]
  if (!second) return null
  const divisions = possible.filter(({ id }) => id !== 'HY-MULTI-CANDIDATE' || (first.named && second.named))
  return divisions.length > 0 ? paired(scene, [first, second], divisions) : null
}

const bestLeft = (foreign: readonly Contender[]): Contender | undefined => {
  const left = foreign.filter(isLeft)
  return left.some(({ named }) => named) ? left[0] : left.sort((a, b) => b.points - a.points)[0]
}

/** Two of the buyer's places abroad: data and customers' language stay a matter of home. */
function abroad(scene: Scene, possible: readonly Division[]): Pair | null {
  const [one, other] = scene.own.filter((place) => isForeign(place) && isLeft(place))
  if (!one || !other) return null
  const legs = other.kind === 'nearshore' && one.kind === 'offshore' ? ([other, one] as const) : ([one, other] as const)
  const divisions = possible.filter(
    ({ id }) => id === 'HY-MULTI-CANDIDATE' || id === 'HY-COVERAGE' || (id === 'HY-LIVE-SPLIT' && one.kind !== other.kind),
  )
  return divisions.length > 0 ? paired(scene, legs, divisions) : null
}

function paired(scene: Scene, [first, second]: readonly [Contender, Contender], divisions: readonly Division[]): Pair {
  const repaired = repairedBy({ divisions })
  const both = (end: 'low' | 'high'): Scored => ({
    less: HYBRID.value.governance,
    values: first[end].values.map((value, i) => {
      const other = second[end].values[i] ?? 0
      return repaired.has(CRITERIA[i % CRITERIA.length] ?? null) ? Math.max(value, other) : meanOf(value, other)
    }),
  })
  const foreign = foreignOf(scene)
  const onlySegment = divisions.every(({ id }) => id === 'HY-SEGMENT')
  const low = both('low')
  const barred = onlySegment || !foreign.some(isLeft)
  return { first, second, divisions, low, high: both('high'), points: least(low, scene.weights), barred }
}

const meanOf = (...values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function bestOf(pairs: readonly (Pair | null)[]): Pair | null {
  return pairs.reduce((best, pair) => (best === null || (pair !== null && pair.points > best.points) ? pair : best), null)
}

const isCentreAndProvider = (a: Contender, b: Contender): boolean => {
  const owners = [a, b].map(({ prospect }) => prospect?.candidate?.ownership)
  return owners.includes('own-entity') && owners.includes('external')
}

function centreAndProvider(a: Contender, b: Contender): Pick<Split, 'pattern' | 'home' | 'abroad'> {
  const [own, provider] = a.prospect?.candidate?.ownership === 'own-entity' ? [a, b] : [b, a]
  const { pattern, home, abroad: elsewhere } = CENTRE_AND_PROVIDER
  return { pattern, home: home(inSentence(own)), abroad: elsewhere(inSentence(provider)) }
}

type Cause = RankingReason['causes'][number]
const because = (id: string, text: string, { answers }: Facts, causes: readonly Cause[]): RankingReason => ({
  id,
  text,
  points: null,
  causes: causes.filter((cause) => answers[cause] !== undefined),
  sources: ['judgement', 'offshore-guide'],
})
const out = (...of: Parameters<typeof because>): Hybrid => ({ pair: null, standing: 'ruled-out', why: because(...of) })
const unranked = (...of: Parameters<typeof because>): Hybrid => ({ pair: null, standing: 'not-ranked', why: because(...of) })
