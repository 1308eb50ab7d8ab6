import { XLSX } from '@/app/report-file'
import { addressOf, kept, type ListState, readState } from '@/components/desk/list-state'
import { deskViewer } from '@/lib/auth'
import { exportPages, noteExport } from '@/lib/data/desk-export'
import { getAround, type ListedSubmission, type ListQuery } from '@/lib/data/desk-list'
import type { Viewer } from '@/lib/data/viewer'
import { csvHead, csvRows } from '@/lib/report/csv'
import { xlsxStream } from '@/lib/report/xlsx'
import { MOST_IN_EXCEL } from '../export-notes'
import { dataQuery } from '../list-rows'
import { cellsOf, HEADS } from './columns'

/** The whole list under these filters: as CSV, sent as it is read, or as a workbook. An export of nothing leads back to the list, which says so. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const { state, strays } = readState(Object.fromEntries(params))
  const asking = await deskViewer()
  if (!asking) return led(`/sign-in?next=${encodeURIComponent(addressOf(state))}`)
  // Without a filter that does not exist it would be another list, and a longer one.
  if (strays.length > 0) return led(`/desk?${params}`)
  const query = dataQuery({ ...state, cursor: '' }, asking.consultant.id)
  const around = await getAround(asking, query)
  if (!around || (around.count.matching === 0 && !around.count.isLeast)) return back(state, 'nothing')
  const names = new Map(around.colleagues.map(({ id, name }) => [id, name]))
  if (params.get('format') !== 'xlsx') {
    await noteExport(asking, { what: addressOf(state), as: 'csv' })
    return file(csvStream(exportPages(asking, query), names), { type: 'text/csv; charset=utf-8', name: 'assessments.csv' })
  }
  const rows = await gathered(asking, query)
  if (!rows) return back(state, 'too-many')
  await noteExport(asking, { what: addressOf(state), as: 'xlsx' })
  const table = { name: 'Assessments', heads: HEADS, rows: rows.map((row) => cellsOf(row, names)) }
  return file(await xlsxStream([table]), { type: XLSX, name: 'assessments.xlsx' })
}

/** All rows, for a file that is made as a whole; null where they are more than it holds. */
async function gathered(asking: Viewer, query: ListQuery): Promise<ListedSubmission[] | null> {
  const rows: ListedSubmission[] = []
  for await (const page of exportPages(asking, query)) {
    rows.push(...page)
    if (rows.length > MOST_IN_EXCEL) return null
  }
  return rows
}

function csvStream(pages: AsyncGenerator<ListedSubmission[], void>, names: ReadonlyMap<string, string>): ReadableStream {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(csvHead(HEADS))),
    pull: async (controller) => {
      const { value, done } = await pages.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(csvRows(value.map((row) => cellsOf(row, names)))))
    },
  })
}

function file(body: ReadableStream, { type, name }: { type: string; name: string }): Response {
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  return new Response(body, { headers })
}

const led = (location: string): Response => new Response(null, { status: 303, headers: { location } })
const back = (state: ListState, why: string): Response => led(`/desk?${[kept(state), `export=${why}`].filter(Boolean).join('&')}`)
