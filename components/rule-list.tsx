import { inSentence, questionOf, type RuleEntry, type RuleGroup, ruleName, SOURCES } from '@/lib/assessment'

/** Where a rule is explained: '/method#rule-C-LEGAL'. */
const anchorOf = (id: string): string => `rule-${id}`

/** A rule by its id, with the way to what it says; one that today's rules do not have is named alone. */
export const RuleLink = ({ id }: { id: string }) => (ruleName(id) === null ? id : <a href={`/method#${anchorOf(id)}`}>{id}</a>)

/** Every rule of one kind: what it says, when it speaks, and what it rests on. */
export function RuleList({ title, about, rules }: RuleGroup) {
  return (
    <section aria-label={title} className="rules">
      <h3>{title}</h3>
      <p className="lead-in quiet">{about}</p>
      <dl className="answers">
        {rules.map((rule) => (
          <div key={rule.id} id={anchorOf(rule.id)}>
            <dt>
              <b>{rule.name}</b>
              <br />
              <span className="note">{rule.id}</span>
            </dt>
            <dd>
              <Entry {...rule} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Entry({ reason, advice, close, sources, ...rule }: RuleEntry) {
  return (
    <>
      <p>{[reason, advice, close ? `Closed by: ${inSentence(close)}.` : null].filter(Boolean).join(' ')}</p>
      <p className="note">Looks at: {readsLine(rule)}</p>
      <p className="note">Rests on: {sources.map((id) => SOURCES[id].title).join('; ')}</p>
    </>
  )
}

function readsLine({ reads, readsAll }: Pick<RuleEntry, 'reads' | 'readsAll'>): string {
  if (reads.length === 0) return 'the number of open points that other rules find'
  if (readsAll) return 'every question of the eight dimensions, by how many are not sure'
  return reads.map((id) => questionOf(id).name).join('; ')
}
