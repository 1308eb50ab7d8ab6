/** A form as a page shows it: where it goes, and what stands in its fields. */
export type Form = { at: string; fields: [string, string][] }
export type Answer = { status: number; location: string; text: string; headers: Headers }
type Change = Record<string, string | readonly string[]>

const PATIENCE = 60_000

/** Somebody with a browser that runs no scripts: keeps cookies, reads forms, sends them. */
export class Visitor {
  constructor(
    readonly origin: string,
    readonly cookies = new Map<string, string>(),
  ) {}

  /** The same person in front of another instance. */
  at(origin: string): Visitor {
    return new Visitor(origin, this.cookies)
  }

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(path, this.origin), {
      signal: AbortSignal.timeout(PATIENCE),
      ...init,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(init.method === 'POST' && { origin: this.origin }), ...(init.headers as object) },
    })
    for (const set of answer.headers.getSetCookie()) this.keep(set)
    return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text(), headers: answer.headers }
  }

  private keep(set: string): void {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(set) ?? []
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(set)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }

  /** The form of a page whose button says this. @throws Error where there is none */
  async form(path: string, button: string): Promise<Form> {
    const answer = await this.ask(path)
    const found = formIn(answer.text, button)
    if (!found) throw new Error(`${path} answered ${answer.status} without a form that says ${button}`)
    return { at: path, fields: found }
  }

  /** Sends a form, and all of it again where a 307 asks for that, as browsers do. */
  async send({ at, fields }: Form, change: Change = {}): Promise<Answer> {
    const init = { method: 'POST', body: bodyOf(fields, change) }
    const answer = await this.ask(at, init)
    return answer.status === 307 ? this.ask(answer.location, init) : answer
  }
}

/** A form's fields as a body, with some of them changed or added. */
export function bodyOf(fields: readonly [string, string][], change: Change = {}): FormData {
  const body = new FormData()
  for (const [name, value] of fields) if (!(name in change)) body.append(name, value)
  for (const [name, values] of Object.entries(change)) for (const value of [values].flat()) body.append(name, value as string)
  return body
}

/** The fields of the form whose button says this; null where the page has none. */
export function formIn(html: string, button: string): [string, string][] | null {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(`>${button}<`))
  return form ? [...form.matchAll(FIELD)].flatMap(readField) : null
}

const FIELD = /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g

function readField([, input, area, text, select, options]: RegExpMatchArray): [string, string][] {
  const attributes = input ?? area ?? select ?? ''
  const name = attributeOf(attributes, 'name')
  if (!name) return []
  if (area !== undefined) return [[name, unescaped((text ?? '').replace(/^\n/, ''))]]
  if (select !== undefined) return [[name, chosen(options ?? '')]]
  if (/type="(checkbox|radio)"/.test(attributes) && !/ checked/.test(attributes)) return []
  if (/type="(file|submit)"/.test(attributes)) return []
  return [[name, attributeOf(attributes, 'value')]]
}

function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes]) => attributes ?? '')
  return attributeOf(all.find((one) => / selected/.test(one)) ?? all[0] ?? '', 'value')
}

const attributeOf = (attributes: string, name: string): string =>
  unescaped(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'" }
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, (entity) => ENTITIES[entity] ?? entity)
