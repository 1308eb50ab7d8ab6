import 'server-only'
import { createElement } from 'react'
import type { Colleague } from '@/components/desk/filters'
import { ListSheets } from '@/components/desk/list-sheets'
import { plain } from '@/components/result/plain'
import type { ListedSubmission } from '@/lib/data/desk-list'
import { rowsOf } from '../list-rows'

type About = { chosen: readonly string[]; colleagues: readonly Colleague[]; by: string }

/** A list as a PDF, which is set as a whole: for as many rows as somebody reads. What sets it is loaded with the first one. */
export async function listPdf(rows: readonly ListedSubmission[], { chosen, colleagues, by }: About): Promise<Uint8Array> {
  const at = new Date()
  const [article] = plain(createElement(ListSheets, { rows: rowsOf(rows, colleagues), chosen, by, at }))
  if (!article || typeof article === 'string') throw new Error('The list has no page')
  const { pdfOf } = await import('@/lib/report/pdf')
  return pdfOf(article, { title: 'Submitted assessments', subject: 'Submitted assessments', foot: `Shorewise, list made for ${by}`, at })
}
