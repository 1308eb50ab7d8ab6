import type { ReactNode } from 'react'
import { Leaf } from './ui/leaf'

export function WhatToExpect({ total, core }: { total: number; core: number }) {
  return (
    <Leaf title="What to expect">
      <dl className="lines">
        <Line term="Time" value="About 30 minutes">
          {total} questions. The {core} core ones are enough for a first result; you can stop and return at any point.
        </Line>
        <Line term="Have at hand" value="Four things">
          Who decides on scope and quality; what is written down about the work; what data it touches; the cost comparison people have
          already seen.
        </Line>
        <Line term="If you do not know" value="Say so">
          “I’m not sure” is a proper answer. The result shows how far it could move things and who can find out.
        </Line>
      </dl>
    </Leaf>
  )
}

function Line({ term, value, children }: { term: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt className="quiet">{term}</dt>
      <dd>
        <strong>{value}</strong>
        <span>{children}</span>
      </dd>
    </div>
  )
}

export function WhatYouGet() {
  return (
    <Leaf title="What you get">
      <ol className="points calm">
        <li>
          <h3>A verdict in one sentence</h3>
          <p className="quiet">
            One of four: ready, ready with conditions, not ready on your side, or unsuitable for offshore. No score out of a hundred.
          </p>
        </li>
        <li>
          <h3>What stands in the way</h3>
          <p className="quiet">Each point with the answers behind it, who closes it, and the proof that it is closed.</p>
        </li>
        <li>
          <h3>How the places differ</h3>
          <p className="quiet">What each place you have in mind is called, and the working hours it shares with you through the year.</p>
        </li>
      </ol>
    </Leaf>
  )
}

export function NotFor() {
  return (
    <Leaf title="When not to use it">
      <ul className="stack">
        <li>You are moving production of goods. Shorewise is about services and knowledge work.</li>
        <li>
          Someone must be on the premises for the work to happen. No remote location will suit, and you need no questionnaire to know it.
        </li>
        <li>A regulator has already said the work may not leave the country. You can still use it to compare partners at home.</li>
      </ul>
    </Leaf>
  )
}

export function WhoSees({ days }: { days: number }) {
  return (
    <Leaf title="Who sees your answers">
      <p>
        Only holders of your private link, until you choose to share a result. Drafts are deleted after {days} days without use, and you can
        delete one yourself at any time.
      </p>
    </Leaf>
  )
}
