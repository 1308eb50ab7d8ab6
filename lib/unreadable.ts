import { plainPage } from './plain-page'

/** Bytes of a form; an export that is opened comes with its 1 MB and is told so in a sentence when it has more. */
const [MOST_BYTES, MOST_WITH_A_FILE] = [1_000_000, 3_000_000]
const WITH_A_FILE = '/assessments/open'

/**
 * What cannot be a form of ours, before the framework reads it: it would answer 500, as if the fault were here.
 * @returns 413 or 400 as a plain page; null where it can be read
 */
export async function refuseUnreadable(request: Request): Promise<Response | null> {
  const most = new URL(request.url).pathname === WITH_A_FILE ? MOST_WITH_A_FILE : MOST_BYTES
  if (Number(request.headers.get('content-length')) > most)
    return plainPage({ status: 413, title: 'This is too much for one form', said: 'Go back, shorten it, and send it again.' })
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data') && !request.headers.has('next-action')
  if (!isForm || (await isReadable(request))) return null
  return plainPage({ status: 400, title: 'This form could not be read', said: 'Go back, reload the page, and send it again.' })
}

async function isReadable(request: Request): Promise<boolean> {
  try {
    const form = await request.formData()
    return [...form].every(([name, value]) => !isOfAction(name) || isWhole(form, name, value))
  } catch {
    return false
  }
}

/** The fields by which the framework knows what to do with a form: "$ACTION_1:0". */
const isOfAction = (name: string): boolean => /^\$ACTION_[^:]*:/.test(name)

/** Whether such a field is what the framework writes: part 0 names an action and the part that is bound to it; any other is a list. */
function isWhole(form: FormData, name: string, value: FormDataEntryValue): boolean {
  if (typeof value !== 'string' || form.getAll(name).length > 1) return false
  const [lead, part] = name.split(':')
  if (part !== '0') return isPlainList(value)
  const bound = (JSON.parse(value) as { bound?: unknown } | null)?.bound ?? null
  const [, named] = (typeof bound === 'string' && /^\$@(\w+)$/.exec(bound)) || []
  return bound === null || (named !== undefined && form.has(`${lead}:${Number.parseInt(named, 16)}`))
}

/** Its texts point nowhere: what begins with one dollar sign would be a reference, and a typed one is written twice. */
function isPlainList(json: string): boolean {
  let isPlain = true
  const list: unknown = JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string' && /^\$(?!\$|undefined$)/.test(value)) isPlain = false
    return value
  })
  return isPlain && Array.isArray(list)
}
