import { RULES_VERSION, SECTIONS } from '@/lib/assessment'

/** The whole checklist in words and ids. */
export function GET(): Response {
  return Response.json({ rulesVersion: RULES_VERSION, sections: SECTIONS }, { headers: { 'Cache-Control': 'public, max-age=300' } })
}
