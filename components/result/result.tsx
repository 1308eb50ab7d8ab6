import type { ReactNode } from 'react'
import { AllAnswers } from './all-answers'
import { Dimensions } from './dimensions'
import { VerdictHeader } from './header'
import { SharedHours } from './hours'
import { Method } from './method'
import { Mistakes } from './mistakes'
import { Names } from './names'
import { AfterThat, Obstacles } from './obstacles'
import { Owners } from './owners'
import { Unsure } from './unsure'
import type { ResultView } from './view'

/** One finished result, bottom line first; the same for its owner and for the holder of a link, who sees no actions and no notes. */
export function ResultArticle({ view, actions }: { view: ResultView; actions?: ReactNode }) {
  return (
    <article>
      <VerdictHeader view={view} />
      <div className="leaf screen">
        <div className="wide stack">
          {actions}
          <Contents view={view} />
        </div>
      </div>
      <Obstacles view={view} />
      <AfterThat view={view} />
      <Names view={view} />
      <Dimensions view={view} />
      <SharedHours view={view} />
      <Mistakes view={view} />
      <Owners view={view} />
      <Unsure view={view} />
      <AllAnswers view={view} />
      <Method view={view} />
    </article>
  )
}

function Contents({ view }: { view: ResultView }) {
  const named = view.result.terms.length > 0
  const links: [string, string][] = [
    ['way', 'What stands in the way'],
    ...(named ? ([['names', 'What it is called']] as [string, string][]) : []),
    ['dims', 'Eight dimensions'],
    ['hours', 'Shared hours'],
    ['mistakes', 'Mistakes seen'],
    ['owners', 'Six owners'],
    ['all', 'All answers'],
    ['method', 'Method and version'],
  ]
  return (
    <nav aria-label="On this page">
      <ul className="plain on-page">
        {links.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
