const TEXT = 'Too many links that lead nowhere. Wait ten minutes, then open the link again.'

/** A page cannot answer 429 itself. */
export const GET = (): Response =>
  new Response(TEXT, {
    status: 429,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '600', 'cache-control': 'no-store' },
  })
