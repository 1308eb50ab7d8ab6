import { redirect } from 'next/navigation'

/**
 * For what does not exist or belongs to somebody else. An address without a page answers 404 in full;
 * what Next's notFound() renders inside a page stays empty where no script runs.
 */
export const nothingHere = (): never => redirect('/nothing-here')
