import { besideMinimal } from './beside'
import { finishedCase } from './finished'
import { type Line, median } from './harness'
import { type Found, LIGHTHOUSE, withLighthouse } from './lighthouse'
import { painted, type Sides } from './painted'
import { addressesOf, nameOf } from './web'

const FULL = 100

/** W3: what Lighthouse finds as a phone, against a minimal app of the same version. */
export const phoneBench = (): Promise<Line[]> =>
  besideMinimal(async ({ own, minimal, next }) => {
    const finished = await finishedCase()
    return withLighthouse(next, async (ask) => {
      const sides = { ask, own, minimal, finished }
      return [...(await scored(sides)), await painted(sides, 'simulate'), await painted(sides, 'devtools')]
    })
  })

/** Every page of a buyer once. */
async function scored({ ask, own, minimal, finished }: Sides): Promise<Line[]> {
  const pages: (Found & { address: string })[] = []
  for (const address of addressesOf(finished))
    pages.push({ address: nameOf(address), ...(await ask(own + address, { cookie: finished.cookie, throttling: 'simulate' })) })
  const bare = await ask(minimal, { throttling: 'simulate' })
  const lineOf = (category: string): Line => {
    const counted = pages.filter(({ isIndexed }) => category !== 'seo' || isIndexed)
    const scores = counted.map(({ scores }) => scores[category] ?? 0)
    const worst = Math.min(...scores)
    const lowest = counted.filter(({ scores }) => worst < FULL && scores[category] === worst).map(({ address }) => address)
    const note = [...lowest.slice(0, 3), ...(category === 'performance' ? [`the minimal app ${bare.scores.performance}`] : [])].join(', ')
    const what = `Lighthouse, ${category} of ${counted.length} buyer pages as a phone`
    return { ...LOOKED_AT, what, median: median(scores), worst, unit: 'of 100', goal: `${FULL}`, met: worst >= FULL, ...(note && { note }) }
  }
  const moved = pages.map(({ cls }) => cls)
  const [least, most] = [median(moved), Math.max(...moved)]
  return [
    ...['performance', 'accessibility', 'best-practices', 'seo'].map(lineOf),
    { ...LOOKED_AT, what: 'what moves on these pages (CLS)', median: least, worst: most, unit: 'CLS', goal: '0', met: most === 0 },
  ]
}

const LOOKED_AT = { id: 'W3', against: `count, ${LIGHTHOUSE.replace('@', ' ')}` }
