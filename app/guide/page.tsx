import { Frame } from '@/components/frame'
import { GUIDE } from '@/components/guide/guide'
import { Part } from '@/components/guide/part'
import { References } from '@/components/guide/references'
import { TermsFigure } from '@/components/guide/terms-figure'
import { OnThisPage } from '@/components/on-this-page'
import { ButtonLink } from '@/components/ui/button'
import { Opening } from '@/components/ui/leaf'
import { inSentence, SECTIONS } from '@/lib/assessment'

export const metadata = {
  title: 'Guide',
  description: 'Having work done abroad: the words, when it fits, what it takes, its risks, and how to start.',
}

export default function GuidePage() {
  return (
    <Frame>
      <div className="guide">
        <Opening>
          <h1>Having work done abroad: a guide</h1>
          <p className="standfirst">
            What the words mean, when it works, what it takes on your side, and how to begin. A quarter of an hour from end to end, or go to
            the part you need.
          </p>
          <OnThisPage parts={[...GUIDE, { id: 'references', title: 'References' }]} />
        </Opening>
        {GUIDE.map((section) => (
          <Part key={section.id} section={section} {...BESIDE[section.id]} />
        ))}
        <References />
      </div>
    </Frame>
  )
}

/** What some parts show beside their words. */
const BESIDE: Record<string, Pick<Parameters<typeof Part>[0], 'figure' | 'note' | 'end'>> = {
  terms: {
    figure: <TermsFigure />,
    end: (
      <p className="note">
        Nobody has fixed how near is near. The test that Shorewise uses stands under <a href="/method">How it decides</a>; in an assessment
        you can overrule it.
      </p>
    ),
  },
  forms: {
    end: (
      <p className="note">
        An hour’s price says little by itself. <a href="/tools/cost">Compare what the same work costs</a>, with everything that comes on
        top.
      </p>
    ),
  },
  work: {
    end: (
      <p className="note">
        How much of the day two places share moves with their clocks. <a href="/tools/overlap">Compare the hours of two cities or more</a>.
      </p>
    ),
  },
  checklist: { note: ({ anchor }) => <Asked dimension={anchor.replace('check-', '')} /> },
  start: {
    end: (
      <p className="actions">
        <ButtonLink href="/assessments/new">Start an assessment</ButtonLink>
      </p>
    ),
  },
}

/** The questions by which a check is made. */
function Asked({ dimension }: { dimension: string }) {
  const section = SECTIONS.find(({ id }) => id === dimension)
  if (!section) return null
  return <p className="note">Asked: {section.questions.map(({ name }) => inSentence(name)).join('; ')}.</p>
}
