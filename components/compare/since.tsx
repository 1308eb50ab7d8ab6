/** What moved since the version before, in one line, with the way to both side by side. */
export function Since({ number, line, href }: { number: number; line: string; href: string }) {
  return (
    <p className="since">
      <b>Since version {number}:</b> {line.charAt(0).toLowerCase() + line.slice(1)} <a href={href}>Compare the two</a>
    </p>
  )
}
