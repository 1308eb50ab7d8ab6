const DESK = '/desk'

/** An address of this site alone: a path to the desk, or the desk itself. */
export function within(next: string): string {
  if (!/^\/desk(?:[/?#]|$)/.test(next) || /[\\\s]/.test(next)) return DESK
  return new URL(next, 'http://here').pathname.startsWith(DESK) ? next : DESK
}
