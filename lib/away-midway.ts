import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AWAY_AGAIN, awayPage } from './away'

/** Milliseconds after which an answer is replaced although the page is still waiting. */
const DEADLINE = 5500

type Exchange = { request: IncomingMessage; response: ServerResponse }

/**
 * Where the database fails in the middle of a page, Next answers 500, and neither the page nor an action nor the proxy can change that.
 * So the answer is changed on its way out: a page becomes the one that says so, with 503; a form that was sent without a script is sent
 * on to its own address by 307, which makes the browser send all of it again, and the proxy answers that with the form kept whole.
 * @param failedSince whether a query has failed since a time
 */
export function answerAwayMidway(failedSince: (time: number) => boolean): void {
  subscribe('http.server.request.start', (message) => {
    const exchange = message as Exchange
    const { headers, url } = exchange.request
    // What scripts ask for they ask for again by themselves.
    if (headers['next-action'] || headers.rsc || url?.startsWith('/api/')) return
    const began = Date.now()
    watch(exchange, (status) => status === 500 && failedSince(began))
  })
}

/** Looks at the status before anything is sent, and at the clock; once the answer was replaced, the rest of it goes nowhere. */
function watch(exchange: Exchange, isMidway: (status: number) => boolean): void {
  const { response } = exchange
  const { writeHead, write, end, setHeader, removeHeader } = response
  let isReplaced = false
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (isReplaced || response.headersSent || !isMidway(head[0])) return isReplaced ? response : writeHead.apply(response, head)
    isReplaced = true
    replace(exchange, (status, sent, body) => {
      for (const name of response.getHeaderNames()) removeHeader.call(response, name)
      for (const [name, value] of Object.entries(sent)) setHeader.call(response, name, value)
      writeHead.call(response, status)
      end.call(response, body, 'utf8')
    })
    return response
  }) as typeof writeHead
  const unlessReplaced = <Act extends (...given: never[]) => unknown>(act: Act, instead: unknown) =>
    ((...given: Parameters<Act>) => (isReplaced ? instead : act.apply(response, given))) as unknown as Act
  const sending = <Act extends (...given: never[]) => unknown>(act: Act, instead: unknown) =>
    unlessReplaced(
      ((...given: Parameters<Act>) => {
        if (!response.headersSent && response.statusCode === 500) response.writeHead(500)
        return isReplaced ? instead : act.apply(response, given)
      }) as unknown as Act,
      instead,
    )
  response.write = sending(write, true)
  response.end = sending(end, response)
  response.setHeader = unlessReplaced(setHeader, response)
  response.appendHeader = unlessReplaced(response.appendHeader, response)
  response.removeHeader = unlessReplaced(removeHeader, undefined)
  // Several waits in a row, for a connection and for an answer, may each stay below their own limit.
  const late = setTimeout(() => !response.headersSent && isMidway(500) && response.writeHead(500), DEADLINE)
  response.once('close', () => clearTimeout(late))
}

type Send = (status: number, headers: Record<string, string>, body: string) => void

function replace({ request }: Exchange, send: Send): void {
  const page = awayPage()
  if (request.method === 'POST') send(307, { location: withMark(request.url ?? '/'), 'cache-control': 'no-store' }, '')
  else page.text().then((text) => send(page.status, Object.fromEntries(page.headers), request.method === 'HEAD' ? '' : text))
}

const withMark = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}${AWAY_AGAIN}`
