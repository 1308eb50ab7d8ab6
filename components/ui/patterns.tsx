/** Hatch and dots of one figure, under ids of its own: a page may hold several. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="patbg" d="M0 0h6v6H0z" />
        <path className="pat" d="M1.5 0v6" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="patbg" d="M0 0h6v6H0z" />
        <circle cx="3" cy="3" r="1.3" fill="var(--ink)" />
      </pattern>
    </defs>
  )
}
