import { Leaf } from '@/components/ui/leaf'
import { groupCaution, inOneList, placeName, TERM_NAMES } from '@/lib/assessment'
import { anchorOf, candidatesOf, type ResultView } from './view'

/** What each place would properly be called, with the test behind it. */
export function Names({ view }: { view: ResultView }) {
  const { places, terms } = view.result
  const candidates = candidatesOf(view.answers)
  if (candidates.length === 0) return null
  return (
    <Leaf id="names" title="What it is called">
      <p className="quiet lead-in">The name follows from two choices: who owns the work, and where it is done.</p>
      <dl className="lines given">
        {candidates.map((candidate, index) => (
          <div key={`${placeName(candidate)}-${candidate.start}-${candidate.ownership}`}>
            <dt className="quiet">{placeName(candidate)}</dt>
            <dd>
              <strong>{inOneList((terms[index] ?? []).map((term) => TERM_NAMES[term])).join(' or ')}</strong>
              <span>{places[index]?.because}</span>
            </dd>
          </div>
        ))}
      </dl>
      {groupCaution(view.answers) && (
        <p>
          A company of your own group is yours by name. With data or harm at this level, those who supervise you may still treat it as
          outsourcing: ask before you rely on the name.
        </p>
      )}
      <p className="note">
        From <a href={`#${anchorOf('ctx-candidates')}`}>the places you consider</a>.
      </p>
    </Leaf>
  )
}
