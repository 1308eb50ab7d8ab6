import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { FAMILIES, fileOf } from '../faces'

type Context = { params: Promise<{ file: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => FAMILIES.map((family) => ({ file: fileOf(family) }))

/** A face, read once when the application is built. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const family = FAMILIES.find((name) => fileOf(name) === file) ?? ''
  const at = path.join(process.cwd(), 'node_modules/@fontsource-variable', family, `files/${family}-latin-wght-normal.woff2`)
  return new Response(new Uint8Array(await readFile(at)), {
    headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' },
  })
}
