import { SHEET } from './look'
import type { Sheet } from './sheet'

/** Something that is set as one: a line of text, a figure, a row. Points; y grows downwards. */
export type Atom = {
  height: number
  /** Room above it, left out at the head of a sheet. */
  before: number
  /** Reaches into the margin. */
  wide?: boolean
  /** Stays on the sheet of what follows. */
  keep?: boolean
  draw(x: number, y: number): void
  /** What fits into the room, and the rest; null where nothing does. */
  split?(room: number): [Atom, Atom] | null
  /** Set again at the head of the next sheet. */
  again?: Atom
}

export const heightOf = (atoms: readonly Atom[]): number =>
  atoms.reduce((sum, atom, index) => sum + atom.height + (index > 0 ? atom.before : 0), 0)

/** Draws one below the other, without turning the page. */
export function stack(atoms: readonly Atom[], x: number, y: number): void {
  let at = y
  atoms.forEach((atom, index) => {
    at += index > 0 ? atom.before : 0
    atom.draw(x, at)
    at += atom.height
  })
}

/** With more room above the first. */
export const after = (room: number, atoms: readonly Atom[]): Atom[] =>
  atoms.map((atom, index) => (index === 0 ? { ...atom, before: Math.max(room, atom.before) } : atom))

/** With no room above the first. */
export const flush = (atoms: readonly Atom[]): Atom[] => atoms.map((atom, index) => (index === 0 ? { ...atom, before: 0 } : atom))

export const kept = (atoms: readonly Atom[]): Atom[] => atoms.map((atom) => ({ ...atom, keep: true }))

/** A row shorter than this stays whole. */
export const WHOLE = 230
const LEAST_PART = 34

/** Sets atoms down the sheet, turning where they do not fit. */
export function flow(sheet: Sheet, x: number, atoms: readonly Atom[]): void {
  let rest = [...atoms]
  while (rest.length > 0) {
    const group = rest.slice(0, rest.findIndex((atom) => !atom.keep) + 1 || rest.length)
    const last = group.at(-1)
    const room = sheet.bottom - sheet.y - (isAtHead(sheet) ? 0 : (group[0]?.before ?? 0))
    const height = heightOf(group)
    const others = height - (last?.height ?? 0)
    const parts = height > room && ((last?.height ?? 0) > WHOLE || isAtHead(sheet)) ? last?.split?.(room - others) : null
    if (height <= room) setAll(sheet, x, group)
    else if (parts && (others + parts[0].height >= LEAST_PART || isAtHead(sheet))) {
      setAll(sheet, x, [...group.slice(0, -1), parts[0]])
      turn(sheet, x, parts[1])
      rest = [...group.slice(0, -1), parts[1], ...rest.slice(group.length)].slice(group.length - 1)
      continue
    } else if (!isAtHead(sheet)) {
      turn(sheet, x, group[0])
      continue
    } else setAll(sheet, x, group)
    rest = rest.slice(group.length)
  }
}

const isAtHead = (sheet: Sheet): boolean => sheet.y <= SHEET.top

function setAll(sheet: Sheet, x: number, atoms: readonly Atom[]): void {
  for (const atom of atoms) {
    sheet.y += isAtHead(sheet) ? 0 : atom.before
    atom.draw(x, sheet.y)
    sheet.y += atom.height
  }
}

function turn(sheet: Sheet, x: number, next: Atom | undefined): void {
  sheet.turn()
  if (!next?.again) return
  sheet.repeat(() => next.again?.draw(x, sheet.y))
  sheet.y += next.again.height
}

export type Column = { x: number; atoms: readonly Atom[] }
type Edges = { above?: (x: number, y: number, height: number) => void; pad?: number; again?: Atom | undefined }

/** Columns side by side; a row that is too tall goes on, column by column, on the next sheet. */
export function row(columns: readonly Column[], { above, pad = 0, again }: Edges = {}): Atom {
  const inner = Math.max(0, ...columns.map(({ atoms }) => heightOf(atoms)))
  return {
    height: inner + 2 * pad,
    before: 0,
    ...(again && { again }),
    draw(x, y) {
      above?.(x, y, inner + 2 * pad)
      for (const column of columns) stack(column.atoms, x + column.x, y + pad)
    },
    split(room) {
      const parts = columns.map(({ x, atoms }) => ({ x, parts: cut(atoms, room - 2 * pad) }))
      if (parts.every(({ parts: [first] }) => first.length === 0)) return null
      const [first, second] = [0, 1].map((part) => parts.map(({ x, parts: cutParts }) => ({ x, atoms: cutParts[part] ?? [] })))
      return first && second ? [row(first, { ...(above && { above }), pad }), row(second, { pad, again })] : null
    },
  }
}

/** As many as fit, splitting the first that does not where it is too tall to stay whole. */
function cut(atoms: readonly Atom[], room: number): [Atom[], Atom[]] {
  let used = 0
  for (const [index, atom] of atoms.entries()) {
    const before = index > 0 ? atom.before : 0
    if (used + before + atom.height > room) {
      const parts = atom.height > WHOLE ? atom.split?.(room - used - before) : null
      const done = atoms.slice(0, index)
      if (parts)
        return [
          [...done, { ...parts[0], before: atom.before }],
          [parts[1], ...atoms.slice(index + 1)],
        ]
      const held = done.length - [...done].reverse().findIndex((one) => !one.keep)
      const whole = done.some((one) => !one.keep) ? done.slice(0, held) : []
      return [whole, atoms.slice(whole.length)]
    }
    used += before + atom.height
  }
  return [[...atoms], []]
}
