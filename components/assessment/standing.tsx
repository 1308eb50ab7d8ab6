import type { Journey } from '@/lib/assessment'

/** How far the answers are: never a score. */
export function Standing({ counts }: { counts: Journey['counts'] }) {
  const { total, answered, notSure, coreLeft } = counts
  return (
    <p className="standfirst">
      {answered} of {total} questions answered
      {notSure > 0 ? (
        <>
          , {notSure} of them <em>not sure</em>
        </>
      ) : null}
      . {coreSentence(coreLeft, total - answered)}
    </p>
  )
}

function coreSentence(coreLeft: number, left: number): string {
  if (coreLeft === 1) return 'One core question stands between you and a first result.'
  if (coreLeft > 1) return `${coreLeft} core questions stand between you and a first result.`
  if (left === 0) return 'That is all there is to ask.'
  return 'That is enough for a result; the rest narrows it down.'
}
