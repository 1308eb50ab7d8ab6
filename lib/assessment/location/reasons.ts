import type { SingleId } from '../answers'
import type { Facts } from '../facts'
import { questionOf } from '../journey'
import { listed } from '../listed'
import type { RankingReason, Standing } from '../outcome'
import { HYBRID, STANDINGS } from '../policy/location'
import { nameOf, PLACE_READS } from '../prospects'
import type { QuestionId } from '../questionnaire'
import { reasonOf } from '../reason'
import { type Contender, inSentence, type Scene } from './contenders'
import { type Pair, repairedBy } from './hybrid'
import { CRITERIA, type Criterion, READS } from './scenarios'
import { type Scored, worstStart } from './shares'
import { CRITERION_SOURCES, sentence, TOPICS } from './words'

/** How well a score suits; a place that nobody named is possible at best. */
export function standingOf(points: number, named: boolean): Standing {
  if (points >= STANDINGS.value.fits) return named ? 'fits' : 'possible'
  return points >= STANDINGS.value.possible ? 'possible' : 'poor'
}

/** One reason for each criterion that counts; their points add up to the score. */
export function scoreReasons(scene: Scene, place: Contender): RankingReason[] {
  const { low } = scene.scenarios[worstStart(place.low, scene.weights) / CRITERIA.length] ?? {}
  return criteriaOf(scene, place).map(({ criterion, points, open }) => {
    const text = open || !low ? openSentence(scene, criterion, place) : sentence(criterion, place, low, scene.costs ?? scene.unused)
    return { id: criterion, text, points, causes: causesOf(scene, criterion, [place]), sources: CRITERION_SOURCES[criterion].slice() }
  })
}

/** The same for two places together, with what a second governance costs. */
export function pairReasons(scene: Scene, pair: Pair): RankingReason[] {
  const { first, second } = pair
  const repaired = repairedBy(pair)
  const names = `${inSentence(first)} and ${inSentence(second)}`
  const divided = pair.divisions.map(({ id, why, reads, sources }) => reasonOf(scene.facts, { id, text: why(scene.facts), reads, sources }))
  const scored = criteriaOf(scene, pair).map(({ criterion, points, open }) => ({
    id: criterion,
    text: repaired.has(criterion)
      ? `${TOPICS[criterion]}: the better of ${names} counts, since the work would be divided for it.`
      : `${TOPICS[criterion]}: the mean of ${names}${open ? ', at its worst for what is not known' : ''}.`,
    points,
    causes: causesOf(scene, criterion, [first, second]),
    sources: CRITERION_SOURCES[criterion].slice(),
  }))
  return [...divided, ...scored, governance(scene.facts)]
}

type Counted = { criterion: Criterion; points: number; open: boolean }

/** Points of each criterion that counts in the scenario that is worst for this option. */
function criteriaOf({ weights }: Scene, { low, high }: { low: Scored; high: Scored }): Counted[] {
  const start = worstStart(low, weights)
  const own = weights.subarray(start, start + CRITERIA.length)
  const total = own.reduce((sum, weight) => sum + weight, 0)
  return CRITERIA.flatMap((criterion, i) => {
    const weight = own[i] ?? 0
    const points = (weight * (low.values[start + i] ?? 0)) / total
    return weight > 0 || isOpen(weights, i) ? [{ criterion, points, open: isOpen(weights, i) || varies({ low, high }, i) }] : []
  })
}

/** The criterion counts in one scenario and not in another. */
const isOpen = (weights: Float64Array, i: number): boolean => everyRow(weights, i).some((weight) => weight !== weights[i])

/** What is not known moves the value. */
function varies({ low, high }: { low: Scored; high: Scored }, i: number): boolean {
  const values = [...everyRow(low.values, i), ...everyRow(high.values, i)]
  return values.some((value) => value !== values[0])
}

const everyRow = (rows: Float64Array, i: number): number[] => [...rows].filter((_, at) => at % CRITERIA.length === i)

function openSentence({ facts }: Scene, criterion: Criterion, { prospect }: Contender): string {
  const names = READS[criterion].filter((id) => isUnknown(facts, id)).map((id) => `“${questionOf(id).name}”`)
  if (criterion === 'L7' && prospect?.candidate?.language === 'not-sure')
    return `Language is counted at its worst: for ${nameOf(prospect)} nobody is sure.`
  return `${TOPICS[criterion]}: counted at the worst until this is known: ${listed(names)}.`
}

const isUnknown = (facts: Facts, id: QuestionId): boolean => typeof facts.level(id as SingleId) !== 'number'

function causesOf({ facts, costs }: Scene, criterion: Criterion, places: readonly Contender[]): QuestionId[] {
  const ofPlace = places.some(({ named }) => named) ? PLACE_READS : []
  const own = criterion === 'L3' && costs ? READS.L3.filter(() => facts.seeks('cost-leverage')) : READS[criterion]
  return [...new Set([...own, ...ofPlace])].filter((id) => facts.answers[id] !== undefined)
}

const governance = (facts: Facts): RankingReason => ({
  ...reasonOf(facts, { ...SECOND, reads: ['io-owners', 'io-capacity'], sources: ['judgement', 'carmel-2010'] }),
  points: -HYBRID.value.governance,
})
const SECOND = { id: 'H-GOVERNANCE', text: 'A second place has to be governed as well.' }
