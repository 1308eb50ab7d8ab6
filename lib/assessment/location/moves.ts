import { inSentence, listed } from '../listed'
import type { RankingReason } from '../outcome'
import { CONSIDERED, HYBRID, TIE_MARGIN } from '../policy/location'
import type { QuestionId } from '../questionnaire'
import { reasonOf } from '../reason'
import { isLeft, type Scene } from './contenders'
import type { Entry } from './entries'
import type { Pair } from './hybrid'
import { byScore, type Field, isWorthTwo, lead, placeHybrid, preferConsidered, settleTies } from './order'

/** Positions in their final order, and what was said of each option on the way. */
export type Arranged = { readonly order: readonly number[]; readonly lines: readonly RankingReason[][] }

type Table = { readonly scene: Scene; readonly entries: readonly Entry[]; readonly field: Field; readonly pair: Pair | null }

type Move = { readonly option: number; readonly past: number[]; readonly say: (moved: number, past: number[]) => RankingReason }

/** Re-orders as `arrange` does, and puts every move that still holds at the end in words. */
export function arrangeInWords(table: Table): Arranged {
  const { entries, field } = table
  const order = entries.map((_, i) => i)
  byScore(order, field)
  const moves = [
    ...movesOf(table, order, { step: settleTies, say: (moved, past) => tied(table, moved, past) }),
    ...movesOf(table, order, { step: preferConsidered, say: (moved, past) => preferred(table, moved, past) }).filter(
      ({ option }) => option !== field.pairing?.at,
    ),
  ]
  placeHybrid(order, field)
  const lines: RankingReason[][] = entries.map(() => [])
  for (const { option, past, say } of moves) {
    const still = past.filter((other) => order.indexOf(other) > order.indexOf(option))
    if (still.length > 0) lines[option]?.push(say(option, still))
  }
  for (const line of pairLines(table, order)) lines[field.pairing?.at ?? 0]?.push(line)
  return { order, lines }
}

/** Takes one step, and tells which option went past which. */
function movesOf({ field }: Table, order: number[], { step, say }: { step: typeof byScore; say: Move['say'] }): Move[] {
  const before = order.slice()
  step(order, field)
  return order.flatMap((option, now) => {
    const past = before.slice(0, before.indexOf(option)).filter((other) => order.indexOf(other) > now)
    return past.length > 0 ? [{ option, past, say }] : []
  })
}

const names = ({ entries }: Table, options: readonly number[]): string => listed(options.map((option) => inside(entries[option])))

const inside = (entry: Entry | undefined): string => {
  if (!entry) return ''
  return entry.named && entry.id !== 'hybrid' ? entry.name : inSentence(entry.name)
}

function tied(table: Table, moved: number, past: number[]): RankingReason {
  const of = table.entries[moved]
  const why = of?.trait.considered
    ? 'it is already in your mind'
    : of?.trait.familiar && past.some((other) => !table.entries[other]?.trait.familiar)
      ? 'the work is in that country today'
      : 'one place is simpler to govern than two'
  const text = `Less than ${TIE_MARGIN.value} behind ${names(table, past)}, too close to call. It goes ahead, since ${why}.`
  return reasonOf(table.scene.facts, {
    id: 'R-TIE',
    text,
    reads: ['ctx-candidates', 'ctx-buyer-location'],
    sources: ['judgement', 'dclg-2009'],
  })
}

function preferred(table: Table, moved: number, past: number[]): RankingReason {
  const text = `You have ${inside(table.entries[moved])} in mind. It goes before ${names(table, past)}, which nobody named and which ${past.length > 1 ? 'lead' : 'leads'} by less than ${CONSIDERED.value.behind}: you came with aims that the criteria do not all see.`
  return reasonOf(table.scene.facts, { id: 'R-CONSIDERED', text, reads: ['ctx-candidates', 'ctx-benefits'] })
}

function pairLines({ scene, entries, field, pair }: Table, order: readonly number[]): RankingReason[] {
  const { pairing } = field
  const single = order.find((option) => option !== pairing?.at)
  if (!pair || !pairing || single === undefined) return []
  const line = (id: string, text: string, reads: QuestionId[]) => [
    reasonOf(scene.facts, { id, text, reads, sources: ['judgement', 'carmel-2010'] }),
  ]
  const alone = pair.second.named && isLeft(pair.second)
  if (pairing.barred) return line('H-2b', alone ? SAME_CUSTOMERS : NO_SECOND, ['ctx-candidates', 'lf-language-nuance'])
  const other = inside(entries[single])
  if (!isWorthTwo(field, pairing, single))
    return line(
      'H-3',
      `One place goes before two: together they would have to lead ${other} by ${HYBRID.value.lead}, or lead it by mending what it is weak on.`,
      ['wc-separability'],
    )
  const why =
    lead(field, pairing.at, single) >= HYBRID.value.lead
      ? `they lead ${other} by ${HYBRID.value.lead} or more`
      : `they lead ${other} by mending what it is weak on`
  return line('H-3', `Two places go before one here: ${why}.`, ['wc-separability'])
}

const NO_SECOND = 'It comes second at most: no place abroad that you named stands by itself.'
const SAME_CUSTOMERS = 'It comes second at most: your answers do not show that groups of customers differ.'
