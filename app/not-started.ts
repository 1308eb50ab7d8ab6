import 'server-only'
import { MOST_HELD, type Started } from '@/lib/data/assessments'

const WORDS = {
  'too-many': 'Too many assessments were started from your network. What you entered stays here: send it again in an hour',
  full: `This browser holds ${MOST_HELD.toLocaleString('en')} assessments. Delete one that you no longer need, then send this again`,
}

/** Why nothing was started, in a sentence for the form; null where the reason is that nothing is here. */
export const notStarted = ({ why }: Started): string | null => (why ? WORDS[why] : null)

/** The same as an address, for a form in which nothing is typed. */
export const notStartedPage = ({ why }: Started): string | null => (why ? `/too-many?why=${why}` : null)
