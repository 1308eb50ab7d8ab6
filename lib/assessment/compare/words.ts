import { capital, inSentence, listed, numeral } from '../listed'
import type { Traced } from './attribute'
import { changedName } from './changed'
import type { Move } from './moves'
import type { Output } from './summary'

/** What kind of output moved, as a heading. */
export const OUTPUT_NAMES: Record<Output, string> = {
  verdict: 'Verdict',
  certainty: 'Certainty',
  blocker: 'Stands in the way',
  veto: 'Rules a place out',
  condition: 'Open points',
  leading: 'Place that leads',
  location: 'Location',
  engagement: 'Engagement',
  pricing: 'Pricing',
  band: 'Dimension',
  'owner-gap': 'Owner',
  mistake: 'Mistake seen',
}

/** Which changed answers made a move: '“Live need”, by itself'. */
export function tracedLine({ how, by }: Traced): string {
  const names = listed(by.map((changed) => `“${changedName(changed)}”`))
  if (how === 'alone') return `${names}, by itself`
  if (how === 'each') return `Each of ${names} by itself`
  if (how === 'together') return by.length > 1 ? `${names}, only together` : `${names}, with others that cannot be told apart`
  return 'Several answers together'
}

/** What moved between two versions, in one or two sentences: the verdict, then what is closed and what is new. */
export function movedLine(moves: readonly Move[]): string {
  if (moves.length === 0) return 'Nothing in the result moved.'
  const verdict = moves.find(({ of }) => of === 'verdict')
  const first =
    verdict?.from && verdict.to
      ? `The verdict went from ${inSentence(verdict.from.said)} to ${inSentence(verdict.to.said)}`
      : 'The verdict stands'
  const points = pointsLine(moves.filter(({ of }) => POINTS.includes(of)))
  const others = new Set(moves.filter(({ of }) => of !== 'verdict' && !POINTS.includes(of)).map(({ of }) => OTHERS[of] ?? ''))
  const rest = others.size > 0 ? ` ${capital(listed([...others]))} moved${points || verdict ? ' too' : ''}.` : ''
  return `${first}${points ? `; ${points}` : ''}.${rest}`
}

const POINTS: readonly Output[] = ['blocker', 'veto', 'condition']
const OTHERS: Partial<Record<Output, string>> = {
  certainty: 'its certainty',
  leading: 'the place that leads',
  location: 'the ranking of locations',
  engagement: 'the form of engagement',
  pricing: 'the way of paying',
  band: 'bands of the dimensions',
  'owner-gap': 'gaps among the owners',
  mistake: 'the mistakes seen',
}

function pointsLine(moves: readonly Move[]): string {
  const closed = moves.filter(({ to }) => to === null).length
  const added = moves.filter(({ from }) => from === null).length
  const be = (count: number) => `${numeral(count)} ${count === 1 ? 'is' : 'are'}`
  const parts = [closed > 0 && `of the points in the way ${be(closed)} gone`, added > 0 && `${be(added)} new`]
  return parts.filter(Boolean).join(' and ')
}
