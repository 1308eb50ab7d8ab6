import type { Facts, Limits } from '../facts'
import type { Certainty } from '../outcome'
import { OTHER_LIMITS } from '../policy/certainty'
import { levelOf } from '../policy/levels'
import { SEVERAL_THRESHOLD, TOO_MANY } from '../policy/verdict'
import { QUESTIONS } from '../questionnaire'
import type { Decided } from '../result'
import { type Answered, giving } from './items'
import { type Setting, verdictOn } from './setting'

const READINESS = new Set(QUESTIONS.filter(({ role }) => role === 'readiness').map(({ id }) => id))

/** The verdict if every unknown answer about the buyer's readiness turned out the worst, and the best; what the work is like stays as answered. */
export function knownBounds(setting: Setting, items: readonly Answered[]): Certainty['known'] {
  const unknown = items.filter(({ question }) => READINESS.has(question))
  const at = (pick: (graded: readonly string[]) => string | undefined): Decided =>
    verdictOn({ ...setting, answers: unknown.reduce((answers, item) => giving(answers, item, pick(byLevel(item))), setting.answers) })
  return { worst: at((graded) => graded[0]), best: at((graded) => graded.at(-1)) }
}

/** Graded options, the lowest level first. */
function byLevel({ question, options }: Answered): string[] {
  const graded = options.flatMap((id) => {
    const level = levelOf(question, id)
    return id !== undefined && typeof level === 'number' ? [{ id, level }] : []
  })
  return graded.sort((a, b) => a.level - b.level).map(({ id }) => id)
}

/** The verdict under other values of our own two limits, where it is another than today's. */
export function sensitivityOf(setting: Setting, today: Decided): Certainty['sensitivity'] {
  const limits: Facts['limits'] = { severalThreshold: SEVERAL_THRESHOLD.value, tooMany: TOO_MANY.value }
  return (['severalThreshold', 'tooMany'] as const satisfies readonly (keyof Limits)[]).flatMap((parameter) =>
    OTHER_LIMITS.value[parameter]
      .map((value) => ({ parameter, value, verdict: verdictOn({ ...setting, limits: { ...limits, [parameter]: value } }) }))
      .filter(({ verdict }) => verdict !== today),
  )
}
