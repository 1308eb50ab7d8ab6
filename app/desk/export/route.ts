import { stringify } from 'csv-stringify/sync'
import { addressOf, readState } from '@/components/desk/list-state'
import { certaintyName, statusName, verdictName } from '@/components/desk/words'
import { deskViewer } from '@/lib/auth'
import { listColleagues } from '@/lib/data/consultants'
import { exportPages, noteExport } from '@/lib/data/desk-export'
import type { ListedSubmission } from '@/lib/data/desk-list'
import { dataQuery } from '../list-rows'

const HEADS = [
  'Reference',
  'Organisation',
  'Title',
  'Work',
  'Verdict',
  'From and to',
  'Certainty',
  'Points in the way',
  'Owner gaps',
  'Not sure',
  'Status',
  'Reviewer',
  'Submitted',
]

/** The whole list under these filters as CSV, sent as it is read. */
export async function GET(request: Request): Promise<Response> {
  const { state } = readState(Object.fromEntries(new URL(request.url).searchParams))
  const asking = await deskViewer()
  if (!asking) return new Response(null, { status: 303, headers: { location: `/sign-in?next=${encodeURIComponent(addressOf(state))}` } })
  const names = new Map((await listColleagues(asking)).map(({ id, name }) => [id, name]))
  const pages = exportPages(asking, dataQuery({ ...state, cursor: '' }, asking.consultant.id))
  await noteExport(asking, addressOf(state))
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(`\ufeff${csv([HEADS])}`)),
    pull: async (controller) => {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(csv(value.map((row) => cellsOf(row, names)))))
    },
  })
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="assessments.csv"',
    'cache-control': 'no-store',
  }
  return new Response(body, { headers })
}

const csv = (rows: unknown[][]): string => stringify(rows, { escape_formulas: true, record_delimiter: 'windows' })

function cellsOf(row: ListedSubmission, names: ReadonlyMap<string, string>): (string | number)[] {
  const reviewer = row.reviewer_id ? (names.get(row.reviewer_id) ?? 'Somebody removed') : ''
  const said = [row.reference, row.organisation, row.title, row.work, verdictName(row.verdict), row.route, certaintyName(row.certainty)]
  return [...said, row.open, row.gaps, row.unsure, statusName(row.status), reviewer, row.submitted_at.toISOString().slice(0, 10)]
}
