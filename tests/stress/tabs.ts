import fc from 'fast-check'
import { migrate } from '@/lib/postgres/migrate'
import { withDatabase } from './database'
import { type Count, type Line, number, type Outcome } from './line'

const HISTORIES = 1000
const STEPS = 30
const OPTIONS = ['by-feel', 'written-mostly', 'after-discussion', 'written-measured'] as const

type Tab = { seen: number; value: string }
type Step = { tab: number; act: 'open' | 'save' | 'resend' | 'keep theirs'; value: string }

const history = fc.record({
  tabs: fc.integer({ min: 2, max: 8 }),
  steps: fc.array(
    fc.record({
      tab: fc.nat(7),
      act: fc.constantFrom('open' as const, 'save' as const, 'save' as const, 'resend' as const, 'keep theirs' as const),
      value: fc.constantFrom(...OPTIONS),
    }),
    { maxLength: STEPS },
  ),
})

type Door = {
  save: (tab: Tab, value: string) => Promise<{ ok: true; version: number } | { ok: false; stored: { value: unknown; version: number } }>
  read: () => Promise<Tab>
}
type Tally = { saves: number; conflicts: number; wrong: string[] }

/** Several tabs in front of one answer, against a model: what was saved last over what was seen stands, and every other save is told what stands. */
async function play(door: Door, { tabs: many, steps }: { tabs: number; steps: Step[] }, tally: Tally): Promise<void> {
  let stands: Tab = { seen: 0, value: '' }
  const tabs: Tab[] = Array.from({ length: many }, () => ({ ...stands }))
  for (const step of steps) {
    const tab = tabs[step.tab % many] as Tab
    if (step.act === 'open') Object.assign(tab, await door.read())
    else if (step.act === 'keep theirs') Object.assign(tab, stands)
    else stands = await saveIn(door, { tab, value: step.act === 'save' ? step.value : tab.value || step.value, stands, tally })
    const stored = await door.read()
    if (stored.value !== stands.value || stored.seen !== stands.seen)
      tally.wrong.push(`stored ${JSON.stringify(stored)}, not ${JSON.stringify(stands)}`)
  }
}

async function saveIn(door: Door, { tab, value, stands, tally }: { tab: Tab; value: string; stands: Tab; tally: Tally }): Promise<Tab> {
  const saved = await door.save(tab, value)
  const isSame = stands.seen > 0 && value === stands.value
  const mayStand = tab.seen === stands.seen || isSame
  tally.saves += 1
  if (saved.ok !== mayStand) tally.wrong.push(`${value} over ${tab.seen} while ${stands.seen} stood: ${saved.ok ? 'taken' : 'refused'}`)
  if (saved.ok) {
    Object.assign(tab, { seen: saved.version, value })
    return { ...tab }
  }
  tally.conflicts += 1
  if (saved.stored.value !== stands.value || saved.stored.version !== stands.seen) tally.wrong.push('a conflict showed what does not stand')
  // The form then holds the version that stands: sending it again is the choice of one's own.
  Object.assign(tab, { seen: saved.stored.version, value })
  return stands
}

async function run(count: Count): Promise<Outcome> {
  const tally: Tally = { saves: 0, conflicts: 0, wrong: [] }
  const histories = count(HISTORIES)
  await withDatabase('tabs', async ({ url }) => {
    await migrate(url)
    process.env.DATABASE_URL = url
    const [{ saveAnswer }, { startAssessment }, { getAssessment }, { createBuyer }, { newId }] = await Promise.all([
      import('@/lib/data/answers'),
      import('@/lib/data/assessments'),
      import('@/lib/data/record'),
      import('@/lib/data/viewer'),
      import('@/lib/data/tokens'),
    ])
    const viewer = await createBuyer()
    const played = fc.asyncProperty(history, async (given) => {
      const id = newId()
      await startAssessment(viewer, { id, title: '', organisation: '', work: '' })
      const door: Door = {
        save: async ({ seen }, value) => {
          const saved = await saveAnswer(viewer, {
            assessmentId: id,
            question: 'wc-acceptance',
            value,
            note: '',
            reason: '',
            seenVersion: seen,
          })
          if (saved.ok || saved.why === 'conflict') return saved
          throw new Error('The assessment is gone')
        },
        read: async () => {
          const record = (await getAssessment(viewer, id))?.records['wc-acceptance']
          return { seen: record?.version ?? 0, value: String(record?.value ?? '') }
        },
      }
      await play(door, given, tally)
      return tally.wrong.length === 0
    })
    await fc
      .assert(played, { numRuns: histories, seed: 4 })
      .catch((problem: Error) => tally.wrong.push(problem.message.split('\n')[0] ?? ''))
  })
  return {
    held: tally.wrong.length === 0,
    ran: `${number(histories)} histories of two to eight tabs, ${number(tally.saves)} saves`,
    figure: `${tally.wrong.length} silent overwrites or wrong conflicts${tally.wrong[0] ? ` (${tally.wrong[0]})` : ''}; ${number(tally.conflicts)} conflicts shown with what stands`,
  }
}

export const tabs: Line = {
  id: '4',
  what: 'Two to eight tabs edit one answer: random histories of opening, saving, sending again and choosing',
  goal: '0 silent overwrites; a conflict shows what stands',
  run,
}
