import { inSentence } from '@/lib/assessment'

/** What moved since the version before, in one line, with the way to both side by side. */
export function Since({ number, line, href }: { number: number; line: string; href: string }) {
  return (
    <p className="since">
      <b>Since version {number}:</b> {inSentence(line)} <a href={href}>Compare the two</a>
    </p>
  )
}
