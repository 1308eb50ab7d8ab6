import type { ReactNode } from 'react'
import { Footer } from '../bare-frame'
import { Sheet } from '../styles/sheet'
import { Wordmark } from '../wordmark'
import { Going } from './going'

type Props = { children: ReactNode; me: { name: string; role: string }; wide?: boolean; banner?: ReactNode }

/** Header, page and footer of the consultants' pages. */
export function DeskFrame({ children, me, wide, banner }: Props) {
  const width = wide ? 'frame desk' : 'frame'
  return (
    <>
      <Sheet name="reading" />
      <header className={width}>
        <div className="top">
          <Wordmark />
          <nav className="end" aria-label="Shorewise">
            <a href="/desk">Assessments</a>
            <a href="/desk/overview">Overview</a>
            <a href="/desk/ledger">Ledger</a>
            {me.role === 'administrator' ? <a href="/desk/people">People</a> : null}
            <a href="/desk/account">{me.name}</a>
            <a href="/help">Help</a>
          </nav>
        </div>
      </header>
      {banner}
      <main id="main" className={width}>
        {children}
      </main>
      <Going />
      <Footer wide={wide ?? false} />
    </>
  )
}
