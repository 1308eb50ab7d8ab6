import { Contours } from '@/components/contours'
import { Frame } from '@/components/frame'
import { NotFor, WhatToExpect, WhatYouGet, WhoSees } from '@/components/start-parts'
import { ButtonLink } from '@/components/ui/button'
import { journey } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import { listAssessments } from '@/lib/data/assessments'
import { readEnv } from '@/lib/env'

export default async function StartPage() {
  const [latest] = await listAssessments(await viewer())
  const { total, coreTotal } = journey({}).counts
  return (
    <Frame mine={latest !== undefined}>
      <div className="start">
        <div className="stack">
          <h1>Before you send work abroad, find out what it would take.</h1>
          <p className="lead">
            Shorewise asks how your work really runs, then tells you whether to move it, where to, under what kind of contract, and what has
            to be put right first. Every conclusion shows the answers behind it.
          </p>
          <Ways latest={latest?.id} />
          <p className="note">
            No account needed. Each answer is saved when you continue, and a private link brings you back on any device. New to the subject?{' '}
            <a href="/guide">Read the guide</a> first. Two of its tools work by themselves: <a href="/tools/cost">compare the cost</a> or{' '}
            <a href="/tools/overlap">the hours you would share</a>.
          </p>
        </div>
        <Contours />
      </div>
      <WhatToExpect total={total} core={coreTotal} />
      <WhatYouGet />
      <NotFor />
      <WhoSees days={readEnv().RETENTION_DAYS} />
    </Frame>
  )
}

/** Whoever has a draft sees the way back to it first. */
function Ways({ latest }: { latest: string | undefined }) {
  if (!latest)
    return (
      <div className="actions">
        <ButtonLink href="/assessments/new">Start an assessment</ButtonLink>
        <ButtonLink second href="/resume">
          Resume with your link
        </ButtonLink>
      </div>
    )
  return (
    <div className="actions">
      <ButtonLink href={`/assessments/${latest}`}>Resume your assessment</ButtonLink>
      <ButtonLink second href="/assessments/new">
        Start another
      </ButtonLink>
    </div>
  )
}
