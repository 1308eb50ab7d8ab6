import type { SourceId } from '@/lib/assessment'

/** The references of the buyer's guide of 2026, in its order, with what has to be corrected in it. */
export const REFERENCES: readonly { readonly item: string; readonly source: SourceId; readonly correction?: string }[] = [
  { item: '3.16.1', source: 'oecd-308' },
  { item: '3.16.2', source: 'ibm-bpo' },
  { item: '3.16.3', source: 'iso-37500' },
  { item: '3.16.4', source: 'deloitte-2024' },
  {
    item: '3.16.5',
    source: 'nist-800-161',
    correction: 'The buyer’s guide gives other authors. These six stand on the title page of revision 1.',
  },
  { item: '3.16.6', source: 'isg-2016' },
  { item: '3.16.7', source: 'netsuite-2025' },
  { item: '3.16.8', source: 'aws-shared' },
  {
    item: '3.16.9',
    source: 'bain-2024',
    correction: 'It asked companies that make and source goods. We print none of its percentages, because none is about services.',
  },
]

/** Where a reference stands in the guide. */
export const referenceAnchor = (source: SourceId): string | null => {
  const at = REFERENCES.findIndex((reference) => reference.source === source)
  return at < 0 ? null : `reference-${at + 1}`
}
