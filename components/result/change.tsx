import type { ReactNode } from 'react'
import { Leaf } from '@/components/ui/leaf'
import { type Certainty, type ChangeSet, changeSaid, inSentence, percent, questionOf, tellingOf, VERDICT_NAMES } from '@/lib/assessment'
import { CertaintyFigure } from './certainty'
import { VerdictMark } from './mark'
import { anchorOf, type ResultView } from './view'

/** What could still move the verdict: answers that are not known, answers that could change, and our own limits. */
export function WhatWouldChange({ view, tryIt }: { view: ResultView; tryIt?: ReactNode }) {
  const { certainty } = view.result
  if (!certainty) return null
  const { better, worse } = certainty.smallestChanges
  return (
    <Leaf id="change" title="What would change this">
      <div className="stack">
        {certainty.unknowns > 0 && <CertaintyFigure certainty={certainty} />}
        <dl className="lines">
          {[...better, ...worse].map((set) => (
            <OneSet key={keyOf(set)} set={set} />
          ))}
        </dl>
        {better.length === 0 && <p className="small">{noneLine(view)}</p>}
        {certainty.unknowns > 0 && <p className="small">{boundsLine(certainty)}</p>}
        <NextQuestions view={view} certainty={certainty} />
        <p className="quiet small">{limitsLine(certainty)}</p>
        {tryIt}
      </div>
    </Leaf>
  )
}

const MOST_ASKED = 5

function OneSet({ set }: { set: ChangeSet }) {
  return (
    <div>
      <dt>
        To <VerdictMark verdict={set.verdict} />
      </dt>
      <dd>
        <ul className="plain">
          {set.changes.map((change) => {
            const { name, row, to } = changeSaid(change)
            return (
              <li key={`${change.question}-${change.row}`}>
                <a href={`#${anchorOf(change.question)}`}>{name}</a>
                {row ? `, ${row.toLowerCase()}` : ''}: {inSentence(to)}
              </li>
            )
          })}
        </ul>
      </dd>
    </div>
  )
}

/** What is to be verified first says there how much it settles. */
function NextQuestions({ view, certainty }: { view: ResultView; certainty: Certainty }) {
  const above = new Set((view.result.verifyFirst ?? []).map(({ question, row }) => `${question} ${row}`))
  const telling = tellingOf(certainty)
    .slice(0, MOST_ASKED)
    .filter(({ question, row }) => !above.has(`${question} ${row}`))
  if (telling.length === 0) return null
  return (
    <>
      <h3>{above.size > 0 ? 'Worth finding out after what is to be verified first' : 'Worth finding out first'}</h3>
      <ol>
        {telling.map(({ question, row, settles }) => (
          <li key={`${question}-${row}`}>
            <a href={`#${anchorOf(question)}`}>{questionOf(question).name}</a>
            {row
              ? `, ${questionOf(question)
                  .rows.find(({ id }) => id === row)
                  ?.label.toLowerCase()}`
              : ''}
            : {settles > 0 ? `settles ${percent(settles)} of the doubt` : 'not knowing it is what stands in the way'}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Nothing is better than ready; a law is never changed; else the findings are the work. */
function noneLine({ result: { vetoes, certainty }, leavesOut }: ResultView): string {
  if (leavesOut.includes('answers')) return 'Which answers would move it is left out of this copy, as the answers are.'
  if (certainty?.today === 'ready') return 'There is no better verdict than this one.'
  if (vetoes.some(({ id }) => id === 'LV-LAW'))
    return 'A law is not changed by an answer. Split off the part it covers, and assess the rest on its own.'
  return 'No change of four answers or fewer makes it better: the points above are the work.'
}

function boundsLine({ known: { worst, best } }: Certainty): string {
  const [low, high] = [VERDICT_NAMES[worst].toLowerCase(), VERDICT_NAMES[best].toLowerCase()]
  if (low === high) return `If every open answer about your own side turned out the worst or the best, it would be ${low} either way.`
  return `If every open answer about your own side turned out the worst, it would be ${low}; if the best, ${high}.`
}

function limitsLine({ sensitivity }: Certainty): string {
  if (sensitivity.length === 0)
    return 'Moving our own limits by one (three unclear dimensions, seven conditions) leaves the verdict where it is.'
  const moved = sensitivity.map(({ parameter, value, verdict }) => {
    const limit = parameter === 'tooMany' ? `${value} conditions` : `${value} unclear dimensions`
    return `at ${limit} it would be ${VERDICT_NAMES[verdict].toLowerCase()}`
  })
  return `It hangs on a limit of ours: ${moved.join('; ')}.`
}

const keyOf = ({ changes, verdict }: ChangeSet): string =>
  `${verdict}-${changes.map(({ question, row, to }) => `${question}.${row}=${to}`).join()}`
