import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { BandsByWork } from '@/components/desk/bands-by-work'
import { type BarRow, Bars } from '@/components/desk/bars'
import { DeskFrame } from '@/components/desk/desk-frame'
import { BY_SEVERITY, figure, verdictName } from '@/components/desk/words'
import { Leaf, Opening } from '@/components/ui/leaf'
import { isQuestionId, numeral, questionOf } from '@/lib/assessment'
import { type Counted, FEWEST, getOverview, type Overview } from '@/lib/data/overview'
import { signedIn } from '../signed-in'

export const metadata: Metadata = { title: 'Overview', robots: { index: false } }

const MOST = 12

export default async function OverviewPage() {
  const asking = await signedIn('/desk/overview')
  const overview = await getOverview(asking)
  if (!overview) return nothingHere()
  const { of } = overview
  return (
    <DeskFrame me={asking.consultant}>
      <Opening caption="What was submitted">
        <h1>Overview</h1>
        <p>
          {of === 0
            ? 'Nobody has submitted an assessment yet, so there is nothing to count.'
            : of === 1
              ? 'Counted over the one submission there is.'
              : `Counted over the newest ${figure(of)} submissions.`}
        </p>
      </Opening>
      {of > 0 ? <Parts overview={overview} /> : null}
    </DeskFrame>
  )
}

function Parts({ overview }: { overview: Overview }) {
  const { of, verdicts, findings, unknowns, often } = overview
  const [verdict, finding, unknown] = [verdicts[0], findings[0], unknowns[0]]
  return (
    <>
      <Leaf id="verdicts" title="Verdicts">
        <div className="stack">
          <Bars
            id="v"
            head="Verdict"
            of={of}
            rows={named(verdicts, verdictName)}
            caption={`${verdictName(verdict?.id ?? '')} is the most common verdict: ${figure(verdict?.count ?? 0)} of ${figure(of)}`}
          />
          <Months overview={overview} />
        </div>
      </Leaf>
      <Leaf id="findings" title="Rules that spoke">
        {finding ? (
          <Bars
            id="f"
            head="Rule"
            of={of}
            rows={named(findings.slice(0, MOST), (id) => id)}
            caption={`${finding.id} speaks most often: in ${figure(finding.count)} of ${figure(of)}`}
          />
        ) : (
          <p>No rule has spoken.</p>
        )}
      </Leaf>
      <Leaf id="unknowns" title="What nobody knows">
        <div className="stack">
          {unknown ? (
            <Bars
              id="u"
              head="Question"
              of={of}
              rows={named(unknowns.slice(0, MOST), questionName)}
              caption={`“${questionName(unknown.id)}” is left not sure most often: in ${figure(unknown.count)} of ${figure(of)}`}
            />
          ) : (
            <p>Nobody was unsure of anything.</p>
          )}
          <p>
            {of < FEWEST
              ? `From ${numeral(FEWEST)} submissions on, the questions that more than a quarter left not sure are named here.`
              : often.length === 0
                ? 'No question is left not sure by more than a quarter.'
                : `Left not sure by more than a quarter, so their words should be looked at: ${often.map(({ id }) => `“${questionName(id)}”`).join(', ')}.`}
          </p>
        </div>
      </Leaf>
      <Leaf id="work" title="By kind of work" wide>
        <VerdictTable
          caption="Verdicts by kind of work"
          head="Kind of work"
          rows={overview.categories.map((one) => ({ ...one, name: categoryName(one.id) }))}
        />
      </Leaf>
      <BandsByWork works={overview.works.map((one) => ({ ...one, name: categoryName(one.id) }))} />
    </>
  )
}

function Months({ overview: { months } }: { overview: Overview }) {
  return (
    <details>
      <summary>Verdicts over time</summary>
      <VerdictTable
        caption="Verdicts by month of submission"
        head="Month"
        rows={months.map((one) => ({ ...one, id: one.month, name: one.month }))}
      />
    </details>
  )
}

type VerdictRow = { id: string; name: string; count: number; verdicts: Counted[] }

function VerdictTable({ caption, head, rows }: { caption: string; head: string; rows: readonly VerdictRow[] }) {
  return (
    <table className="cards">
      <caption className="hide">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="r">
            All
          </th>
          {BY_SEVERITY.map((verdict) => (
            <th key={verdict} scope="col" className="r">
              {verdictName(verdict)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, count, verdicts }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="r" data-h="All">
              {figure(count)}
            </td>
            {BY_SEVERITY.map((verdict) => (
              <td key={verdict} className="r" data-h={verdictName(verdict)}>
                {figure(verdicts.find((one) => one.id === verdict)?.count ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const named = (counts: readonly Counted[], nameOf: (id: string) => string): BarRow[] =>
  counts.map((one) => ({ ...one, name: nameOf(one.id) }))
const questionName = (id: string): string => (isQuestionId(id) ? questionOf(id).name : id)
const categoryName = (id: string): string => questionOf('ctx-work-category').options.find((option) => option.id === id)?.said ?? 'Not said'
