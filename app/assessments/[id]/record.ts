import 'server-only'
import { cache } from 'react'
import { viewer } from '@/lib/auth'
import { getAssessment } from '@/lib/data/assessments'

/** The assessment of this page, asked for once however many parts of the page need it; null where it is not theirs. */
export const recordOf = cache(async (id: string) => getAssessment(await viewer(), id))
