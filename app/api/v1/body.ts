/** Bytes; a full assessment takes about twenty thousand. */
const MOST_BYTES = 1_000_000

export type Body = { json: unknown } | { status: 400 | 413; message: string }

const TOO_LONG: Body = { status: 413, message: 'Send at most 1 MB' }

/** The JSON of a request, read no further than the limit. Never throws on what was sent. */
export async function readJson(request: Request): Promise<Body> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return TOO_LONG
  const bytes = await readBytes(request)
  if (bytes === null) return TOO_LONG
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { status: 400, message: 'Send the request as JSON in UTF-8' }
  }
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > MOST_BYTES) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
