import { Fragment } from 'react'

type Props = { links: readonly { href: string; text: string }[]; between: string }

/** Links one after the other. */
export const Links = ({ links, between }: Props) =>
  links.map(({ href, text }, index) => (
    <Fragment key={href}>
      {index > 0 ? between : ''}
      <a href={href}>{text}</a>
    </Fragment>
  ))
