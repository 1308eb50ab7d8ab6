/** Rows of a workbook, which is made as a whole before it is sent. */
export const MOST_IN_EXCEL = 20_000

/** Why an export led back to the list. */
export const EXPORT_NOTES: Record<string, string> = {
  nothing: 'Nothing matches, so there is nothing to export',
  'too-many': `Filter to ${MOST_IN_EXCEL.toLocaleString('en')} assessments or fewer for Excel; CSV carries any number`,
}
