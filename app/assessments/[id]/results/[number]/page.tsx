import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { nothingHere } from '@/app/nothing-here'
import { ownView } from '@/app/own-result'
import { versionNumber } from '@/app/version-number'
import { Since } from '@/components/compare/since'
import { Frame } from '@/components/frame'
import { PrintButton } from '@/components/print-button'
import { OtherFiles } from '@/components/result/other-files'
import { ResultArticle } from '@/components/result/result'
import { PublishedReview, ReviewedBanner } from '@/components/review/published'
import { ButtonLink } from '@/components/ui/button'
import { RULES_VERSION, type StoredResult, sinceLine } from '@/lib/assessment'
import { viewer } from '@/lib/auth'
import type { Snapshot } from '@/lib/data/snapshots'
import { getOwnResult } from '@/lib/data/versions'
import { versionOf } from '../../version-of'

export const metadata: Metadata = { title: 'Result' }

type Props = { params: Promise<{ id: string; number: string }> }

export default async function ResultPage({ params }: Props) {
  const { id, number } = await params
  const found = await getOwnResult(await viewer(), id, versionNumber(number))
  if (!found) return nothingHere()
  const { snapshot, previous, newest, submission } = found
  const [view, published] = [await ownView(id, snapshot), submission?.published]
  const banner = (
    <>
      {newest > snapshot.number ? <Older id={id} number={snapshot.number} newest={newest} /> : null}
      {snapshot.rulesVersion === RULES_VERSION ? null : <Former rules={snapshot.rulesVersion} />}
      {published ? <ReviewedBanner published={published} /> : null}
    </>
  )
  return (
    <Frame mine banner={banner}>
      <ResultArticle
        view={view}
        actions={
          <>
            {previous && <Moved id={id} before={previous} after={snapshot} />}
            <Actions id={id} number={snapshot.number} submitted={submission !== null} />
            <OtherFiles at={`/assessments/${id}/results/${number}`} />
          </>
        }
        beside={{
          owners: <Way href={`/assessments/${id}/owners`}>Name the owners</Way>,
          cost: (
            <Way href={`/assessments/${id}/cost`}>
              {snapshot.content.result.cost ? 'Change the figures and finish again' : 'Compare the cost with your own figures'}
            </Way>
          ),
          trial: <Way href={`/assessments/${id}/results/${number}/what-if`}>Try another answer, without saving it</Way>,
          tasks: <Way href={`/assessments/${id}/tasks`}>Work through these, or ask a colleague</Way>,
          pilot: <PilotWays id={id} snapshot={snapshot} />,
        }}
      />
      {published ? <PublishedReview published={published} view={view} /> : null}
    </Frame>
  )
}

function Moved({ id, before, after }: { id: string; before: Snapshot; after: Snapshot }) {
  const line = sinceLine(versionOf(before), versionOf(after))
  return <Since number={before.number} line={line} href={`/assessments/${id}/compare?from=${before.number}&to=${after.number}`} />
}

function Actions({ id, number, submitted }: { id: string; number: number; submitted: boolean }) {
  return (
    <div className="actions">
      <ButtonLink tight href={`/assessments/${id}/share?version=${number}`}>
        Share a read-only copy
      </ButtonLink>
      <ButtonLink second tight href={`/assessments/${id}/submit?version=${number}`}>
        {submitted ? 'Submitted for review' : 'Submit for review'}
      </ButtonLink>
      <ButtonLink second tight href={`/assessments/${id}/results/${number}/report.pdf`}>
        Download PDF
      </ButtonLink>
      <PrintButton />
      <ButtonLink second tight href={`/assessments/${id}/check`}>
        Change answers
      </ButtonLink>
      <ButtonLink second tight href={`/assessments/${id}/tasks`}>
        What to find out
      </ButtonLink>
      <ButtonLink second tight href={`/assessments/${id}/link`}>
        Private link
      </ButtonLink>
      <a className="plainlink" href={`/assessments/${id}/delete`}>
        Take away or delete everything
      </a>
    </div>
  )
}

/** A plan to get ready has no measures to record. */
function PilotWays({ id, snapshot: { number, content } }: { id: string; snapshot: Snapshot }) {
  const { pilot } = content.result as StoredResult
  return (
    <GoOn>
      {pilot && pilot.measures.length > 0 ? (
        <ButtonLink second tight href={`/assessments/${id}/results/${number}/outcome`}>
          Record the outcome
        </ButtonLink>
      ) : null}
      <a className="plainlink" href={`/assessments/${id}/pilot`}>
        Set the dates and who decides
      </a>
    </GoOn>
  )
}

function Way({ href, children }: { href: string; children: string }) {
  return (
    <GoOn>
      <a className="plainlink" href={href}>
        {children}
      </a>
    </GoOn>
  )
}

/** What its owner can do from a part of the result; no part of the result itself. */
function GoOn({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are links.
    <div className="actions" role="group" aria-label="Go on from here">
      {children}
    </div>
  )
}

/** The record does not change when the rules do. */
function Former({ rules }: { rules: string }) {
  return (
    <aside className="banner screen" aria-label="About its rules">
      <div className="frame">
        <p>
          <b>Made under rules {rules}.</b> It stays as it was; a new version is made under {RULES_VERSION}.
        </p>
        <p>
          <a href="/method">What changed</a>
        </p>
      </div>
    </aside>
  )
}

function Older({ id, number, newest }: { id: string; number: number; newest: number }) {
  return (
    <aside className="banner screen" aria-label="About this version">
      <div className="frame">
        <p>
          <b>Version {number}.</b> The answers have changed since; this record has not.
        </p>
        <p>
          <a href={`/assessments/${id}/results/${newest}`}>Version {newest}, the newest</a>
        </p>
      </div>
    </aside>
  )
}
