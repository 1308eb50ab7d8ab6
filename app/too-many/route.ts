import { plainPage } from '@/lib/plain-page'

const OWN = '<p><a class="button" href="/assessments">Your assessments</a></p>'
const LINKS = {
  title: 'Too many links that lead nowhere',
  said: 'Try again in ten minutes.',
  parts: [
    '<p>So many wrong links were opened within a few minutes that no more are looked up for now. One that works opens all the same: if yours came in a message, copy all of it.</p>',
  ],
  seconds: 600,
}
const STARTS = {
  title: 'Too many assessments were started from your network',
  said: 'Nothing is lost. Make the copy again in an hour.',
  parts: [OWN],
  seconds: 3600,
}
const FULL = {
  title: 'This browser holds too many assessments',
  said: 'Delete one that you no longer need, then make the copy.',
  parts: [OWN],
  seconds: 0,
}

/** A page cannot answer 429 itself. */
export function GET({ url }: Request): Response {
  const why = new URL(url).searchParams.get('why')
  const { seconds, ...said } = why === 'full' ? FULL : why === 'too-many' ? STARTS : LINKS
  const page = plainPage({ status: 429, ...said })
  if (seconds > 0) page.headers.set('retry-after', String(seconds))
  return page
}
