/** One to four dots with the words beside them; the second colour tells how far the unknown could reach. */
export function Pips({ low, high = low }: { low: number; high?: number }) {
  return (
    <span>
      <svg className="pips" viewBox="0 0 62 14" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <circle key={step} cx={15 * step - 7} cy="7" r="5.2" className={step <= low ? 'on' : step <= high ? 'open' : undefined} />
        ))}
      </svg>
      <span className={low === high ? 'hide' : 'note'}>{low === high ? `${low} of 4` : `${low} to ${high} of 4`}</span>
    </span>
  )
}
