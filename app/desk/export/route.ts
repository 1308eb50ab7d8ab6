import { XLSX } from '@/app/report-file'
import { addressOf, kept, type ListState, readState } from '@/components/desk/list-state'
import { deskViewer } from '@/lib/auth'
import { exportPages, noteExport } from '@/lib/data/desk-export'
import { getAround, type ListedSubmission } from '@/lib/data/desk-list'
import { csvStream } from '@/lib/report/csv'
import type { Cell } from '@/lib/report/table'
import { xlsxStream } from '@/lib/report/xlsx'
import { dataQuery } from '../list-rows'
import { cellsOf, HEADS } from './columns'

/** The whole list under these filters as CSV or as a workbook, sent as it is read. An export of nothing leads back to the list, which says so. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const { state, strays } = readState(Object.fromEntries(params))
  const asking = await deskViewer()
  if (!asking) return led(`/sign-in?next=${encodeURIComponent(addressOf(state))}`)
  // Without a filter that does not exist it would be another list, and a longer one.
  if (strays.length > 0) return led(`/desk?${params}`)
  const query = dataQuery({ ...state, cursor: '' }, asking.consultant.id)
  const around = await getAround(asking, query)
  if (!around || (around.count.matching === 0 && !around.count.isLeast)) return nothing(state)
  const as = params.get('format') === 'xlsx' ? 'xlsx' : 'csv'
  await noteExport(asking, { what: addressOf(state), as })
  const names = new Map(around.colleagues.map(({ id, name }) => [id, name]))
  const pages = cellsIn(exportPages(asking, query), names)
  const body = as === 'xlsx' ? await xlsxStream({ name: 'Assessments', heads: HEADS }, pages) : csvStream(HEADS, pages)
  return file(body, { type: as === 'xlsx' ? XLSX : 'text/csv; charset=utf-8', name: `assessments.${as}` })
}

async function* cellsIn(pages: AsyncIterable<ListedSubmission[]>, names: ReadonlyMap<string, string>): AsyncGenerator<Cell[][], void> {
  for await (const page of pages) yield page.map((row) => cellsOf(row, names))
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
const nothing = (state: ListState): Response => led(`/desk?${[kept(state), 'export=nothing'].filter(Boolean).join('&')}`)
