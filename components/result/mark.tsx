import { Mark, type MarkKind } from '@/components/ui/mark'
import { VERDICT_NAMES, type Verdict } from '@/lib/assessment'

const KINDS: Record<Verdict, MarkKind> = {
  incomplete: 'incomplete',
  ready: 'ready',
  'ready-with-conditions': 'conditions',
  'operating-model-not-ready': 'not-ready',
  'offshore-unsuitable': 'unsuitable',
}

export const VerdictMark = ({ verdict }: { verdict: Verdict }) => <Mark kind={KINDS[verdict]}>{VERDICT_NAMES[verdict]}</Mark>
