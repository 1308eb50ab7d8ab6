/** What the fills mean. */
export function BandKey() {
  return (
    <ul className="plain key tall">
      <li>
        <svg aria-hidden="true">
          <rect width="24" height="12" fill="var(--ink)" />
        </svg>
        Strong
      </li>
      <li>
        <svg aria-hidden="true">
          <rect width="24" height="12" fill="var(--sea)" />
        </svg>
        Adequate
      </li>
      <li>
        <svg aria-hidden="true">
          <rect x=".75" y=".75" width="22.5" height="10.5" fill="url(#hatch)" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
        Weak
      </li>
      <li>
        <svg aria-hidden="true">
          <rect x=".75" y=".75" width="22.5" height="10.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
        Unclear
      </li>
      <li>
        <svg aria-hidden="true">
          <path d="M0 1h24M0 11h24" stroke="var(--ink)" strokeWidth="2" strokeDasharray="5 4" />
        </svg>
        Not sure: could reach this far
      </li>
    </ul>
  )
}
