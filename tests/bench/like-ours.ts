import { unstyled } from '../support/weight'

/** One element of a page: what it says, and as much again as stands in its attributes. */
type Element = { text: string; attributes: string }

/** The elements of a page as a flat row, scripts and sheets left out. */
export const elementsOf = (html: string): Element[] =>
  [
    ...unstyled(html)
      .replace(/<script\b[\s\S]*?<\/script>/g, '')
      .matchAll(/<[a-z]\w*\b([^>]*)>([^<]*)/g),
  ].map(([, attributes = '', text = '']) => ({
    attributes,
    text,
  }))

/** A dynamic page of the minimal app with as many elements and words as one of ours, and that share of the attributes. */
export const LIKE_OURS = {
  'app/like-ours/page.jsx': `
import parts from './parts.json'

const cut = (text, share) => text.repeat(Math.ceil(share)).slice(0, Math.round(text.length * share))

export default async function LikeOurs({ searchParams }) {
  const { page, share } = await searchParams
  return (
    <main>
      {parts[page].map(({ text, attributes }, index) => <p key={index} title={cut(attributes, Number(share))}>{text}</p>)}
    </main>
  )
}
`,
}
