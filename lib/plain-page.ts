import globals from '@/components/styles/globals.css?sheet'
import { POLICY, SHEETS } from './policy'

type Plain = {
  status: number
  title: string
  said: string
  /** HTML, one part below another. */
  parts?: readonly string[]
}

const MARK =
  '<svg viewBox="0 0 22 22" aria-hidden="true"><path d="M1 21V12a9 9 0 0 1 9 9Z" fill="currentColor"/><path d="M1 7.5A13.5 13.5 0 0 1 14.5 21M1 3a18 18 0 0 1 18 18" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>'

/** What reads no records, and so can be read whatever is the matter. */
const READABLE = [
  ['/guide', 'Guide'],
  ['/tools/cost', 'Cost'],
  ['/tools/overlap', 'Shared hours'],
  ['/method', 'How it decides'],
  ['/accessibility', 'Accessibility'],
] as const

const HEADER = `<header class="frame"><div class="top"><a class="word" href="/">${MARK}Shorewise</a><nav class="end" aria-label="Shorewise"><a href="/help">Help</a></nav></div></header>`
const FOOTER = `<footer class="frame"><div class="foot"><ul class="plain">${READABLE.map(([href, name]) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul><p>Shorewise supports a decision. It is not legal advice.</p></div></footer>`

/** A page in plain words for which no part of the application is needed but its sheet. */
export function plainPage({ status, title, said, parts = [] }: Plain): Response {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} - Shorewise</title><link rel="icon" href="/icon.svg"><style>${globals}</style>`
  const main = `<main class="frame"><div class="leaf opening"><div></div><div class="body stack"><h1>${title}</h1><p class="standfirst">${said}</p>${parts.join('\n')}</div></div></main>`
  return new Response(`${head}${HEADER}${main}${FOOTER}</html>`, { status, headers: HEADERS })
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Without an origin a form in it would be refused.
  'referrer-policy': 'same-origin',
  [POLICY]: `default-src 'none'; style-src ${SHEETS}; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
}
