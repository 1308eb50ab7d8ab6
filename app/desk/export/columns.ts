import { certaintyName, statusName, verdictName } from '@/components/desk/words'
import type { ListedSubmission } from '@/lib/data/desk-list'
import { industryName } from '@/lib/industries'
import { type Cell, heads } from '@/lib/report/table'

export const HEADS = heads(
  ['Reference', 16],
  ['Organisation', 30],
  ['Title', 30],
  ['Work', 30],
  ['Industry', 30],
  ['Verdict', 26],
  ['From and to', 24],
  ['Certainty', 12],
  ['Points in the way', 10],
  ['Owner gaps', 10],
  ['Not sure', 10],
  ['Status', 18],
  ['Reviewer', 20],
  ['Submitted', 18],
)

/** A row of the list as an export carries it; `names` are those of colleagues by their ids. */
export function cellsOf(row: ListedSubmission, names: ReadonlyMap<string, string>): Cell[] {
  const reviewer = row.reviewer_id ? (names.get(row.reviewer_id) ?? 'Somebody removed') : ''
  const said = [row.reference, row.organisation, row.title, row.work, industryName(row.industry)]
  const found = [verdictName(row.verdict), row.route, certaintyName(row.certainty)]
  const day = new Date(`${row.submitted_at.toISOString().slice(0, 10)}T00:00:00Z`)
  return [...said, ...found, row.open, row.gaps, row.unsure, statusName(row.status), reviewer, day]
}
