import type { OwnerRole } from '../answers'

/** The seven steps of a pilot, in their order. */
export const STEPS = ['workstream', 'target', 'form', 'price', 'access', 'run', 'review'] as const
export type StepId = (typeof STEPS)[number]

/** The step in which each finding is closed, by its id or the start of it. */
export const CLOSED_IN: readonly (readonly [start: string, step: StepId])[] = [
  ['C-PILOT', 'workstream'],
  ['C-TACIT', 'workstream'],
  ['C-URGENCY', 'workstream'],
  ['C-VERIFY', 'workstream'],
  ['ON-BIGBANG', 'workstream'],
  ['ON-UNCLEAR-WORK', 'workstream'],
  ['ON-SEVERAL-UNCLEAR', 'workstream'],
  ['ON-TOO-MANY-CONDITIONS', 'workstream'],
  ['C-ACCEPTANCE', 'target'],
  ['C-CHANGE', 'target'],
  ['C-DOCUMENT', 'target'],
  ['C-OWNER', 'target'],
  ['ON-OWNER', 'target'],
  ['ON-NO-SCOPE-OR-ACCEPTANCE-OWNER', 'target'],
  ['ON-LEADERSHIP-OPEN', 'target'],
  ['C-FORM', 'form'],
  ['C-LEVERS', 'form'],
  ['C-TRACK', 'form'],
  ['C-EVIDENCE', 'form'],
  ['ON-NO-LEVERS', 'form'],
  ['C-COST', 'price'],
  ['C-SHIFT', 'price'],
  ['C-LEGAL', 'access'],
  ['C-REGIME', 'access'],
  ['C-ACCESS', 'access'],
  ['C-SECURITY-EVIDENCE', 'access'],
  ['ON-OPEN-ACCESS', 'access'],
  ['C-KT', 'run'],
  ['C-ASYNC', 'run'],
  ['C-ONCALL', 'run'],
  ['C-LANGUAGE', 'run'],
  ['C-CAPACITY', 'run'],
  ['C-EXIT', 'review'],
  ['C-SCALE', 'review'],
]

/** The step that closes a finding; what no step names is closed before anything else. */
export const stepOf = (id: string): StepId => CLOSED_IN.find(([start]) => id.startsWith(start))?.[1] ?? 'workstream'

/** Who sees to it that a blocker is closed; empty roles are filled by whoever sponsors the move, on the scope owner's list. */
export const BLOCKER_OWNERS: Readonly<Record<string, OwnerRole>> = {
  'ON-OPEN-ACCESS': 'security',
  'ON-UNCLEAR-WORK': 'quality',
  'ON-NO-LEVERS': 'commercial',
  'ON-LEADERSHIP-OPEN': 'escalation',
}
