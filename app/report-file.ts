import 'server-only'
import type { ReactNode } from 'react'
import { plain } from '@/components/result/plain'
import { ResultArticle } from '@/components/result/result'
import type { ResultView } from '@/components/result/view'
import { headline } from '@/lib/assessment'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file made from a result: for whoever asked, to be kept by them and by nobody on the way. */
export function fileOf(body: Uint8Array | string, { type, name }: { type: string; name: string }): Response {
  return new Response(body as BodyInit, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  })
}

/** 'shorewise-sw-7k3f-2q-version-2.pdf'. */
export const fileName = ({ reference, number }: Pick<ResultView, 'reference' | 'number'>, ending: string): string =>
  `shorewise-${reference.toLowerCase().replace(/[^a-z0-9-]/g, '')}-version-${number}.${ending}`

type Sheets = { about?: ReactNode; after?: ReactNode; name?: string }

/**
 * The page of a result as a PDF: the same elements, set on paper; what is told `about` it follows the bottom line, and what comes `after` it
 * stands at the end. What sets it is loaded with the first one.
 */
export async function pdfFile(
  view: ResultView,
  { about = null, after = null, name = fileName(view, 'pdf') }: Sheets = {},
): Promise<Response> {
  const { reference, number, answers, result } = view
  const article = plain(ResultArticle({ view })).find((part) => typeof part !== 'string')
  if (!article || typeof article === 'string') throw new Error('The result has no page')
  const title = headline(result, answers, view)
  const [opening, ...rest] = article.children
  const whole = { ...article, children: [...(opening ? [opening] : []), ...plain(about), ...rest, ...plain(after)] }
  const { pdfOf } = await import('@/lib/report/pdf')
  const named = `${reference}, version ${number}`
  const foot = `Shorewise ${named}, rules ${result.rulesVersion}`
  const pdf = await pdfOf(whole, { title, subject: `Result ${named}`, foot, at: view.finishedAt })
  return fileOf(pdf, { type: 'application/pdf', name })
}
