type Props = { links: readonly { href: string; text: string }[]; between: string }

/** Links one after the other. */
export const Links = ({ links, between }: Props) =>
  links.map(({ href, text }, index) => (
    <a key={href} href={href}>
      {index > 0 ? between : ''}
      {text}
    </a>
  ))
