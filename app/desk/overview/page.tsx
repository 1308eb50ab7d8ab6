import type { Metadata } from 'next'
import { nothingHere } from '@/app/nothing-here'
import { BandsBy } from '@/components/desk/bands-by'
import { Bars } from '@/components/desk/bars'
import { DeskFrame } from '@/components/desk/desk-frame'
import { readyIn, VerdictKey, type VerdictRow, VerdictsBy } from '@/components/desk/verdicts-by'
import { figure, ruleSaid, verdictName } from '@/components/desk/words'
import { RuleLink } from '@/components/rule-list'
import { Leaf, Opening } from '@/components/ui/leaf'
import { Hatch } from '@/components/ui/patterns'
import { isQuestionId, numeral, questionOf } from '@/lib/assessment'
import { type Counted, FEWEST, getOverview, NEWEST, type Overview } from '@/lib/data/overview'
import { industryName } from '@/lib/industries'
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
              : `Counted over ${of < NEWEST ? 'all' : 'the newest'} ${figure(of)} submissions.`}
        </p>
      </Opening>
      {of > 0 ? <Parts overview={overview} /> : null}
    </DeskFrame>
  )
}

function Parts({ overview }: { overview: Overview }) {
  const { of, verdicts, findings, unknowns, often } = overview
  const months = overview.months.map((one) => ({ ...one, id: one.month, name: monthName(one.month) }))
  const works = named(overview.categories, workName)
  return (
    <>
      <svg className="hide" aria-hidden="true">
        <Hatch id="hatch" />
      </svg>
      <Leaf id="verdicts" title="Verdicts">
        <Bars
          head="Verdict"
          of={of}
          rows={named(verdicts, verdictName)}
          caption={mostly(verdicts, (id, counted) => `${verdictName(id)} is the most common verdict: ${counted} of ${figure(of)}`)}
        />
      </Leaf>
      <Leaf id="months" title="Verdicts over time" side={<VerdictKey />}>
        <VerdictsBy head="Month" rows={months} caption={lately(months)} />
      </Leaf>
      <Leaf id="findings" title="Rules that spoke">
        {findings.length > 0 ? (
          <Bars
            head="Rule"
            of={of}
            rows={named(findings.slice(0, MOST), ruleSaid).map((row) => ({ ...row, mark: <RuleLink id={row.id} /> }))}
            caption={mostly(findings, (id, counted) => `“${ruleSaid(id)}” is said most often: in ${counted} of ${figure(of)}`)}
          />
        ) : (
          <p>No rule has spoken.</p>
        )}
      </Leaf>
      <Leaf id="unknowns" title="What nobody knows">
        <div className="stack">
          {unknowns.length > 0 ? (
            <Bars
              head="Question"
              of={of}
              rows={named(unknowns.slice(0, MOST), questionName)}
              caption={mostly(
                unknowns,
                (id, counted) => `“${questionName(id)}” is left not sure most often: in ${counted} of ${figure(of)}`,
              )}
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
      <Leaf id="work" title="Verdicts by kind of work" side={<VerdictKey />}>
        <VerdictsBy head="Kind of work" rows={works} caption={bestOf(works)} />
      </Leaf>
      <BandsBy id="industries" one="industry" several="industries" groups={named(overview.industries, industryName)} />
      <BandsBy id="dimensions" one="kind of work" several="kinds of work" groups={named(overview.works, workName)} />
    </>
  )
}

const named = <One extends Counted>(counts: readonly One[], nameOf: (id: string) => string): (One & { name: string })[] =>
  counts.map((one) => ({ ...one, name: nameOf(one.id) }))
const questionName = (id: string): string => (isQuestionId(id) ? questionOf(id).name : id)
const workName = (id: string): string => questionOf('ctx-work-category').options.find((option) => option.id === id)?.said ?? 'Not said'

/** 'September 2026', from '2026-09' */
const monthName = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-01`))

/** A sentence on the first of some counts. */
const mostly = ([first]: readonly Counted[], say: (id: string, counted: string) => string): string =>
  first ? say(first.id, figure(first.count)) : ''

/** How the newest month went, after the one before it. */
function lately(months: readonly VerdictRow[]): string {
  const [before, last] = [months.at(-2), months.at(-1)]
  const said = (row: VerdictRow) => `${figure(readyIn(row))} of ${figure(row.count)} in ${row.name}`
  return last ? `Ready, with or without conditions: ${said(last)}${before ? `, after ${said(before)}` : ''}` : ''
}

/** Which row may go ahead most often. */
function bestOf(rows: readonly VerdictRow[]): string {
  const share = (row: VerdictRow) => readyIn(row) / row.count
  const best = rows.reduce((most, row) => (share(row) > share(most) ? row : most))
  return `${best.name} is ready most often, with or without conditions: ${figure(readyIn(best))} of ${figure(best.count)}`
}
