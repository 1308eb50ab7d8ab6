import 'server-only'
import {
  type CERTAINTY_NAMES,
  cityIn,
  hasNotSure,
  obstacles,
  placeOf,
  QUESTIONS,
  type QuestionId,
  subjectOf,
  type Verdict,
} from '@/lib/assessment'
import type { Snapshot } from './snapshots'

const SEVERITY: Record<Verdict, number> = {
  ready: 0,
  'ready-with-conditions': 1,
  'operating-model-not-ready': 2,
  'offshore-unsuitable': 3,
  incomplete: 4,
}
/** Certainty in its order, least first. */
const CERTAINTIES = ['open', 'leaning', 'settled'] as const satisfies readonly (keyof typeof CERTAINTY_NAMES)[]

/** What the consultants' list shows, finds and sorts by, taken from the result as it was stored. */
export function listedAs({
  id,
  assessmentId,
  number,
  verdict,
  content,
}: Pick<Snapshot, 'id' | 'assessmentId' | 'number' | 'verdict' | 'content'>) {
  const { answers, result, reference, title, organisation, work } = content
  const unknowns = QUESTIONS.filter((question) => hasNotSure(answers, question.id)).map((question) => question.id as QuestionId)
  const found = [...result.blockers, ...result.vetoes, ...result.conditions]
  const name = organisation || title || subjectOf(answers, content)
  return {
    assessmentId,
    snapshotId: id,
    number,
    reference,
    title,
    organisation,
    work: work || (organisation && title) || subjectOf(answers),
    category: String(answers['ctx-work-category'] ?? ''),
    ...routeOf(content),
    sortName: name.toLowerCase(),
    search: [title, organisation, work, reference, ...Object.values(content.notes)].join(' ').toLowerCase(),
    verdict,
    severity: SEVERITY[verdict],
    certainty: certaintyOf(content, unknowns.length),
    open: obstacles(result).length + result.conditions.length,
    gaps: result.ownerGaps.length,
    unsure: unknowns.length,
    findings: [...new Set(found.map((finding) => finding.id))],
    unknowns,
    bands: result.dimensions.map((dimension) => `${dimension.id}:${dimension.band}`),
  }
}

function routeOf({ answers, result }: Snapshot['content']) {
  const lead = answers['ctx-buyer-location']?.[0]
  const candidates = answers['ctx-candidates']
  const place = Array.isArray(candidates) && typeof result.leading === 'number' ? candidates[result.leading] : undefined
  const to = place ? cityIn(place) : result.leading === null ? '' : placeOf(answers, result.leading)
  const route = [lead ? cityIn(lead) : '', to].filter(Boolean).join(' to ')
  return { origin: lead?.country ?? '', destination: place?.country ?? '', route }
}

function certaintyOf({ result }: Snapshot['content'], unknowns: number): number {
  const label = 'certainty' in result ? (result.certainty as { label?: (typeof CERTAINTIES)[number] } | undefined)?.label : undefined
  if (label) return CERTAINTIES.indexOf(label)
  return unknowns === 0 ? CERTAINTIES.indexOf('settled') : CERTAINTIES.indexOf('open')
}
