import type { Metadata } from 'next'
import { CostFields } from '@/components/cost/cost-fields'
import { CostResult } from '@/components/cost/cost-result'
import type { CostDraft } from '@/components/cost/draft'
import { Frame } from '@/components/frame'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Leaf, Opening } from '@/components/ui/leaf'
import { COST_EXAMPLE, costOf } from '@/lib/assessment'
import { compareAction } from './actions'
import { fromQuery, type Query, toQuery } from './address'
import { costFields, draftOf } from './fields'
import { type ReadCost, readCost } from './read-cost'

type Props = { searchParams: Promise<Query> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const read = readSent(await searchParams)
  const title = `${read && !read.ok ? 'Error: ' : ''}Cost comparison`
  return { title, description: 'The same accepted work by your own team and by providers, all in.', robots: read ? 'noindex' : null }
}

export default async function CostToolPage({ searchParams }: Props) {
  const query = await searchParams
  const draft = fromQuery(query)
  const read = readSent(query)
  const inputs = read?.ok ? read.inputs : null
  const errors = read && !read.ok ? read.errors : []
  return (
    <Frame>
      <div className="leaf">
        <div className="body">
          <ErrorSummary errors={errors} />
        </div>
      </div>
      <Opening>
        <h1>What would the same work cost?</h1>
        <p className="standfirst">
          A rate is the price of an hour. This compares what the same accepted work costs, with everything that comes on top of the rate.
        </p>
        <Kept draft={inputs && draft} />
      </Opening>
      {inputs ? (
        <Leaf id="result" title="What it comes to" wide>
          <CostResult id="cost" cost={costOf(inputs)} inputs={inputs} />
        </Leaf>
      ) : null}
      <form className="cost" action={compareAction} noValidate key={JSON.stringify(query)}>
        <CostFields fields={costFields(inputs)} draft={draft} errors={errors} />
        <Leaf title="">
          <div className="actions">
            <Button>Compare the cost</Button>
          </div>
        </Leaf>
      </form>
    </Frame>
  )
}

/** Nothing was sent where the address carries nothing. */
function readSent(query: Query): ReadCost | null {
  const draft = fromQuery(query)
  return Object.keys(draft).length > 0 ? readCost(draft) : null
}

const example = toQuery(draftOf(COST_EXAMPLE))

function Kept({ draft }: { draft: CostDraft | null }) {
  if (draft && toQuery(draft) === example)
    return (
      <p className="small quiet">
        An example: these figures are nobody’s. <a href="#figures">Put your own in their place</a>, or{' '}
        <a href="/tools/cost">begin with empty fields</a>.
      </p>
    )
  if (draft)
    return (
      <p className="small quiet">
        Your figures stand in the address of this page and are kept nowhere else: save or pass on the address.{' '}
        <a href="#figures">Change them below</a>, or <a href="/tools/cost">begin again</a>.
      </p>
    )
  return (
    <p className="small quiet">
      Five figures are enough: the hours of work in a year, two rates, and what a manager and an expert of yours cost. No account, and
      nothing is kept. See it first with <a href={`/tools/cost?${example}`}>figures that are nobody’s</a>.
    </p>
  )
}
