import { Frame } from '@/components/frame'
import { Leaf, Opening } from '@/components/ui/leaf'
import { getRetentionDays } from '@/lib/data/settings'

export const metadata = { title: 'Who sees your answers' }

export default async function PrivacyPage() {
  const days = await getRetentionDays()
  return (
    <Frame>
      <Opening>
        <h1>Who sees your answers</h1>
        <p className="standfirst">
          You, whoever you give a link to, and the consultants if you submit a result to them. Nobody else, and no third party.
        </p>
      </Opening>
      <Leaf title="Who can read what">
        <dl className="lines">
          <div>
            <dt className="quiet">This browser</dt>
            <dd>
              <strong>Reads and changes</strong>
              <span>A cookie, set when you start, marks this browser as yours. It holds a random secret and nothing about you.</span>
            </dd>
          </div>
          <div>
            <dt className="quiet">Your private link</dt>
            <dd>
              <strong>Reads and changes</strong>
              <span>Whoever opens it can do what you can. Keep it to yourself; a new one replaces it.</span>
            </dd>
          </div>
          <div>
            <dt className="quiet">A share link</dt>
            <dd>
              <strong>Reads one result</strong>
              <span>Without the parts you leave out, until it expires or you revoke it. Revoking works on the next request.</span>
            </dd>
          </div>
          <div>
            <dt className="quiet">A link to one question</dt>
            <dd>
              <strong>Answers one question</strong>
              <span>Once, with a name, until it expires or you end it. It shows no other answer, no note and no result.</span>
            </dd>
          </div>
          <div>
            <dt className="quiet">The consultants</dt>
            <dd>
              <strong>Read what you submit</strong>
              <span>
                One result with its answers, notes and names, from when you submit it until you withdraw or delete it. A log says who of
                them opened it; it keeps the reference, never an answer.
              </span>
            </dd>
          </div>
        </dl>
      </Leaf>
      <Leaf title="How long">
        <p>An assessment that nobody touches for {days} days is deleted, with its results and links, unless you submitted it for review.</p>
      </Leaf>
      <Leaf title="What we do not do">
        <p>
          No tracking, no advertising, no fonts or scripts from elsewhere. Links are stored as fingerprints that cannot be turned back.
          Answers do not go into logs.
        </p>
      </Leaf>
      <Leaf title="Delete">
        <div className="stack">
          <p>
            You can delete an assessment, or everything of this browser, at once, from a result too. Answers, names, results and links go
            with it, for those you shared with too. Before that you can take a copy of everything.
          </p>
          <p>
            <a href="/delete">Delete everything of this browser</a>
          </p>
        </div>
      </Leaf>
    </Frame>
  )
}
