import type { Given, Item } from './items'
import type { Arithmetic, Polynomial, Weight } from './polynomial'
import type { Look } from './supposed'
import type { Tally } from './tallies'

/** An open answer whose options are put into classes that no rule tells apart. */
export type Variable = { readonly item: Item; readonly classes: readonly (readonly Given[])[]; readonly weights: readonly Weight[] }

/** What some rules add up to, by the classes of the variables that they read; the last variable runs fastest. */
export type Factor = { readonly variables: readonly Variable[]; readonly cells: readonly Polynomial[] }

/** The looks of all rules as factors over the fewest classes of options; answers that no rule looks at are left out. */
export function factorsOf(spoken: readonly Look<Tally>[][], arithmetic: Arithmetic): Factor[] {
  const variables = new Map([...partitions(spoken)].map(([item, classes]) => [item, variableOf(item, classes, arithmetic)]))
  const { tallies } = arithmetic
  return spoken.map((looks) => {
    const read = new Set(looks.flatMap(({ seen }) => [...seen.keys()]))
    const own = [...read].map((item) => variables.get(item)).filter((variable) => variable !== undefined)
    const cells: Polynomial[] = []
    for (const { seen, value } of looks) {
      const polynomial = arithmetic.single(tallies.number(value))
      for (const cell of cellsOf(own, seen)) cells[cell] = polynomial
    }
    return { variables: own, cells }
  })
}

/** The product of factors, with one variable summed out where it is given. */
export function joined(factors: readonly Factor[], arithmetic: Arithmetic, out?: Variable): Factor {
  const all = [...new Set(factors.flatMap(({ variables }) => variables))]
  const variables = all.filter((variable) => variable !== out)
  const digits = new Map<Variable, number>(all.map((variable) => [variable, 0]))
  const productHere = (): Polynomial => {
    let product = arithmetic.single(arithmetic.tallies.nothing)
    for (const factor of factors) product = arithmetic.product(product, cellAt(factor, digits))
    return product
  }
  const cells = Array.from({ length: sizeOf(variables) }, (_, cell) => {
    setDigits(digits, variables, cell)
    if (out === undefined) return productHere()
    const parts = out.weights.map((weight, digit) => {
      digits.set(out, digit)
      return { polynomial: productHere(), weight }
    })
    return arithmetic.total(parts)
  })
  return { variables, cells }
}

/** Number of cells over some variables. */
export const sizeOf = (variables: readonly Variable[]): number => variables.reduce((product, { classes }) => product * classes.length, 1)

function variableOf(item: Item, classes: readonly (readonly Given[])[], arithmetic: Arithmetic): Variable {
  return { item, classes, weights: classes.map((options) => arithmetic.weight(options.length)) }
}

/** By item, the options that every look sees alike. */
function partitions(spoken: readonly Look<Tally>[][]): Map<Item, Given[][]> {
  const classes = new Map<Item, Given[][]>()
  for (const { seen } of spoken.flat()) {
    for (const [item, options] of seen) {
      const now = classes.get(item) ?? [[...item.options]]
      const split = now.flatMap((one) => [
        one.filter((option) => options.includes(option)),
        one.filter((option) => !options.includes(option)),
      ])
      classes.set(
        item,
        split.filter((one) => one.length > 0),
      )
    }
  }
  return classes
}

/** The cells that a look stands for. */
function cellsOf(variables: readonly Variable[], seen: Look<Tally>['seen']): number[] {
  let cells = [0]
  for (const { item, classes } of variables) {
    const options = seen.get(item)
    const digits = classes.flatMap(([first], digit) => (options === undefined || options.includes(first) ? [digit] : []))
    cells = cells.flatMap((cell) => digits.map((digit) => cell * classes.length + digit))
  }
  return cells
}

function cellAt({ variables, cells }: Factor, digits: ReadonlyMap<Variable, number>): Polynomial {
  let cell = 0
  for (const variable of variables) cell = cell * variable.classes.length + (digits.get(variable) ?? 0)
  return cells[cell] as Polynomial
}

function setDigits(digits: Map<Variable, number>, variables: readonly Variable[], cell: number): void {
  let rest = cell
  for (let at = variables.length - 1; at >= 0; at -= 1) {
    const variable = variables[at]
    if (!variable) continue
    digits.set(variable, rest % variable.classes.length)
    rest = Math.floor(rest / variable.classes.length)
  }
}
