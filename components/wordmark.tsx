export function Wordmark() {
  return (
    <a className="word" href="/">
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <path d="M1 21V12a9 9 0 0 1 9 9Z" fill="currentColor" />
        <path d="M1 7.5A13.5 13.5 0 0 1 14.5 21M1 3a18 18 0 0 1 18 18" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      Shorewise
    </a>
  )
}
