import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AWAY_AGAIN, awayPage } from './away'

/** Milliseconds after which an answer is replaced although the page is still waiting, and after which that is looked at again. */
const [DEADLINE, AGAIN] = [4200, 100]

/** Whether a query has failed since a time, in milliseconds; whether every connection is at work. */
type Signs = { failedSince: (time: number) => boolean; isBusy: () => boolean }
type Exchange = { request: IncomingMessage; response: ServerResponse }

/**
 * Where the database fails in the middle of a page, Next answers 500, and neither the page nor an action nor the proxy can change that.
 * So the answer is changed on its way out: a page becomes the one that says so, with 503; a form that was sent without a script is sent
 * on to its own address by 307, which makes the browser send all of it again, and the proxy answers that with the form kept whole. One that
 * a script sent stands there still, and is sent again by it.
 */
export function answerAwayMidway({ failedSince, isBusy }: Signs): void {
  subscribe('http.server.request.start', (message) => {
    const exchange = message as Exchange
    const { headers, url } = exchange.request
    // Pages that scripts ask for they ask for again by themselves.
    if (headers.rsc || url?.startsWith('/api/')) return
    const began = Date.now()
    watch(exchange, {
      isMidway: (status) => status === 500 && failedSince(began),
      isLate: () => Date.now() - began >= DEADLINE && (failedSince(began) || isBusy()),
    })
  })
}

type Watched = { isMidway: (status: number) => boolean; isLate: () => boolean }

/** Looks at the status before anything is sent, and at the clock; once the answer was replaced, the rest of it goes nowhere. */
function watch(exchange: Exchange, { isMidway, isLate }: Watched): void {
  const { response } = exchange
  const { writeHead, write, end, setHeader, removeHeader } = response
  let isReplaced = false
  const instead = () => {
    isReplaced = true
    replace(exchange, (status, sent, body) => {
      for (const name of response.getHeaderNames()) removeHeader.call(response, name)
      for (const [name, value] of Object.entries(sent)) setHeader.call(response, name, value)
      writeHead.call(response, status)
      end.call(response, body, 'utf8')
    })
  }
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (!isReplaced && !response.headersSent && isMidway(head[0])) instead()
    return isReplaced ? response : writeHead.apply(response, head)
  }) as typeof writeHead
  const unlessReplaced = <Act extends (...given: never[]) => unknown>(act: Act, otherwise: unknown) =>
    ((...given: Parameters<Act>) => (isReplaced ? otherwise : act.apply(response, given))) as unknown as Act
  const sending = <Act extends (...given: never[]) => unknown>(act: Act, otherwise: unknown) =>
    unlessReplaced(
      ((...given: Parameters<Act>) => {
        if (!response.headersSent && response.statusCode === 500) response.writeHead(500)
        return isReplaced ? otherwise : act.apply(response, given)
      }) as unknown as Act,
      otherwise,
    )
  response.write = sending(write, true)
  response.end = sending(end, response)
  response.setHeader = unlessReplaced(setHeader, response)
  response.appendHeader = unlessReplaced(response.appendHeader, response)
  response.removeHeader = unlessReplaced(removeHeader, undefined)
  // Several waits in a row, for a connection and for an answer, may each stay below their own limit.
  const late = setInterval(() => !isReplaced && !response.headersSent && isLate() && instead(), AGAIN)
  response.once('close', () => clearInterval(late))
}

type Send = (status: number, headers: Record<string, string>, body: string) => void

function replace({ request }: Exchange, send: Send): void {
  const page = awayPage()
  if (request.method === 'POST' && !request.headers['next-action'])
    send(307, { location: withMark(request.url ?? '/'), 'cache-control': 'no-store' }, '')
  else page.text().then((text) => send(page.status, Object.fromEntries(page.headers), request.method === 'HEAD' ? '' : text))
}

const withMark = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}${AWAY_AGAIN}`
