import type { Finished } from './finished'
import { type Line, median } from './harness'
import type { Ask, Throttling } from './lighthouse'

/** Whom to ask about pages of ours, and of the minimal app. */
export type Sides = { ask: Ask; own: string; minimal: string; finished: Finished }

const [ROUNDS, AS_LATE] = [5, 1.2]
const NETWORKS: Record<Throttling, string> = { simulate: 'worked out for a slow network', devtools: 'on a network that is slowed' }

/** When the largest part is painted, on one page of each kind. */
export async function painted({ ask, own, minimal, finished }: Sides, throttling: Throttling): Promise<Line> {
  const at = `/assessments/${finished.id}`
  const kinds = {
    start: '/',
    guide: '/guide',
    question: `${at}/questions/wc-acceptance`,
    hub: at,
    tasks: `${at}/tasks`,
    result: `${at}/results/2`,
  }
  const sides = Object.entries({
    bare: minimal,
    ...Object.fromEntries(Object.entries({ ...kinds, shared: finished.links[0] }).map(([kind, page]) => [kind, own + page])),
  })
  const times = new Map<string, number[]>(sides.map(([kind]) => [kind, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [kind, address] of sides)
      times.get(kind)?.push((await ask(address, { cookie: finished.cookie, throttling, categories: ['performance'] })).lcp)
  const [floor = 0, ...ours] = [...times.values()].map(median)
  const ratios = ours.map((time) => time / floor)
  const worst = Math.max(...ratios)
  return {
    id: 'W3',
    what: `largest paint (LCP) of one page of each kind, ${NETWORKS[throttling]}, median of ${ROUNDS}`,
    against: `minimal Next app of the same version (${Math.round(floor)} ms)`,
    median: median(ratios),
    worst,
    unit: 'times as late',
    goal: `at most ${AS_LATE}`,
    met: worst <= AS_LATE,
    note: sides
      .slice(1)
      .map(([kind], index) => `${kind} ${ratios[index]?.toFixed(2)}`)
      .join(', '),
  }
}
