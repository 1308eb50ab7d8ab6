import type { ReactNode } from 'react'

export type MarkKind = 'ready' | 'conditions' | 'not-ready' | 'unsuitable' | 'incomplete'

const TONE: Record<MarkKind, string> = { ready: 'ready', conditions: 'cond', 'not-ready': 'halt', unsuitable: 'no', incomplete: 'part' }

const SHAPE: Record<MarkKind, ReactNode> = {
  ready: (
    <>
      <circle className="fill" cx="10" cy="10" r="9" />
      <path className="cut" d="m5.8 10.3 2.9 2.9 5.6-6" />
    </>
  ),
  conditions: (
    <>
      <circle cx="10" cy="10" r="8.4" />
      <path className="fill" d="M1.6 10a8.4 8.4 0 0 0 16.8 0Z" />
    </>
  ),
  'not-ready': (
    <>
      <path className="fill" d="M1.5 1.5h17v17h-17Z" />
      <path className="cut" d="M7.2 5.8v8.4M12.8 5.8v8.4" />
    </>
  ),
  unsuitable: (
    <>
      <path className="fill" d="m10 0 10 10-10 10L0 10Z" />
      <path className="cut" d="m6.8 6.8 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  incomplete: <circle cx="10" cy="10" r="8.4" strokeDasharray="4 3" />,
}

/** Shape first, colour second, and always the word. */
export function Mark({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return (
    <span className={`mark ${TONE[kind]}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {SHAPE[kind]}
      </svg>
      {children}
    </span>
  )
}
