/** Runs once in each server process, before the first request; never during a build. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openDatabase, refuseToStart } = await import('./lib/postgres/open')
  await openDatabase().catch(refuseToStart)
  const [{ answerAwayMidway }, { closeWhenLeaving }, { letStraightIn }] = await Promise.all([
    import('./lib/away-midway'),
    import('./lib/leaving'),
    import('./lib/straight-in'),
  ])
  const signs = await import('./lib/data/database')
  letStraightIn(signs)
  answerAwayMidway(signs)
  closeWhenLeaving()
  if (process.env.NODE_ENV === 'production') (await import('./lib/log')).logComplaints()
  const { startRetention } = await import('./lib/data/retention')
  startRetention()
}
