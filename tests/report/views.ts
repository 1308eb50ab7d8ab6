import { plain } from '@/components/result/plain'
import { ResultArticle } from '@/components/result/result'
import type { ResultView } from '@/components/result/view'
import { assess, TIME_ZONE_TABLE_VERSION } from '@/lib/assessment'
import { pdfOf } from '@/lib/report/pdf'
import type { Example } from '../../lib/assessment/examples'

export const ODD_NAME = 'Łódź → ₹ & Sons, <script>alert(1)</script>, Ελλάδα, Žižkov, 中'

/** A worked case as a finished result. */
export function viewOf({ answers }: Example, more: Partial<ResultView> = {}): ResultView {
  const result = assess(answers, { year: 2026 })
  return {
    reference: 'SW-7K3F-2Q',
    title: 'Level-1 support',
    organisation: ODD_NAME,
    work: '',
    number: 2,
    finishedAt: new Date('2026-09-14T10:00:00Z'),
    contentHash: 'c0ffee'.repeat(10),
    timeZoneTable: TIME_ZONE_TABLE_VERSION,
    answers,
    words: {},
    result,
    notes: {},
    reasons: {},
    answeredBy: {},
    owners: {},
    pilotDates: null,
    after: null,
    leavesOut: [],
    ...more,
  }
}

export type Page = Exclude<ReturnType<typeof plain>[number], string>

/** The page of a result as plain data. */
export function pageOf(view: ResultView): Page {
  const page = plain(ResultArticle({ view })).find((part) => typeof part !== 'string')
  if (!page || typeof page === 'string') throw new Error('There is no page')
  return page
}

export const printed = (view: ResultView): Promise<Uint8Array> =>
  pdfOf(pageOf(view), {
    title: 'A result',
    subject: `Result ${view.reference}, version ${view.number}`,
    foot: `Shorewise ${view.reference}`,
    at: view.finishedAt,
  })

const UNSEEN = ['summary', 'nav', 'form', 'button', 'title', 'desc']

/** Every text of a page but its controls and what is hidden; `closed` leaves out what has to be opened. */
export function textsOf(node: Page | string, closed = false): string[] {
  if (typeof node === 'string') return node.trim() ? [node.trim()] : []
  const classes = (node.attributes.class ?? '').split(' ')
  if (UNSEEN.includes(node.tag) || classes.some((name) => ['screen', 'hide', 'actions', 'on-page'].includes(name))) return []
  if (closed && node.tag === 'details') return []
  return node.children.flatMap((child) => textsOf(child, closed))
}
