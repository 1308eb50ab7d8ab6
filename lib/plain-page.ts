import { PLAIN_SHEET } from './plain-look'
import { newNonce, POLICY } from './policy'

type Plain = {
  status: number
  title: string
  /** HTML, one part below another. */
  parts: readonly string[]
  /** The nonce under which the sheet stands, where the address is sent with a policy already. */
  nonce?: string | undefined
}

const MARK =
  '<svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true"><path d="M1 21V12a9 9 0 0 1 9 9Z" fill="currentColor"/><path d="M1 7.5A13.5 13.5 0 0 1 14.5 21M1 3a18 18 0 0 1 18 18" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>'

/** What reads no records, and so can be read whatever is the matter. */
const READABLE = [
  ['/guide', 'Guide'],
  ['/tools/cost', 'Cost'],
  ['/tools/overlap', 'Shared hours'],
  ['/method', 'How it decides'],
  ['/accessibility', 'Accessibility'],
] as const

const HEADER = `<header><div><a class="word" href="/">${MARK}Shorewise</a><nav aria-label="Shorewise"><a href="/help">Help</a></nav></div></header>`
const FOOTER = `<footer><div><ul>${READABLE.map(([href, name]) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul><p>Shorewise supports a decision. It is not legal advice.</p></div></footer>`

/** A page in plain words for which no part of the application is needed: one answer, without scripts, fonts or files beside it. */
export function plainPage({ status, title, parts, nonce = newNonce() }: Plain): Response {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} - Shorewise</title><link rel="icon" href="/icon.svg"><style nonce="${nonce}">${PLAIN_SHEET}</style>`
  const main = `<main><div><h1>${title}</h1>${parts.join('\n')}</div></main>`
  return new Response(`${head}${HEADER}${main}${FOOTER}</html>`, { status, headers: headersUnder(nonce) })
}

const headersUnder = (nonce: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Without an origin a form in it would be refused.
  'referrer-policy': 'same-origin',
  [POLICY]: `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
})
