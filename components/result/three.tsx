import { Leaf } from '@/components/ui/leaf'
import {
  engagementName,
  type FormRanking,
  inSentence,
  locationName,
  numeral,
  type Outcome,
  pricingName,
  STANDING_NAMES,
  TERM_NAMES,
} from '@/lib/assessment'
import { Reasons } from './reasons'
import type { ResultView } from './view'

/** Where, how and for what price: three choices, each with its reason and its runner-up. */
export function Three({ view }: { view: ResultView }) {
  const { location, engagement, pricing } = view.result
  if (!location || !engagement || !pricing) return null
  return (
    <Leaf id="three" title="Three separate decisions" wide>
      <p className="quiet lead-in">Where, how and for what price are chosen one at a time. A location is not a contract.</p>
      <dl className="lines given">
        <Where location={location} view={view} />
        <Form title="Engagement" of={engagement} name={engagementName} view={view} />
        <Form title="Pricing" of={pricing} name={pricingName} view={view} />
      </dl>
    </Leaf>
  )
}

function Where({ location, view }: { location: Outcome['location']; view: ResultView }) {
  const { answers, result } = view
  const [first, second] = location.ranking
  if (!first) return null
  // Only a place has such a name: staying has none, nor have two places together.
  const place = first.id === 'retain' || first.id === 'hybrid' ? null : first.place === undefined ? result.leading : first.place
  const terms = typeof place === 'number' && !first.unnamed ? (result.terms[place] ?? []) : []
  const proper = terms.length > 0 ? `Properly called ${terms.map((term) => TERM_NAMES[term].toLowerCase()).join(' or ')}. ` : ''
  const next = second && second.standing !== 'ruled-out' ? inSentence(locationName(second, answers, result.leading)) : null
  return (
    <div>
      <dt className="quiet">Location</dt>
      <dd>
        <strong>{locationName(first, answers, result.leading)}</strong>
        <span>
          {proper}
          {first.id === 'retain' ? afterStaying(next, location.tie) : runnerUp(next, location.tie)} <a href="#where">All five, ranked</a>
        </span>
      </dd>
    </div>
  )
}

const runnerUp = (next: string | null, tie: boolean): string =>
  next ? `Runner-up: ${next}${tie ? ', too close to call' : ''}.` : 'No runner-up.'

/** Staying is not weighed against the places, which may be close to each other all the same. */
const afterStaying = (next: string | null, tie: boolean): string =>
  next ? `Of the places, ${next} comes first${tie ? ', though too close to call' : ''}.` : 'No other place is left.'

type FormProps<Id extends string> = { title: string; of: FormRanking<Id>; name: (id: Id) => string; view: ResultView }

function Form<Id extends string>({ title, of, name, view }: FormProps<Id>) {
  const [first, second] = of.ranking
  if (!first) return null
  const out = of.ranking.filter((entry) => entry.standing === 'ruled-out')
  return (
    <div>
      <dt className="quiet">{title}</dt>
      <dd>
        <strong>{name(first.id)}</strong>
        <span>
          {first.leaves.text} {second && second.standing !== 'ruled-out' && `Runner-up: ${inSentence(name(second.id))}`}
          {of.tie ? ', too close to call.' : '.'}
          {out.length > 0 && ` Ruled out: ${out.map((entry) => inSentence(name(entry.id))).join(', ')}.`}
          {of.provisional && ' Provisional: what you want to hold them to is not known yet.'}
        </span>
        <FormTable of={of} name={name} view={view} />
      </dd>
    </div>
  )
}

function FormTable<Id extends string>({ of, name, view }: Omit<FormProps<Id>, 'title'>) {
  return (
    <details>
      <summary>All {numeral(of.ranking.length)}, with their points</summary>
      {of.ranking.map((entry) => (
        <section key={entry.id} className="option">
          <h4>
            {name(entry.id)} <span className="quiet small">{STANDING_NAMES[entry.standing]}</span>
          </h4>
          <p className="small">{entry.leaves.text}</p>
          {entry.reasons.length > 0 ? (
            <Reasons reasons={entry.reasons} points={entry.points} digits={0} view={view} />
          ) : (
            <p className="small quiet">Nothing in your answers speaks for it or against it: no points.</p>
          )}
        </section>
      ))}
    </details>
  )
}
