import { randomUUID } from 'node:crypto'
import { QUESTIONS } from '@/lib/assessment'
import { wordOf } from './line'
import { type Answer, type Form, Visitor } from './visitor'

/** Questions that take one option, each with one that fits. */
const SLOTS = QUESTIONS.filter(({ input }) => input === 'single').map(({ id, options }) => ({ id, option: options[0]?.id ?? '' }))

type Slot = { version: number; note: string; pending: string | null }

/** Somebody who saves one answer after another and remembers every save that was acknowledged. */
export class Writer {
  readonly slots = new Map<string, Slot>()
  acknowledged = 0
  readonly refusals: string[] = []
  private turn = 0
  private constructor(
    private visitor: Visitor,
    readonly assessment: string,
    private readonly form: Form,
  ) {}

  /** Starts an assessment of their own. */
  static async begin(origin: string): Promise<Writer> {
    const visitor = new Visitor(origin)
    const assessment = await newAssessment(visitor)
    const form = await visitor.form(`/assessments/${assessment}/questions/wc-acceptance`, 'Save and continue')
    return new Writer(visitor, assessment, form)
  }

  moveTo(origin: string): void {
    this.visitor = this.visitor.at(origin)
  }

  /** Saves the next answer; the one whose reply was lost is sent again as it was. @param length of its note, at least @returns whether it was acknowledged */
  async save(length = 0): Promise<boolean> {
    const slot = SLOTS[this.turn % SLOTS.length] as (typeof SLOTS)[number]
    const state = this.slots.get(slot.id) ?? { version: 0, note: '', pending: null }
    const note = state.pending ?? `${slot.id} ${randomUUID()}`.padEnd(length, '.')
    this.slots.set(slot.id, { ...state, pending: note })
    try {
      const answer = await this.visitor.send(this.form, {
        question: slot.id,
        answer: slot.option,
        version: String(state.version),
        note,
        intent: 'save',
      })
      if (answer.status !== 303 || answer.location.includes('nothing-here')) return this.refused(refusalOf(answer, note))
    } catch (problem) {
      return this.refused(wordOf(problem))
    }
    this.slots.set(slot.id, { version: state.version + 1, note, pending: null })
    this.acknowledged += 1
    this.turn += 1
    return true
  }

  private refused(why: string): false {
    this.refusals.push(why)
    return false
  }
}

/** Starts an assessment. @returns its id */
export async function newAssessment(visitor: Visitor, title = 'Stress'): Promise<string> {
  const form = await visitor.form('/assessments/new', 'Save and continue')
  const { location } = await visitor.send(form, { title })
  const [id] = /[0-9a-f-]{36}/.exec(location) ?? []
  if (!id) throw new Error(`No assessment was started: ${location}`)
  return id
}

/** What stood against it: the status, and what is wrong with a page that has to keep what was typed. */
function refusalOf({ status, location, text }: Answer, note: string): string {
  if (status === 503) return text.includes(note) ? '503' : '503 without what was typed'
  return `${status} ${location}`.trim()
}

type Query = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** How what is stored differs from what was acknowledged. A save whose reply was lost may stand or not, once. */
export async function audit(writers: readonly Writer[], query: Query): Promise<{ lost: number; unreadable: number; doubled: number }> {
  const found = { lost: 0, unreadable: 0, doubled: 0 }
  for (const writer of writers) {
    const rows = await query('SELECT question_id, note, version FROM answer WHERE assessment_id = $1', [writer.assessment])
    const stored = new Map(rows.map((row) => [String(row.question_id), row]))
    for (const [id, slot] of writer.slots) {
      const row = stored.get(id)
      const over = Number(row?.version ?? 0) - slot.version
      const isNext = over === 1 && slot.pending !== null && row?.note === slot.pending
      if (over < 0) found.lost += 1
      else if (over > 1 || (over === 1 && !isNext)) found.doubled += 1
      else if (over === 0 && slot.version > 0 && row?.note !== slot.note) found.unreadable += 1
    }
    found.doubled += rows.length - stored.size
  }
  return found
}
