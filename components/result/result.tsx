import type { ReactNode } from 'react'
import { OnThisPage } from '../on-this-page'
import { AfterPilot } from './after-pilot'
import { AllAnswers } from './all-answers'
import { Benefits } from './benefits'
import { WhatWouldChange } from './change'
import { CostLeaf } from './cost'
import { Dimensions } from './dimensions'
import { VerdictHeader } from './header'
import { SharedHours } from './hours'
import { Method } from './method'
import { Mistakes } from './mistakes'
import { Names } from './names'
import { AfterThat, Obstacles } from './obstacles'
import { Owners } from './owners'
import { PilotPlan } from './pilot'
import { Ranking } from './ranking'
import { Risks } from './risks'
import { Three } from './three'
import { Unsure, unsureIn } from './unsure'
import { VerifyFirst } from './verify'
import type { ResultView } from './view'

/** What the owner of a result finds beside its parts. */
export type Beside = { owners?: ReactNode; cost?: ReactNode; tasks?: ReactNode; pilot?: ReactNode; trial?: ReactNode }

/** One finished result, bottom line first; the same for its owner and for the holder of a link, who sees no actions and no notes. */
export function ResultArticle({ view, actions, beside = {} }: { view: ResultView; actions?: ReactNode; beside?: Beside }) {
  return (
    <article>
      <VerdictHeader view={view} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are links. */}
      <div className="leaf screen" role="group" aria-label="What you can do with it">
        <div className="wide stack">
          {actions}
          <Contents view={view} />
        </div>
      </div>
      <Obstacles view={view} />
      <AfterThat view={view} />
      <Three view={view} />
      <Ranking view={view} />
      <Names view={view} />
      <Dimensions view={view} />
      <SharedHours view={view} />
      <Benefits view={view} />
      <Risks view={view} />
      <Mistakes view={view} />
      <Owners view={view} edit={beside.owners} />
      <CostLeaf view={view} change={beside.cost} />
      <AfterPilot view={view} />
      <PilotPlan view={view} edit={beside.pilot} />
      <VerifyFirst view={view} />
      <Unsure view={view} work={beside.tasks} />
      <WhatWouldChange view={view} tryIt={beside.trial} />
      <AllAnswers view={view} />
      <Method view={view} />
    </article>
  )
}

function Contents({ view }: { view: ResultView }) {
  const { terms, location, risks, cost, pilot, certainty, verifyFirst } = view.result
  const links: [string, string, boolean][] = [
    ['way', 'What stands in the way', true],
    ['three', 'Three separate decisions', location !== undefined],
    ['where', 'Location, ranked', location !== undefined],
    ['names', 'What it is called', terms.length > 0],
    ['dims', 'Eight dimensions', true],
    ['hours', 'Shared hours', true],
    ['benefits', 'What you would gain', risks !== undefined],
    ['risks', 'Risks', risks !== undefined],
    ['mistakes', 'Mistakes seen', true],
    ['owners', 'Six owners', true],
    ['cost', 'Cost', Boolean(cost)],
    ['after-pilot', 'After the pilot', view.after !== null],
    ['pilot', pilot?.kind === 'get-ready' ? 'Plan to get ready' : 'Pilot plan', Boolean(pilot)],
    ['verify', 'Verify first', Boolean(verifyFirst?.length)],
    ['unsure', 'What is not sure', unsureIn(view.answers).length > 0],
    ['change', 'What would change this', certainty !== undefined],
    ['all', 'All answers', true],
    ['method', 'Method and version', true],
  ]
  return <OnThisPage parts={links.flatMap(([id, title, shown]) => (shown ? [{ id, title }] : []))} />
}
