import type { Facts } from '../facts'
import { nameOf, type Prospect, unnamed } from '../prospects'
import type { CandidateRef, Place } from '../result'
import { speaksOf } from '../rule'
import { VETOES, type VetoRule } from '../vetoes'
import { type CostTotals, KINDS, type Kind, type Spot, usable, valuesOf } from './criteria'
import { type Scenario, scenariosOf } from './scenarios'
import { least, type Scored, type Weights } from './shares'
import type { Unused } from './words'

/** A place with the rules that speak on it; `open` counts its own points before a pilot. */
export type Considered = { readonly prospect: Prospect; readonly vetoes: readonly VetoRule[]; readonly open: number }

/** A place in the ranking, scored under the worst and the best completion. */
export type Contender = Spot & {
  /** Null for a provider at home in general. */
  readonly ref: CandidateRef | null
  readonly named: boolean
  /** In a sentence: 'Manila (Philippines)', 'A nearby country', 'A provider at home'. */
  readonly name: string
  readonly vetoes: readonly VetoRule[]
  readonly open: number
  readonly low: Scored
  readonly high: Scored
  /** Score under the worst completion, 0 to 1. */
  readonly points: number
}

/** Everything the ranking is made from. */
export type Scene = {
  readonly facts: Facts
  readonly scenarios: readonly Scenario[]
  readonly weights: Weights
  readonly costs: CostTotals | null
  readonly unused: Unused
  /** The buyer's own places, best first, removed ones last. */
  readonly own: readonly Contender[]
  /** The best place of each kind that is not removed; the kind in general where the buyer names none. */
  readonly best: Readonly<Record<Kind, Contender>>
}

/** What a ranking takes: the answers, the places as decided on, where they lie, and totals of cost where there are any. */
export type LocationInput = {
  readonly facts: Facts
  readonly weighed: readonly Considered[]
  readonly places: readonly Place[]
  readonly cost?: CostTotals
}

type Bare = Omit<Contender, 'low' | 'high' | 'points'>

/** Scores every place, and each kind by its best one. */
export function sceneOf({ facts, weighed, places, cost }: LocationInput): Scene {
  const named = weighed.filter(({ prospect }) => prospect.candidate !== null).map((one) => fromCandidate(one, places))
  const kinds = KINDS.map((kind) => ({ kind, places: ofKind(facts, kind, named) }))
  const left = kinds.filter((one) => one.places.some(isLeft)).map(({ kind }) => kind)
  const scenarios = scenariosOf(facts)
  const [costs, weights] = [usable(cost, left), Float64Array.from(scenarios.flatMap((scenario) => scenario.weights))]
  const scored = (bare: Bare): Contender => withScores(bare, { scenarios, weights, costs })
  const own = named.map(scored).sort(inOrder)
  const general = kinds.flatMap((one) => one.places).filter((bare) => !bare.named)
  const all = [...own, ...general.map(scored)]
  const best = Object.fromEntries(KINDS.map((kind) => [kind, all.find((one) => one.kind === kind)])) as Record<Kind, Contender>
  return { facts, scenarios, weights, costs, unused: cost ? 'partial' : 'none', own, best }
}

/** No veto removes it. */
export const isLeft = ({ vetoes }: Pick<Contender, 'vetoes'>): boolean => vetoes.length === 0

/** Abroad, seen from every site of the buyer's. */
export const isForeign = ({ kind }: Spot): boolean => kind !== 'onshore'

/** 'Manila (Philippines)', 'a nearby country'. */
export const inSentence = ({ name, named }: Pick<Contender, 'name' | 'named'>): string =>
  named ? name : name.charAt(0).toLowerCase() + name.slice(1)

const DISTANCES: Record<Place['distance'], Kind> = { domestic: 'onshore', near: 'nearshore', far: 'offshore' }

function fromCandidate({ prospect, vetoes, open }: Considered, places: readonly Place[]): Bare {
  const distance = places.find(({ candidate }) => candidate === prospect.ref)?.distance ?? 'far'
  return { kind: DISTANCES[distance], prospect, ref: prospect.ref, named: true, name: nameOf(prospect), vetoes, open }
}

/** The buyer's places of a kind, or the kind in general. */
function ofKind(facts: Facts, kind: Kind, named: readonly Bare[]): readonly Bare[] {
  const own = named.filter((one) => one.kind === kind)
  if (own.length > 0) return own
  if (kind === 'onshore') return [{ kind, prospect: null, ref: null, named: false, name: 'A provider at home', vetoes: [], open: 0 }]
  const prospect = unnamed(facts, kind)
  return [
    { kind, prospect, ref: kind, named: false, name: nameOf(prospect), vetoes: VETOES.filter((veto) => speaksOf(veto, prospect)), open: 0 },
  ]
}

function withScores(bare: Bare, { scenarios, weights, costs }: Pick<Scene, 'scenarios' | 'weights' | 'costs'>): Contender {
  const under = (end: 'low' | 'high'): Scored => ({
    values: Float64Array.from(scenarios.flatMap((scenario) => valuesOf(bare, scenario[end], costs))),
    less: 0,
  })
  const low = under('low')
  return { ...bare, low, high: under('high'), points: least(low, weights) }
}

/** Removed ones last, home after abroad, then by open points and by score; else in the buyer's order. */
function inOrder(a: Contender, b: Contender): number {
  if (isLeft(a) !== isLeft(b)) return isLeft(a) ? -1 : 1
  if (isForeign(a) !== isForeign(b)) return isForeign(a) ? -1 : 1
  return a.open - b.open || b.points - a.points
}
