/** The way back, above a page. */
export const Back = ({ href, children = 'Back' }: { href: string; children?: string }) => (
  <a className="back" href={href}>
    {children}
  </a>
)
