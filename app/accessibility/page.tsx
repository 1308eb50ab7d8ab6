import { Frame } from '@/components/frame'
import { Leaf, Opening } from '@/components/ui/leaf'

export const metadata = { title: 'Accessibility' }

export default function AccessibilityPage() {
  return (
    <Frame>
      <Opening>
        <h1>Accessibility</h1>
        <p className="standfirst">Shorewise aims at WCAG 2.2, level AA. This page says what is checked, and what is not.</p>
      </Opening>
      <Leaf title="What works">
        <ul className="stack">
          <li>Every step works with a keyboard alone, and without JavaScript.</li>
          <li>Pages fit 320 pixels of width and text at twice its size. Light, dark and forced colours follow your system.</li>
          <li>
            Nothing is told by colour alone: a verdict has a word, a shape and a colour. Each figure has a table with the same numbers.
          </li>
          <li>Nothing moves by itself, and nothing times out while you think.</li>
        </ul>
      </Leaf>
      <Leaf title="How it is checked">
        <p>
          An automatic checker runs over the pages with each change, and keyboard journeys are part of the tests. Automatic checks find
          about half of what can go wrong.
        </p>
      </Leaf>
      <Leaf title="What is not checked yet">
        <p>
          No session with people who use screen readers has taken place. If something stands in your way, tell us: the address is on the
          help page.
        </p>
      </Leaf>
    </Frame>
  )
}
