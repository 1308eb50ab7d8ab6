import { plainPage } from '@/lib/plain-page'
import { nonceIn, POLICY } from '@/lib/policy'

const OWN = '<p><a class="button" href="/assessments">Your assessments</a></p>'
const LINKS = {
  title: 'Too many links that lead nowhere',
  parts: [
    '<p>Try again in ten minutes.</p>',
    '<p>So many wrong links were opened within a few minutes that no more are looked up for now. One that works opens all the same: if yours came in a message, copy all of it.</p>',
  ],
  seconds: 600,
}
const STARTS = {
  title: 'Too many assessments were started from your network',
  parts: ['<p>Nothing is lost. Make the copy again in an hour.</p>', OWN],
  seconds: 3600,
}
const FULL = {
  title: 'This browser holds too many assessments',
  parts: ['<p>Delete one that you no longer need, then make the copy.</p>', OWN],
  seconds: 0,
}

/** A page cannot answer 429 itself. */
export function GET({ headers, url }: Request): Response {
  const why = new URL(url).searchParams.get('why')
  const { title, parts, seconds } = why === 'full' ? FULL : why === 'too-many' ? STARTS : LINKS
  const page = plainPage({ status: 429, title, parts, nonce: nonceIn(headers.get(POLICY)) })
  if (seconds > 0) page.headers.set('retry-after', String(seconds))
  return page
}
