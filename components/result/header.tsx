import { Fragment } from 'react'
import { CERTAINTY_NAMES, certaintyLine, certaintySentence, headline, nextStep } from '@/lib/assessment'
import { VerdictMark } from './mark'
import { dateOf, type ResultView } from './view'

/** Characters from which a headline is set smaller on a phone. */
const LONG = 80

/** The bottom line: verdict, how much it rests on, the one thing to do next. */
export function VerdictHeader({ view }: { view: ResultView }) {
  const { answers, result } = view
  const [next, sentence] = [nextStep(result), headline(result, answers, view)]
  return (
    <header className="verdict">
      <VerdictMark verdict={result.verdict} />
      <h1 className={sentence.length > LONG ? 'long' : undefined}>{sentence}</h1>
      <p className="certain">
        {result.certainty && <b>{CERTAINTY_NAMES[result.certainty.label]}. </b>}
        {!view.leavesOut.includes('answers') && certaintyLine(answers)}{' '}
        {result.certainty && result.certainty.unknowns > 0 && certaintySentence(result.certainty)}
      </p>
      <div className="next">
        <h2>Do this next</h2>
        <p>
          {next.action} <b>This is for {next.who}.</b>
        </p>
      </div>
      <p className="ref">
        {[view.organisation, view.title].filter(Boolean).join(', ') || 'Untitled assessment'}
        <br />
        <time dateTime={view.finishedAt.toISOString().slice(0, 10)}>{dateOf(view.finishedAt)}</time>, version&nbsp;{view.number}
        <br />
        Reference {view.reference}
        {view.address ? (
          <>
            <br />
            {stretchesOf(view.address)}
          </>
        ) : null}
      </p>
    </header>
  )
}

/** An address that may be broken after its strokes. */
const stretchesOf = (address: string) =>
  [...address.matchAll(/[^-/]*[-/]?/g)].map(({ 0: stretch, index }) => (
    <Fragment key={index}>
      {stretch}
      <wbr />
    </Fragment>
  ))
