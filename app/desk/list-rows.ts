import 'server-only'
import type { ListState } from '@/components/desk/list-state'
import type { Row } from '@/components/desk/list-table'
import { BY_CERTAINTY, BY_SEVERITY, isCertainty, isListedVerdict } from '@/components/desk/words'
import type { ListedSubmission, ListQuery } from '@/lib/data/desk-list'

/** The state of an address as the records are asked for it; `me` is who asks. */
export function dataQuery(state: ListState, me: string): ListQuery {
  const { find, verdict, status, reviewer, to, certainty, open, since, mentions, sort, desc, cursor } = state
  return {
    find,
    severity: isListedVerdict(verdict) ? BY_SEVERITY.indexOf(verdict) : null,
    status,
    reviewer: reviewer === 'me' ? me : reviewer,
    to,
    certainty: isCertainty(certainty) ? BY_CERTAINTY.indexOf(certainty) : null,
    open: open ? Number(open) : null,
    since,
    mentions: mentions ? me : '',
    sort,
    desc,
    cursor,
  }
}

export const nameOf = ({ organisation, title, reference }: Pick<ListedSubmission, 'organisation' | 'title' | 'reference'>): string =>
  organisation || title || reference

/** Rows as they are shown. */
export const rowsOf = (rows: readonly ListedSubmission[], colleagues: readonly { id: string; name: string }[]): Row[] =>
  rows.map((row) => ({
    id: row.id,
    name: nameOf(row),
    work: row.work,
    verdict: row.verdict,
    route: row.route,
    certainty: row.certainty,
    open: row.open,
    status: row.status,
    reviewer: row.reviewer_id && (colleagues.find(({ id }) => id === row.reviewer_id)?.name ?? 'Somebody removed'),
    submittedAt: row.submitted_at,
  }))
