import { Frame } from '@/components/frame'
import { PolicyTable } from '@/components/policy-table'
import { dateOf } from '@/components/result/view'
import { RuleList } from '@/components/rule-list'
import { Leaf, Opening } from '@/components/ui/leaf'
import { POLICY, RULE_GROUPS, RULES_CHANGES, RULES_VERSION, SOURCES, TIME_ZONE_TABLE_VERSION } from '@/lib/assessment'

export const metadata = { title: 'How it decides' }

const STEPS = [
  ['Is every core answer there?', 'If not, there is no verdict yet; the page shows which ones are still possible.'],
  ['Do law or work forbid every place abroad?', 'Then it is unsuitable for offshore, whatever the strengths.'],
  [
    'Is there a blocker in your own set-up?',
    'Then the operating model is not ready: distance is not the problem, and a better place would not help.',
  ],
  ['Is every place abroad ruled out for another reason?', 'Then it is unsuitable for the places you have in mind.'],
  ['Are points open that must be closed before a pilot?', 'Then it is ready with conditions, each with an owner and a proof.'],
  ['None of these?', 'Then it is ready: to draw up a shortlist where no provider is chosen, else to start a pilot.'],
] as const

export default function MethodPage() {
  return (
    <Frame>
      <Opening>
        <h1>How it decides</h1>
        <p className="standfirst">
          Some failings cannot be made up for elsewhere, so there is no total score. Questions are settled in this order.
        </p>
      </Opening>
      <Leaf title="The verdict">
        <ol className="points calm">
          {STEPS.map(([question, then]) => (
            <li key={question}>
              <h3>{question}</h3>
              <p className="quiet">{then}</p>
            </li>
          ))}
        </ol>
      </Leaf>
      <Leaf title="Not sure">
        <p>
          An answer of “not sure” is carried as a range, from the worst to the best it could be. It is never counted as a no. A rule speaks
          only of what is known; where too much is unknown, that itself is said.
        </p>
      </Leaf>
      <Leaf id="rules" title="Every rule" wide>
        <div className="stack">
          <p className="lead-in quiet">
            By the id that a result names. Each speaks only where the answers to its questions are of the kind that it looks for; where its
            words follow the answers, the result says them.
          </p>
          {RULE_GROUPS.map((group) => (
            <RuleList key={group.title} {...group} />
          ))}
        </div>
      </Leaf>
      <Leaf title="Every number" wide>
        <div className="stack">
          <p className="lead-in quiet">
            Rules version {RULES_VERSION}, time zone table {TIME_ZONE_TABLE_VERSION}. Where no source fixes a number, it is our judgement
            and says so.
          </p>
          {POLICY.map((subject) => (
            <PolicyTable key={subject.subject} {...subject} />
          ))}
        </div>
      </Leaf>
      <Leaf id="changes" title="What the rules changed">
        <div className="stack">
          <p className="quiet">
            A result keeps the rules it was made with and is never worked out again. Two versions of one assessment can be compared: what
            the rules changed and what your answers changed are told apart.
          </p>
          {RULES_CHANGES.map(({ version, date, changes }) => (
            <section key={version} aria-label={`Rules ${version}`}>
              <h3>
                {version}, <time dateTime={date}>{dateOf(new Date(date))}</time>
              </h3>
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Leaf>
      <Leaf title="Sources" wide>
        <dl className="answers">
          {Object.entries(SOURCES).map(([id, source]) => (
            <div key={id} id={`source-${id}`}>
              <dt>
                {source.href?.startsWith('http') ? <a href={source.href}>{source.title}</a> : source.title}
                <br />
                {source.by}, {source.year}
              </dt>
              <dd>
                {source.says} <span className="note">{source.read === 'read' ? 'Passage read.' : 'Known from reports.'}</span>
              </dd>
            </div>
          ))}
        </dl>
      </Leaf>
    </Frame>
  )
}
