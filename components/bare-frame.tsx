import type { ReactNode } from 'react'
import { SaveStatus } from './save-status'
import { Wordmark } from './wordmark'

type Props = {
  children: ReactNode
  /** When the answers of this assessment were last saved. */
  saved?: SavedAt | null
  /** This browser holds at least one assessment. */
  mine?: boolean
  /** Stands between the header and the page, over the full width. */
  banner?: ReactNode
}

export type SavedAt = { at: Date; timeZone?: string | undefined }

/** Header, page and footer, the same on every page; `./frame` adds the sheets of all pages but a question. */
export function Frame({ children, saved, mine, banner }: Props) {
  return (
    <>
      <header className="frame">
        <div className="top">
          <Wordmark />
          <nav className="end" aria-label="Shorewise">
            <SaveStatus saved={saved} />
            {mine ? <a href="/assessments">Your assessments</a> : null}
            <a href="/help">Help</a>
          </nav>
        </div>
      </header>
      {banner}
      <main id="main" className="frame">
        {children}
      </main>
      <Footer />
    </>
  )
}

export function Footer({ wide }: { wide?: boolean }) {
  return (
    <footer className={wide ? 'frame desk' : 'frame'}>
      <div className="foot">
        <ul className="plain">
          <li>
            <a href="/guide">Guide</a>
          </li>
          <li>
            <a href="/tools/cost">Cost</a>
          </li>
          <li>
            <a href="/tools/overlap">Shared hours</a>
          </li>
          <li>
            <a href="/method">How it decides</a>
          </li>
          <li>
            <a href="/privacy">Who sees your answers</a>
          </li>
          <li>
            <a href="/accessibility">Accessibility</a>
          </li>
        </ul>
        <p>Shorewise supports a decision. It is not legal advice.</p>
      </div>
    </footer>
  )
}
