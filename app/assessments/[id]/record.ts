import 'server-only'
import { cache } from 'react'
import { viewer } from '@/lib/auth'
import { getWithAfter } from '@/lib/data/pilot'

/** The assessment of this page and what it follows, asked for once however many parts of the page need it; null where it is not theirs. */
export const recordOf = cache(async (id: string) => getWithAfter(await viewer(), id))
