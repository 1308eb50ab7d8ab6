import { BLOCKERS } from './blockers'
import { CONDITIONS, CONDITIONS_OF_PLACE } from './conditions'
import { TOO_MANY } from './findings'
import { MISTAKES } from './mistakes'
import type { QuestionId } from './questionnaire'
import type { Rule, Words } from './rule'
import type { SourceId } from './sources'
import { CLARITY_READS } from './unclear'
import { VETOES } from './vetoes'

/** A rule apart from any assessment. What follows the answers in each case is null: it has no words of its own. */
export type RuleEntry = {
  id: string
  /** What it says, in a line. */
  name: string
  reason: string | null
  advice: string | null
  /** The proof that closes it, of an open point. */
  close: string | null
  /** The questions whose answers make it speak; empty where it counts what other rules say. */
  reads: readonly QuestionId[]
  /** It reads every question of the eight dimensions, whatever else it reads. */
  readsAll: boolean
  sources: readonly SourceId[]
}
export type RuleGroup = { title: string; about: string; rules: readonly RuleEntry[] }

const fixed = (words: Words<never> | undefined): string | null => (typeof words === 'string' ? words : null)

const entryOf = (rule: Rule<never> & { readonly close?: Words<never> }): RuleEntry => ({
  id: rule.id,
  name: fixed(rule.title) ?? rule.name ?? rule.id,
  reason: fixed(rule.reason),
  advice: fixed(rule.advice),
  close: fixed(rule.close),
  reads: [...new Set(rule.reads)],
  readsAll: CLARITY_READS.every((id) => rule.reads.includes(id)),
  sources: rule.sources,
})

const COUNTED: RuleEntry = { ...TOO_MANY, reason: null, advice: null, close: null, reads: [], readsAll: false }

/** Every rule that a finding can name, by kind; one that speaks of places and of the whole stands once. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: 'Blockers',
    about: 'What stands in the way in the set-up itself, at any place. One is enough: the operating model is not ready.',
    rules: [...BLOCKERS.map(entryOf), COUNTED],
  },
  {
    title: 'Vetoes',
    about: 'What rules out a place, whatever its strengths.',
    rules: VETOES.map(entryOf),
  },
  {
    title: 'Conditions',
    about: 'What is open, and is closed before a pilot or before it grows.',
    rules: together([...CONDITIONS_OF_PLACE.map(entryOf), ...CONDITIONS.map(entryOf)]),
  },
  {
    title: 'Mistakes',
    about: 'Slips in reasoning that buyers make often. They do not change the verdict.',
    rules: MISTAKES.map(entryOf),
  },
]

/** Of two rules with one id, the words that both say and everything that either reads. */
function together(rules: readonly RuleEntry[]): RuleEntry[] {
  const byId = new Map<string, RuleEntry>()
  for (const rule of rules) {
    const other = byId.get(rule.id)
    byId.set(rule.id, other ? joined(other, rule) : rule)
  }
  return [...byId.values()]
}

function joined(one: RuleEntry, other: RuleEntry): RuleEntry {
  const both = (key: 'reason' | 'advice' | 'close') => (one[key] === other[key] ? one[key] : null)
  return {
    ...one,
    name: other.name,
    reason: both('reason'),
    advice: both('advice'),
    close: both('close'),
    reads: [...new Set([...one.reads, ...other.reads])],
    sources: [...new Set([...one.sources, ...other.sources])],
  }
}

const NAMES: ReadonlyMap<string, string> = new Map(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id, name }) => [id, name])))

/** What a rule is called apart from any assessment, by the id that its findings carry; null for one that today's rules do not have. */
export const ruleName = (id: string): string | null => NAMES.get(id) ?? null
