import 'server-only'
import { type Evidence, GRADE_NAMES } from '@/components/desk/review'
import { stateOf, subjectOf } from '@/components/desk/review-sheets'
import { statusName } from '@/components/desk/words'
import type { ResultView } from '@/components/result/view'
import { chosenName } from '@/components/review/published'
import { isQuestionId, QUESTIONS, said, VERDICT_NAMES } from '@/lib/assessment'
import type { Review } from '@/lib/data/review-row'
import { industryName } from '@/lib/industries'
import { type Cell, heads, type Table } from '@/lib/report/table'

/** A review in rows: where it stands, what was overruled, every graded answer and every comment. */
export function reviewTable(review: Review, view: ResultView, evidence: Evidence): Table {
  const standing: Cell[][] = [
    ['Review', 'Status', statusName(review.status), review.reviewer ?? 'Nobody', review.changed?.at ?? review.submittedAt, ''],
    ['Review', 'Industry', industryName(review.industry), '', null, ''],
    ['Review', 'Summary', review.summary, review.reviewer ?? '', null, ''],
    ['Review', 'Verdict as claimed', VERDICT_NAMES[evidence.claimed], '', null, ''],
    ['Review', 'Verdict on what is documented or checked', VERDICT_NAMES[evidence.documented], '', null, ''],
  ]
  return {
    name: 'Review',
    heads: heads(['Part', 14], ['About', 40], ['Said', 70], ['By', 24], ['On', 18], ['State', 40]),
    rows: [...standing, ...overruleRows(review), ...gradeRows(review, view), ...commentRows(review, view)],
  }
}

const overruleRows = ({ overrules }: Review): Cell[][] =>
  overrules.map(({ kind, chosen, machine, reason, by, at }) => [
    'Overruled',
    kind === 'verdict' ? 'Verdict' : 'Location',
    `${chosenName(kind, chosen)} instead of ${chosenName(kind, machine) || 'no location'}: ${reason}`,
    by,
    at,
    '',
  ])

function gradeRows({ grades }: Review, view: ResultView): Cell[][] {
  return QUESTIONS.flatMap(({ id, name }): Cell[][] => {
    const graded = isQuestionId(id) ? grades[id] : undefined
    if (!graded) return []
    const answer = said(view.answers, id, view.words[id]).map(({ of, text }) => (of ? `${of}: ${text}` : text))
    return [['Evidence', view.words[id]?.name ?? name, answer.join('; '), graded.by, graded.at, GRADE_NAMES[graded.grade]]]
  })
}

const commentRows = ({ comments }: Review, view: ResultView): Cell[][] =>
  comments.map((comment) => ['Comment', subjectOf(comment, view), comment.body, comment.author, comment.createdAt, stateOf(comment)])
