import type { Answers, MatrixId, SingleId } from './answers'
import { isHidden } from './journey'
import { type Known, LEVELS } from './policy/levels'
import { SMALL_TEAM_CAPACITY } from './policy/verdict'
import { type OptionId, QUESTIONS, type QuestionId, type RowId } from './questionnaire'

type Table = Readonly<Record<string, number | null>>
const LEVELS_BY_ID: Readonly<Record<string, Table | undefined>> = LEVELS.value

const ROWS: ReadonlyMap<QuestionId, readonly string[]> = new Map(QUESTIONS.map(({ id, rows }) => [id, rows.map((row) => row.id)]))

/** What was answered, one question at a time. A comparison is false on what is unknown, blank or hidden. */
export class Answered {
  /** @param answers as stored; never changed here */
  constructor(readonly answers: Answers) {}

  /** No provider is chosen: what is asked about one does not count. */
  get hasNoProvider(): boolean {
    return this.answers['pm-track-record'] === 'no-provider-yet'
  }

  /** What is asked about a provider, where there is none yet. */
  isHidden(id: QuestionId): boolean {
    return isHidden(this.answers, id)
  }

  /** The chosen option; undefined when blank or hidden. */
  option<Id extends SingleId>(id: Id): OptionId<Id> | 'not-sure' | undefined {
    if (this.isHidden(id)) return undefined
    return this.answers[id] as OptionId<Id> | 'not-sure' | undefined
  }

  /** Level of the answer, 0 to 4; options outside the order count as blank. */
  level(id: SingleId): Known {
    const option: string | undefined = this.option(id)
    if (option === undefined) return 'blank'
    if (option === 'not-sure') return 'unknown'
    if (option === 'few-hours' && this.is('ctx-size', 'micro')) return SMALL_TEAM_CAPACITY.value
    return LEVELS_BY_ID[id]?.[option] ?? 'blank'
  }

  /** One of these options was chosen. */
  is<Id extends SingleId>(id: Id, ...options: OptionId<Id>[]): boolean {
    const own = this.option(id)
    for (const option of options) if (option === own) return true
    return false
  }

  /** *Not sure* was chosen. */
  isUnknown(id: SingleId): boolean {
    return this.option(id) === 'not-sure'
  }

  /** Known, and at this option's level or below. */
  atMost<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    const own = this.level(id)
    return typeof own === 'number' && own <= levelIn(id, option)
  }

  /** Known, and at this option's level or above. */
  atLeast<Id extends SingleId>(id: Id, option: OptionId<Id>): boolean {
    const own = this.level(id)
    return typeof own === 'number' && own >= levelIn(id, option)
  }

  /** The option chosen in one row of a matrix; undefined when blank or hidden. */
  row<Id extends MatrixId>(id: Id, row: RowId<Id>): OptionId<Id> | 'not-sure' | undefined {
    if (this.isHidden(id)) return undefined
    return (this.answers[id] as Partial<Record<string, OptionId<Id> | 'not-sure'>> | undefined)?.[row]
  }

  /** Level of one row of a matrix, 0 to 3. */
  rowLevel<Id extends MatrixId>(id: Id, row: RowId<Id>): Known {
    const option: string | undefined = this.row(id, row)
    if (option === undefined) return 'blank'
    return option === 'not-sure' ? 'unknown' : (LEVELS_BY_ID[id]?.[option] ?? 'blank')
  }

  /** *Not sure* was chosen in one row of a matrix. */
  isRowUnknown<Id extends MatrixId>(id: Id, row: RowId<Id>): boolean {
    return this.row(id, row) === 'not-sure'
  }

  /** Nobody is sure about some row of a matrix. */
  hasUnknownRow(id: MatrixId): boolean {
    return ROWS.get(id)?.some((row) => this.isRowUnknown(id, row as never)) ?? false
  }

  /** An option of a ticked list is ticked. */
  isTicked(id: QuestionId, option: string): boolean {
    const ticked: unknown = this.answers[id]
    return Array.isArray(ticked) && ticked.includes(option)
  }

  /** Something was answered, if only that nobody is sure; a question that is not asked any more keeps its answer. */
  isGiven(id: QuestionId): boolean {
    return this.answers[id] !== undefined
  }
}

function levelIn(id: SingleId, option: string): number {
  return LEVELS_BY_ID[id]?.[option] ?? Number.NaN
}
