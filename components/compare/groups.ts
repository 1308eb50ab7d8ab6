import type { ResultView } from '@/components/result/view'
import {
  CERTAINTY_NAMES,
  engagementName,
  hoursOf,
  inSentence,
  journey,
  locationName,
  type Output,
  obstacles,
  pricingName,
  QUESTIONS,
  ROLE_NAMES,
  SECTIONS,
  said,
  summaryOf,
} from '@/lib/assessment'
import { type Cell, type Group, none, row, text } from './cells'

type Compared = Pick<ResultView, 'answers' | 'words' | 'result'>

const FINDINGS: readonly Output[] = ['blocker', 'veto', 'condition', 'mistake']

/** Everything that two to five results say, row by row: the outcome, the findings, the answers. */
export function groupsOf(views: readonly Compared[]): Group[] {
  return [
    { id: 'outcome', title: 'Outcome', rows: [...headRows(views), ...bandRows(views), ...choiceRows(views), ...restRows(views)] },
    { id: 'findings', title: 'Findings', rows: findingRows(views) },
    ...SECTIONS.map(({ id, name }) => ({ id, title: `Answers: ${name}`, rows: answerRows(views, id) })),
  ]
}

const over = (views: readonly Compared[], id: string, name: string, cell: (view: Compared) => Cell) => row(id, name, views.map(cell))
const NOT_GIVEN = none('The rules did not give it then')

function headRows(views: readonly Compared[]) {
  return [
    over(views, 'verdict', 'Verdict', ({ result }) => ({ kind: 'verdict', verdict: result.verdict })),
    over(views, 'certainty', 'Certainty', (view) => {
      const { certainty } = view.result
      return certainty ? text(CERTAINTY_NAMES[certainty.label]) : NOT_GIVEN
    }),
    over(views, 'in-the-way', 'Stands in the way', ({ result }) => {
      const titles = [...new Set(obstacles(result).map(({ title }) => title))]
      const open = result.conditions.filter(({ phase }) => phase === 'before-pilot').length
      if (titles.length > 0) return { kind: 'lines', lines: titles.map((title) => ({ of: null, text: title, notSure: false })) }
      return text(open === 0 ? 'Nothing' : `${open} open ${open === 1 ? 'point' : 'points'} before a pilot`)
    }),
  ]
}

function bandRows(views: readonly Compared[]) {
  return SECTIONS.filter(({ id }) => id !== 'context').map(({ id, name }) =>
    over(views, `band-${id}`, name, (view) => {
      const found = view.result.dimensions.find((dimension) => dimension.id === id)
      return found ? { kind: 'band', dimension: { band: found.band, score: found.score } } : NOT_GIVEN
    }),
  )
}

function choiceRows(views: readonly Compared[]) {
  return [
    over(views, 'location', 'Location', ({ answers, result: { location, leading } }) =>
      location ? first(location, (entry) => locationName(entry, answers, leading)) : NOT_GIVEN,
    ),
    over(views, 'engagement', 'Engagement', ({ result: { engagement } }) =>
      engagement ? first(engagement, ({ id }) => engagementName(id)) : NOT_GIVEN,
    ),
    over(views, 'pricing', 'Pricing', ({ result: { pricing } }) => (pricing ? first(pricing, ({ id }) => pricingName(id)) : NOT_GIVEN)),
  ]
}

type Scored = { points: number | null }

/** What comes first, and what it is too close to. */
function first<Entry extends Scored>(
  { ranking, tie }: { ranking: readonly Entry[]; tie: boolean },
  nameOf: (entry: Entry) => string,
): Cell {
  const [best] = ranking
  if (!best) return NOT_GIVEN
  const [, second] = ranking.filter(({ points }) => points !== null)
  const isClose = tie && second !== undefined && best.points !== null
  return text(isClose ? `${nameOf(best)}; too close to call against ${inSentence(nameOf(second))}` : nameOf(best))
}

function restRows(views: readonly Compared[]) {
  return [
    over(views, 'hours', 'Shared hours, least in the year', ({ result }) => {
      const pair = result.overlap.find(({ site, candidate }) => site === 0 && candidate === result.leading)
      if (!pair) return none('No place named')
      return text(pair.need === null ? 'Somebody has to be on site' : `${hoursOf(pair.min)}; ${pair.need} needed`)
    }),
    over(views, 'gaps', 'Owner gaps', ({ result }) =>
      result.ownerGaps.length === 0 ? text('None') : text(result.ownerGaps.map((role) => ROLE_NAMES[role]).join(', ')),
    ),
    over(views, 'not-sure', 'Questions not sure', ({ answers }) => {
      const { notSure, total } = journey(answers).counts
      return text(`${notSure} of ${total}`)
    }),
  ]
}

function findingRows(views: readonly Compared[]) {
  const summaries = views.map(({ result, answers }) => summaryOf(result, answers, FINDINGS))
  const names = new Map(summaries.flatMap((summary) => [...summary].map(([key, { name, of }]) => [key, { name, of }] as const)))
  const keys = [...names].sort(([, a], [, b]) => FINDINGS.indexOf(a.of) - FINDINGS.indexOf(b.of))
  return keys.map(([key, { name }]) =>
    row(
      key,
      name,
      summaries.map((summary) => {
        const entry = summary.get(key)
        return entry ? text(entry.said) : none('Does not apply')
      }),
    ),
  )
}

function answerRows(views: readonly Compared[], section: string) {
  return QUESTIONS.filter((question) => question.section === section).map(({ id, name }) =>
    over(views, id, name, ({ answers, words }) => {
      if (journey(answers).hidden.includes(id)) return none('Not asked')
      const lines = said(answers, id, words[id])
      return lines.length > 0 ? { kind: 'lines', lines } : none('Not answered')
    }),
  )
}
