import { XLSX } from '@/app/report-file'
import { type Colleague, wordsOf } from '@/components/desk/filters'
import { addressOf, FILTERS, kept, type ListState, readState } from '@/components/desk/list-state'
import { deskViewer } from '@/lib/auth'
import { listColleagues } from '@/lib/data/consultants'
import { chosenPages, exportPages, fewOf, noteExport } from '@/lib/data/desk-export'
import type { ListedSubmission } from '@/lib/data/desk-list'
import { csvStream } from '@/lib/report/csv'
import type { Cell } from '@/lib/report/table'
import { xlsxStream } from '@/lib/report/xlsx'
import { type ExportNote, MOST_ON_PAPER } from '../export-notes'
import { dataQuery } from '../list-rows'
import { cellsOf, HEADS } from './columns'
import { listPdf } from './list-pdf'

const FORMS = { csv: 'text/csv; charset=utf-8', xlsx: XLSX, pdf: 'application/pdf' } as const
type Form = keyof typeof FORMS
type Pages = AsyncGenerator<ListedSubmission[], void>

/**
 * Those selected, or the whole list under these filters: as CSV or as a workbook, sent as it is read, or as a PDF. An export of nothing, or of
 * more than anybody reads on paper, leads back to the list, which says so.
 */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const ids = params.getAll('id')
  const { state, strays } = readState(Object.fromEntries(params))
  const asking = await deskViewer()
  if (!asking) return led(`/sign-in?next=${encodeURIComponent(addressOf(state))}`)
  // Without a filter that does not exist it would be another list, and a longer one.
  if (strays.length > 0) return led(`/desk?${params}`)
  const me = asking.consultant
  const pages = await begun(ids.length > 0 ? chosenPages(asking, ids) : exportPages(asking, dataQuery({ ...state, cursor: '' }, me.id)))
  if (!pages) return back(state, 'nothing')
  const as = formIn(params)
  const rows = as === 'pdf' ? await fewOf(pages, MOST_ON_PAPER) : null
  if (as === 'pdf' && rows === null) return back(state, 'too-many')
  await noteExport(asking, { what: ids.length > 0 ? `${ids.length} selected` : addressOf(state), as })
  const colleagues = await listColleagues(asking)
  if (rows) return file(await listPdf(rows, { chosen: chosenIn(state, ids, colleagues), colleagues, by: me.name }), as)
  const cells = cellsIn(pages, new Map(colleagues.map(({ id, name }) => [id, name])))
  return file(as === 'xlsx' ? await xlsxStream({ name: 'Assessments', heads: HEADS }, cells) : csvStream(HEADS, cells), as)
}

/** The same pages where there is any. */
async function begun(pages: Pages): Promise<Pages | null> {
  const first = await pages.next()
  return first.done ? null : after(first.value, pages)
}

async function* after(first: ListedSubmission[], pages: Pages): Pages {
  yield first
  yield* pages
}

function formIn(params: URLSearchParams): Form {
  const asked = params.get('format') ?? ''
  return asked === 'xlsx' || asked === 'pdf' ? asked : 'csv'
}

/** How the rows were come by, in words. */
const chosenIn = (state: ListState, ids: readonly string[], colleagues: readonly Colleague[]): string[] =>
  ids.length > 0 ? ['selected by hand'] : FILTERS.filter((name) => state[name]).map((name) => wordsOf(name, state, colleagues))

async function* cellsIn(pages: Pages, names: ReadonlyMap<string, string>): AsyncGenerator<Cell[][], void> {
  for await (const page of pages) yield page.map((row) => cellsOf(row, names))
}

function file(body: ReadableStream | Uint8Array, as: Form): Response {
  const headers = {
    'content-type': FORMS[as],
    'content-disposition': `attachment; filename="assessments.${as}"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  return new Response(body as BodyInit, { headers })
}

const led = (location: string): Response => new Response(null, { status: 303, headers: { location } })
const back = (state: ListState, why: ExportNote): Response => led(`/desk?${[kept(state), `export=${why}`].filter(Boolean).join('&')}`)
