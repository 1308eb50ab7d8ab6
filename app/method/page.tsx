import { Frame } from '@/components/frame'
import { OnThisPage } from '@/components/on-this-page'
import { PolicyTable } from '@/components/policy-table'
import { dateOf } from '@/components/result/view'
import { RuleList } from '@/components/rule-list'
import { Leaf, Opening } from '@/components/ui/leaf'
import {
  POLICY,
  RULE_GROUPS,
  RULES_CHANGES,
  RULES_VERSION,
  SOURCES,
  type SourceId,
  TIME_ZONE_TABLE_VERSION,
  yearSaid,
} from '@/lib/assessment'

export const metadata = { title: 'How it decides' }

const VERDICT = { id: 'verdict', title: 'The verdict' }
const UNSURE = { id: 'not-sure', title: 'Not sure' }
const RULES = { id: 'rules', title: 'Every rule' }
const NUMBERS = { id: 'numbers', title: 'Every number' }
const CHANGES = { id: 'changes', title: 'What the rules changed' }
const WORKS = { id: 'sources', title: 'Sources' }
const PARTS = [VERDICT, UNSURE, RULES, NUMBERS, CHANGES, WORKS]

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
          Some failings cannot be made up for elsewhere, so there is no total score. Six questions are asked in turn, until one settles the
          verdict.
        </p>
        <OnThisPage parts={PARTS} />
      </Opening>
      <Leaf {...VERDICT}>
        <ol className="points calm">
          {STEPS.map(([question, then]) => (
            <li key={question}>
              <h3>{question}</h3>
              <p className="quiet">{then}</p>
            </li>
          ))}
        </ol>
      </Leaf>
      <Leaf {...UNSURE}>
        <p>
          An answer of “not sure” is carried as a range, from the worst to the best it could be, and not counted as a no. The six owners are
          the exception: one that nobody is sure of cannot be called. A rule speaks only of what is known; where too much is unknown, that
          itself is said.
        </p>
      </Leaf>
      <Leaf {...RULES} wide>
        <div className="stack">
          <p className="lead-in quiet">
            Each under the id by which a result names it. A rule speaks only where the answers are of the kind that it looks for. Where its
            words depend on the answers, they stand in the result alone.
          </p>
          {RULE_GROUPS.map((group) => (
            <RuleList key={group.title} {...group} />
          ))}
        </div>
      </Leaf>
      <Leaf {...NUMBERS} wide>
        <div className="stack">
          <p className="lead-in quiet">
            Rules version {RULES_VERSION}, time zone table {TIME_ZONE_TABLE_VERSION}. Where no source fixes a number, it is our judgement
            and says so. Of three figures of the cost comparison the first is low, the second usual, the third high.
          </p>
          {POLICY.map((subject) => (
            <PolicyTable key={subject.subject} {...subject} />
          ))}
        </div>
      </Leaf>
      <Leaf {...CHANGES}>
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
      <Leaf {...WORKS} wide>
        <dl className="answers">
          {Object.entries(SOURCES).map(([id, source]) => (
            <div key={id} id={`source-${id}`}>
              <dt>
                {source.href?.startsWith('http') ? <a href={source.href}>{source.title}</a> : source.title}
                <br />
                {source.by}, {yearSaid(source)}
              </dt>
              <dd>
                {source.says} {id === 'judgement' ? null : <Read source={source} />}
              </dd>
            </div>
          ))}
        </dl>
      </Leaf>
    </Frame>
  )
}

const Read = ({ source: { read } }: { source: (typeof SOURCES)[SourceId] }) => (
  <span className="note">{read === 'read' ? 'Passage read.' : 'Known from reports.'}</span>
)
