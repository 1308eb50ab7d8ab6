import type { LocationId, RankedLocation, RankingReason } from '../outcome'
import { reasonOf } from '../reason'
import type { Finding } from '../result'
import { speak } from '../rule'
import { type Contender, isForeign, isLeft, type Scene } from './contenders'
import { KINDS } from './criteria'
import type { Pair } from './hybrid'
import type { Trait } from './order'
import { pairReasons, scoreReasons, standingOf } from './reasons'
import { greatest, type Scored } from './shares'

/** One scored option of the ranking. */
export type Entry = {
  readonly id: LocationId
  /** In a sentence: 'Manila (Philippines)', 'two places together'. */
  readonly name: string
  readonly low: Scored
  readonly high: Scored
  readonly points: number
  readonly named: boolean
  readonly place: Contender['ref']
  readonly trait: Trait
  readonly reasons: () => RankingReason[]
}

/** The kinds that no veto removes, and two places together where that is possible. */
export function entriesOf(scene: Scene, pair: Pair | null): Entry[] {
  const kinds = KINDS.map((kind) => scene.best[kind]).filter(isLeft)
  const entries = kinds.map((place) => ofKind(scene, place))
  return pair ? [...entries, ofPair(scene, pair)] : entries
}

function ofKind(scene: Scene, place: Contender): Entry {
  const { kind, name, low, high, points, named, ref } = place
  const trait = { considered: named, familiar: named || !isForeign(place) || scene.own.length === 0 }
  return {
    id: kind,
    name,
    low,
    high,
    points,
    named,
    place: ref,
    trait,
    reasons: () => [...scoreReasons(scene, place), ...chosen(scene, place)],
  }
}

/** Two places count as in mind where the one abroad is. */
function ofPair(scene: Scene, pair: Pair): Entry {
  const { second, low, high, points } = pair
  const considered = second.named && isLeft(second)
  const trait = { considered, familiar: considered || scene.own.length === 0 }
  const name = 'Two places together'
  return { id: 'hybrid', name, low, high, points, named: second.named, place: null, trait, reasons: () => pairReasons(scene, pair) }
}

/** Which of several places of a kind stands for it. */
function chosen(scene: Scene, place: Contender): RankingReason[] {
  const others = scene.own.filter(({ kind }) => kind === place.kind).length
  if (others <= 1) return []
  return [
    reasonOf(scene.facts, {
      id: 'R-PLACE',
      text: `Judged by ${place.name}, the best of your places of this kind.`,
      reads: ['ctx-candidates'],
    }),
  ]
}

/** A scored option as the result shows it. */
export const shown = (scene: Scene, entry: Entry, { share, lines }: { share: number; lines: RankingReason[] }): RankedLocation => ({
  id: entry.id,
  standing: standingOf(entry.points, entry.named),
  points: entry.points,
  interval: { low: entry.points, high: greatest(entry.high, scene.weights) },
  share,
  unnamed: !entry.named,
  place: entry.place,
  reasons: [...entry.reasons(), ...lines],
})

/** An option without a score: kept back or removed, with the reason. */
export const unscored = <Id>(id: Id, standing: 'ruled-out' | 'not-ranked', reasons: RankingReason[]): RankedLocation<Id> => ({
  id,
  standing,
  points: null,
  interval: null,
  share: null,
  unnamed: false,
  place: null,
  reasons,
})

/** Why these places are removed: one reason for each rule. */
export function vetoReasons({ facts }: Scene, places: readonly Contender[]): RankingReason[] {
  const findings = places.flatMap(({ vetoes, prospect }) => (prospect ? vetoes.map((rule) => speak(rule, prospect, facts)) : []))
  return [...new Set(findings.map(({ id }) => id))].map((id) => {
    const same = findings.filter((finding) => finding.id === id)
    const [{ sources } = { sources: [] }] = same
    const causes = [...new Set(same.flatMap((finding) => finding.causes))]
    return { id, text: [...new Set(same.map(told))].join(' '), points: null, causes, sources }
  })
}

const told = ({ title, reason }: Finding): string => `${title}. ${reason}`
