import { document } from './document'

/** The public interface, described by OpenAPI 3.1. */
export function GET(): Response {
  return Response.json(document(), { headers: { 'Cache-Control': 'public, max-age=300' } })
}
