import {
  type Condition,
  certaintyLine,
  type Finding,
  hasNotSure,
  headline,
  nextStep,
  OWNER_ROLES,
  QUESTIONS,
  questionOf,
  ROLE_NAMES,
  SECTIONS,
  SOURCES,
  said,
  VERDICT_NAMES,
} from '@/lib/assessment'
import { costTable } from './cost-table'
import { type Cell, heads, type Table } from './table'
import type { ReportView } from './view'

/** Everything of a result that is kept in rows. */
export const tablesOf = (view: ReportView): Table[] => [
  summaryTable(view),
  answerTable(view),
  findingTable(view),
  ownerTable(view),
  taskTable(view),
  ...costTable(view),
]

function summaryTable(view: ReportView): Table {
  const { result, answers } = view
  const next = nextStep(result)
  const rows: [string, Cell][] = [
    ['Verdict', VERDICT_NAMES[result.verdict]],
    ['In one sentence', headline(result, answers, view)],
    ['How much it rests on', certaintyLine(answers)],
    ['Do this next', next.action],
    ['This is for', next.who],
    ['Assessment', view.title || 'Untitled assessment'],
    ['Organisation', view.organisation],
    ['The work', view.work],
    ['Reference', view.reference],
    ['Version', view.number],
    ['Finished', dayOf(view.finishedAt)],
    ['Rules version', result.rulesVersion],
    ['Time zone table', view.timeZoneTable],
    ['Content hash', view.contentHash],
  ]
  return { name: 'Summary', heads: heads(['What', 24], ['Said', 90]), rows }
}

/** One row for each line of an answer, with the note beside it. */
export function answerTable(view: ReportView): Table {
  const rows = SECTIONS.flatMap((section) =>
    section.questions.flatMap((question): Cell[][] => {
      const name = view.words[question.id]?.name ?? question.name
      const [reason, note] = [view.reasons[question.id] ?? '', view.notes[question.id] ?? '']
      const lines = said(view.answers, question.id, view.words[question.id])
      if (lines.length === 0) return [[section.name, name, '', 'Not answered', reason, note, question.id]]
      return lines.map((line) => [section.name, name, line.of ?? '', line.text, reason, note, question.id])
    }),
  )
  return {
    name: 'Answers',
    heads: heads(['Section', 22], ['Question', 34], ['Of', 24], ['Answer', 60], ['Why not sure', 30], ['Note', 40], ['Id', 22]),
    rows,
  }
}

/** Everything that a rule found, in the order of the page. */
export function findingTable(view: ReportView): Table {
  const { blockers, vetoes, conditions, otherConditions, mistakes, secondary } = view.result
  const kinds: [string, readonly (Finding | Condition)[]][] = [
    ['Blocks', blockers],
    ['Rules a place out', vetoes],
    ['Before a pilot', conditions.filter(({ phase }) => phase === 'before-pilot')],
    ['Before it grows', conditions.filter(({ phase }) => phase === 'before-scale')],
    ['And after that', secondary?.findings ?? []],
    ['Of another place', otherConditions],
    ['Mistake seen', mistakes],
  ]
  return {
    name: 'Findings',
    heads: heads(
      ['Kind', 18],
      ['Finding', 34],
      ['Why', 60],
      ['What to do', 60],
      ['Owner', 14],
      ['Closed by', 36],
      ['Rule', 22],
      ['From', 36],
      ['Rests on', 50],
    ),
    rows: kinds.flatMap(([kind, findings]) => findings.map((finding) => findingRow(kind, finding, view))),
  }
}

function findingRow(kind: string, finding: Finding | Condition, view: ReportView): Cell[] {
  const isCondition = 'close' in finding
  const from = finding.causes.map((id) => view.words[id]?.name ?? questionOf(id).name).join('; ')
  const sources = finding.sources.map((id) => SOURCES[id].title).join('; ')
  const [owner, close] = isCondition ? [ROLE_NAMES[finding.owner], finding.close] : ['', '']
  return [kind, finding.title, finding.reason, finding.advice, owner, close, finding.id, from, sources]
}

function ownerTable(view: ReportView): Table {
  const rows = OWNER_ROLES.map((role): Cell[] => {
    const part = view.result.owners?.find((owner) => owner.role === role)
    const option = view.answers['io-owners']?.[role]
    const held = option === 'not-sure' ? 'Not sure' : questionOf('io-owners').options.find(({ id }) => id === option)?.said
    return [ROLE_NAMES[role], view.owners[role] ?? '', held ?? 'Not answered', part?.decides ?? '', part?.keeps ?? '', part?.provider ?? '']
  })
  return {
    name: 'Owners',
    heads: heads(
      ['Role', 14],
      ['Name', 24],
      ['Held', 34],
      ['Decides', 50],
      ['Keeps, whatever is contracted', 50],
      ['Goes to the provider', 50],
    ),
    rows,
  }
}

/** What to verify, and what is not sure: whom to ask, for which proof. */
function taskTable(view: ReportView): Table {
  const verify = (view.result.verifyFirst ?? []).map((item): Cell[] => ['Verify first', item.what, item.who, item.proof, item.effort])
  const open = QUESTIONS.filter(({ id }) => hasNotSure(view.answers, id)).map(({ id }): Cell[] => {
    const { name, findOut } = questionOf(id)
    return ['Not sure', name, findOut?.who ?? '', findOut?.proof ?? '', findOut?.effort ?? '']
  })
  return {
    name: 'To find out',
    heads: heads(['Kind', 14], ['What', 44], ['Ask', 34], ['Proof that is enough', 50], ['It takes', 18]),
    rows: [...verify, ...open],
  }
}

/** The day alone, by the clock of Greenwich, as the page tells it. */
const dayOf = (date: Date): Date => new Date(`${date.toISOString().slice(0, 10)}T00:00:00Z`)
