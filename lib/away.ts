import { plainPage } from './plain-page'

/** Pages that read no records, and programs' ways in, which answer for themselves. */
const STANDS_ALONE = /^\/(accessibility|api|guide|help|method|nothing-here|too-many|tools)(\/|$)/
export const standsAlone = (pathname: string): boolean => STANDS_ALONE.test(pathname)

/** In the address of a form that failed midway and is sent on, to be kept. */
export const AWAY_AGAIN = 'not-saved'

/** Bytes of a form that are kept; Next takes no more in an action either. */
const MOST_BYTES = 1_000_000

/** What a page answers while the database is away: 503, in plain words; no part of the application is needed for it. */
export const awayPage = (): Response =>
  answer('Shorewise cannot reach its records', 'Answers that were saved are safe. Try again in a minute.', [
    '<p><a class="button" href="">Try again</a></p>',
    '<p>The pages below work meanwhile.</p>',
  ])

const KEPT = 'Shorewise cannot reach its records. Everything you typed is kept in this page: leave it open, and send it again in a minute.'

/** The same for a form: it was not saved, it is kept whole in this page, and one button sends it again. Needs no script. */
export async function awayForm(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.delete(AWAY_AGAIN)
  const fields = isForeign(request) ? null : await fieldsOf(request)
  if (!fields) return answer('This was not saved', 'Shorewise cannot reach its records. Go back and send it again in a minute.')
  const typed = fields.map(([, value]) => value).filter((value) => /\S\s+\S/.test(value) && !/^[[{"]/.test(value))
  return answer('This was not saved', KEPT, [
    `<form method="post" enctype="multipart/form-data" action="${escaped(`${pathname}${searchParams.size > 0 ? '?' : ''}${searchParams}`)}">`,
    ...fields.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`),
    '<p><button class="button" type="submit">Send it again</button></p></form>',
    ...(typed.length > 0 ? ['<h2>What you typed</h2>', ...typed.map((text) => `<p class="whitespace-pre-wrap">${escaped(text)}</p>`)] : []),
  ])
}

/** Another site sent it: kept in a page of ours, it would go on as if it were one of our own forms. */
export function isForeign({ headers }: Request): boolean {
  const [site, origin] = [headers.get('sec-fetch-site'), headers.get('origin')]
  if (site !== null) return site !== 'same-origin'
  return origin !== null && !(URL.canParse(origin) && new URL(origin).host === headers.get('host'))
}

async function fieldsOf(request: Request): Promise<[string, string][] | null> {
  if (!(Number(request.headers.get('content-length')) <= MOST_BYTES)) return null
  try {
    const fields = [...(await request.formData())].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    // A password is not written into a page.
    return fields.some(([name]) => /password/i.test(name)) ? null : fields
  } catch {
    return null
  }
}

function answer(title: string, said: string, parts: readonly string[] = []): Response {
  const page = plainPage({ status: 503, title, said, parts })
  page.headers.set('retry-after', '5')
  return page
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
