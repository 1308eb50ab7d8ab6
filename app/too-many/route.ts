import { plainPage } from '@/lib/away'

const LINKS = { title: 'Too many links that lead nowhere', what: 'Wait ten minutes, then open the link again.', seconds: 600 }
const STARTS = { title: 'Too many assessments were started from your network', what: 'Wait an hour, then make the copy.', seconds: 3600 }
const FULL = {
  title: 'This browser holds too many assessments',
  what: 'Delete one that you no longer need, then make the copy.',
  seconds: 0,
}

/** A page cannot answer 429 itself. */
export function GET(request: Request): Response {
  const why = new URL(request.url).searchParams.get('why')
  const { title, what, seconds } = why === 'full' ? FULL : why === 'too-many' ? STARTS : LINKS
  const page = plainPage(429, title, [`<p>${what}</p>`])
  if (seconds > 0) page.headers.set('retry-after', String(seconds))
  return page
}
