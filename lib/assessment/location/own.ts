import { capitalNumeral } from '../listed'
import type { RankedLocation, RankingReason } from '../outcome'
import { reasonOf } from '../reason'
import type { CandidateRef } from '../result'
import { type Contender, isForeign, isLeft, type Scene } from './contenders'
import { unscored, vetoReasons } from './entries'
import { scoreReasons, standingOf } from './reasons'
import { greatest, sharesOf } from './shares'

type OwnPlace = RankedLocation<CandidateRef>

/** The buyer's own places: fewest open points of their own first, then by score; removed ones last. */
export function candidatesRanked(scene: Scene): OwnPlace[] {
  const left = scene.own.filter(isLeft)
  const level = left.filter((place) => isLevel(place, left[0] ?? place))
  const shares = sharesOf(
    level.map(({ low }) => low),
    scene.weights,
    highest,
  )
  return scene.own.map((place) => {
    if (!isLeft(place)) return { ...unscored(place.ref ?? 0, 'ruled-out', vetoReasons(scene, [place])), place: place.ref }
    return {
      id: place.ref ?? 0,
      standing: standingOf(place.points, true),
      points: place.points,
      interval: { low: place.points, high: greatest(place.high, scene.weights) },
      share: shares[level.indexOf(place)] ?? 0,
      unnamed: false,
      place: place.ref,
      reasons: [...scoreReasons(scene, place), ...orderLines(scene, place, left)],
    }
  })
}

/** Nothing but the score tells them apart. */
const isLevel = (a: Contender, b: Contender): boolean => a.open === b.open && isForeign(a) === isForeign(b)

function highest(scores: Float64Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i += 1) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  return best
}

/** What orders the places before the score does. */
function orderLines({ facts }: Scene, place: Contender, left: readonly Contender[]): RankingReason[] {
  if (left.length <= 1) return []
  if (!isForeign(place) && left.some(isForeign))
    return [
      reasonOf(facts, {
        id: 'R-ABROAD',
        text: 'It comes after your places abroad: the verdict is about those.',
        reads: ['ctx-candidates', 'ctx-buyer-location'],
      }),
    ]
  const points =
    place.open === 0
      ? 'No point of its own stands'
      : place.open === 1
        ? 'One point of its own stands'
        : `${capitalNumeral(place.open)} points of its own stand`
  const text = `${points} before a pilot. Places are ordered by that first, and by score where they are level.`
  return [reasonOf(facts, { id: 'R-OPEN', text, reads: ['ctx-candidates'] })]
}
