import type { Ruling } from '../findings'
import { capitalNumeral } from '../listed'
import type { Pilot } from '../outcome'
import type { Finding } from '../result'
import { BLOCKER_OWNERS } from './closes'

type Step = Pilot['steps'][number]

/** A plan to get ready: each blocker is closed by a step of its own, then the points that wait behind them, then the questions are answered again. */
export function readyPlan({ blockers, conditions }: Ruling): Pilot {
  const early = conditions.filter(({ phase }) => phase === 'before-pilot')
  const counted = blockers.find(({ id }) => id === 'ON-TOO-MANY-CONDITIONS')
  const own = blockers.filter((blocker) => blocker !== counted).map(blockerStep)
  const points = early.length > 0 || counted ? [pointsStep(early, counted)] : []
  return {
    kind: 'get-ready',
    steps: [...own, ...points, AGAIN],
    measures: [],
    gate: {
      text: 'Nothing is handed over before these questions were answered again and no longer come out as not ready.',
      owner: 'scope',
    },
    sources: ['offshore-guide', 'uk-playbook'],
  }
}

const blockerStep = ({ id, title, advice, causes }: Finding): Step => ({
  title,
  text: advice,
  owner: BLOCKER_OWNERS[id] ?? 'scope',
  findings: [id],
  causes: causes.slice(),
})

/** Each point names its own answers, so that this step need not. */
function pointsStep(early: readonly Finding[], counted: Finding | undefined): Step {
  return {
    title: counted ? counted.title : 'Close what else stands before a pilot',
    text:
      early.length === 0
        ? 'Name an owner for each empty role.'
        : `${capitalNumeral(early.length)} ${early.length === 1 ? 'point is open,' : 'points are open, each'} with an owner and a proof that closes it.`,
    owner: 'delivery',
    findings: [...(counted ? [counted.id] : []), ...new Set(early.map(({ id }) => id))],
    causes: [],
  }
}

const AGAIN: Step = {
  title: 'Answer again',
  text: 'Change the answers that these steps have changed, and finish again. The new result stands beside this one, so that you can show what moved.',
  owner: 'scope',
  findings: [],
  causes: [],
}
