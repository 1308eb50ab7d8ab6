import type { ComponentProps, ReactNode } from 'react'

type Look = { second?: boolean; tight?: boolean }

const classOf = ({ second, tight }: Look) => ['button', second && 'second', tight && 'tight'].filter(Boolean).join(' ')

/** Submits its form; one that is not `second` a page. */
export function Button({ second, tight, ...rest }: Omit<ComponentProps<'button'>, 'className'> & Look) {
  return <button type="submit" {...rest} className={classOf({ second: second ?? false, tight: tight ?? false })} />
}

/** Goes somewhere; looks like a button. */
export function ButtonLink({ second, tight, children, href }: Look & { children: ReactNode; href: string }) {
  return (
    <a className={classOf({ second: second ?? false, tight: tight ?? false })} href={href}>
      {children}
    </a>
  )
}
