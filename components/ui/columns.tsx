/** What stands at the head of a column; one of figures stands at its end, as they do. */
export type Head = string | { figures: string }

/** The heads of the columns of a table. */
export const Columns = ({ heads }: { heads: readonly Head[] }) => (
  <thead>
    <tr>
      {heads.map((head) => {
        const [name, end] = typeof head === 'string' ? [head] : [head.figures, 'r']
        return (
          <th key={name} scope="col" className={end}>
            {name}
          </th>
        )
      })}
    </tr>
  </thead>
)

/** Heads of columns of figures. */
export const inFigures = (names: readonly string[]): Head[] => names.map((name) => ({ figures: name }))
