const STEP = 9

/** One bar for each question: tall when it is answered. */
export function Ticks({ done, of }: { done: number; of: number }) {
  return (
    <svg className="ticks" width={of * STEP} height={10} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => index * STEP).map((x) =>
        x < done * STEP ? (
          <rect key={x} x={x} y={0} width={6} height={10} fill="var(--sea)" />
        ) : (
          <rect key={x} x={x} y={7} width={6} height={3} fill="var(--edge)" />
        ),
      )}
    </svg>
  )
}
