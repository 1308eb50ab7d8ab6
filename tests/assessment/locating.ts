import type { Answers } from '@/lib/assessment'
import { Facts } from '@/lib/assessment/facts'
import { type CostTotals, locationOf, tieBreakOf } from '@/lib/assessment/location'
import { sceneOf } from '@/lib/assessment/location/contenders'
import { judge } from '@/lib/assessment/need'
import { overlapHours } from '@/lib/assessment/overlap'
import { prospectsOf } from '@/lib/assessment/prospects'
import { placesOf } from '@/lib/assessment/terms'
import { decide } from '@/lib/assessment/verdict'

const known = new Map<string, ReturnType<typeof overlapHours>>()

/** Shared hours of the places, worked out once for each set of places. */
function hoursOf(answers: Answers) {
  const places = JSON.stringify([answers['ctx-buyer-location'], answers['ctx-candidates']])
  const hours = known.get(places) ?? overlapHours(answers, 2026)
  known.set(places, hours)
  return hours
}

/** The decision and the ranking of places, as a whole assessment makes them. */
export function locate(answers: Answers, cost?: CostTotals) {
  const facts = new Facts(answers)
  const prospects = prospectsOf(
    facts,
    hoursOf(answers).map((pair) => judge(facts, pair)),
  )
  const options = { facts, places: placesOf(answers), ...(cost && { cost }) }
  const decision = decide(facts, prospects, tieBreakOf(prospects, options))
  const scene = sceneOf({ ...options, weighed: decision.weighed })
  return { decision, location: locationOf(decision, options), scene }
}

/** One location of the ranking. */
export function optionOf(answers: Answers, id: string, cost?: CostTotals) {
  const found = locate(answers, cost).location.ranking.find((entry) => entry.id === id)
  if (!found) throw new Error(`${id} is not in the ranking`)
  return found
}

/** Ids of the ranking in their order. */
export const orderOf = (answers: Answers, cost?: CostTotals): string[] => locate(answers, cost).location.ranking.map(({ id }) => id)
