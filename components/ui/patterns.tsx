/** Hatch and dots of one figure, under ids of its own: a page may hold several. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <Hatch id={`${id}-hatch`} />
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="patbg" d="M0 0h6v6H0z" />
        <circle cx="3" cy="3" r="1.3" fill="var(--ink)" />
      </pattern>
    </defs>
  )
}

/** The hatch alone, under the id given. */
export const Hatch = ({ id }: { id: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path className="patbg" d="M0 0h6v6H0z" />
    <path className="pat" d="M1.5 0v6" />
  </pattern>
)
