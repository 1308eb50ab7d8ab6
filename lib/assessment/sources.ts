/** A work that a rule or a question rests on. */
export type Source = { readonly title: string; readonly by: string; readonly year: string; readonly href: string; readonly says: string }

export const SOURCES = {
  judgement: {
    title: 'Shorewise policy',
    by: 'Shorewise',
    year: '2026',
    href: '/method',
    says: 'A choice of ours: no source fixes it, the reason stands beside it.',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
