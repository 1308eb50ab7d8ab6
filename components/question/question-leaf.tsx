import type { ReactNode } from 'react'

type Props = { isWide: boolean; caption: ReactNode; children: ReactNode }

/** A question with its caption beside it, or above it where its rows need the width. */
export function QuestionLeaf({ isWide, caption, children }: Props) {
  if (isWide)
    return (
      <div className="opening">
        {caption}
        {children}
      </div>
    )
  return (
    <div className="leaf opening">
      <div>{caption}</div>
      <div className="body question">{children}</div>
    </div>
  )
}
