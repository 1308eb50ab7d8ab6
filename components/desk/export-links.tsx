import { ButtonLink } from '../ui/button'

const FORMS = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['pdf', 'PDF'],
] as const

/** Every form in which a list leaves; `of` is the query that names what. */
export function ExportLinks({ of }: { of: string }) {
  return FORMS.map(([format, name]) => (
    <ButtonLink key={format} second tight href={`/desk/export?${[of, `format=${format}`].filter(Boolean).join('&')}`}>
      Export {name}
    </ButtonLink>
  ))
}
