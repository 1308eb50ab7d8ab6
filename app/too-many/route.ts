import { plainPage } from '@/lib/away'

/** A page cannot answer 429 itself. */
export function GET(): Response {
  const page = plainPage(429, 'Too many links that lead nowhere', ['<p>Wait ten minutes, then open the link again.</p>'])
  page.headers.set('retry-after', '600')
  return page
}
