import { figure } from '@/components/desk/words'

/** Rows of a PDF, which is set as a whole before it is sent. */
export const MOST_ON_PAPER = 500

const NOTES = {
  nothing: 'Nothing matches, so there is nothing to export',
  'too-many': `Filter to ${figure(MOST_ON_PAPER)} assessments or fewer for a PDF; CSV and Excel carry any number`,
} as const
export type ExportNote = keyof typeof NOTES

/** Why an export led back to the list; null where it did not. */
export const exportNote = (why: unknown): string | null => (why === 'nothing' || why === 'too-many' ? NOTES[why] : null)
