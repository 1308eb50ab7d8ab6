import { QUESTIONS } from '@/lib/assessment'
import { EXAMPLES } from '@/lib/assessment/examples'
import { openedCase } from '../stress/cases'
import type { Answer, Form, Visitor } from '../stress/visitor'
import { atMostLine, type Line, median, ratios } from './harness'
import { asOftenAsItGoes, atRate, p99 } from './rate'

const [ROUNDS, AS_LONG] = [5, 2]
/** Assessments that are saved to in turn; how many saves at once make the peak, and for how long each is tried, in milliseconds. */
const [ASSESSMENTS, AT_ONCE, WARM, PEAK, SHARE, FLOOD] = [30, 8, 4000, 3000, 3000, 3000]
const SINGLE = QUESTIONS.filter(({ id, input }) => input === 'single' && EXAMPLES[0]?.answers[id] !== undefined).map(({ id }) => id)

/** A form of the minimal app that is read, and leads back. */
export const NOTHING_DONE = {
  'app/nothing-done/page.jsx': `
import { redirect } from 'next/navigation'

async function read(form) {
  'use server'
  form.get('answer')
  redirect('/nothing-done')
}

export default () => <form action={read}><button>Save</button></form>
`,
}

/** One answer that is there to be saved over, and the version of it that was seen. */
type Slot = { assessment: string; question: string; version: number }
type Save = () => Promise<Answer>

/** S3: saves at half the peak against a form that does nothing, and at twice the peak. */
export async function saveLines(buyer: Visitor, bare: Visitor): Promise<Line[]> {
  const { slots, form } = await readyToSave(buyer)
  const save = savesInto(slots, buyer, form)
  const nothing = await bare.form('/nothing-done', 'Save')
  const fields = form.fields.filter(([name]) => !name.startsWith('$'))
  const sides = [() => bare.send({ ...nothing, fields: [...nothing.fields, ...fields] }), save].map(sure)
  for (const side of sides) await asOftenAsItGoes(side, AT_ONCE, WARM)
  const peak = (await asOftenAsItGoes(sides[1] ?? save, AT_ONCE, PEAK)) / (PEAK / 1000)
  const times: number[][] = sides.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, side] of sides.entries()) times[index]?.push(p99(await atRate(side, peak / 2, SHARE)))
  const [base = [], other = []] = times
  return [
    atMostLine(
      {
        id: 'S3',
        what: `a save, 99 of 100 within, ${Math.round(peak / 2)} a second, half the peak; by the clock`,
        against: 'a form of the minimal app that does nothing, at the same rate',
        unit: 'times as long',
        note: `${Math.round(median(other))} ms against ${Math.round(median(base))} ms in the middle`,
      },
      ratios(base, other),
      AS_LONG,
    ),
    await flooded(save, peak * 2),
  ]
}

/** Assessments with all answers, as free places to save to, and the form that saves. */
async function readyToSave(buyer: Visitor): Promise<{ slots: Slot[]; form: Form }> {
  const ids: string[] = []
  for (let made = 0; made < ASSESSMENTS; made += 1) ids.push(await openedCase(buyer, `Saved ${made}`))
  const form = await buyer.form(`/assessments/${ids[0]}/questions/${SINGLE[0]}`, 'Save and continue')
  const version = Number(new Map(form.fields).get('version'))
  return { slots: SINGLE.flatMap((question) => ids.map((assessment) => ({ assessment, question, version }))), form }
}

/** Saves to the place that has rested longest, with a note that was not there. Only one save at a time goes to one place. */
function savesInto(slots: Slot[], buyer: Visitor, form: Form): Save {
  return async () => {
    const slot = slots.shift()
    if (!slot) throw new Error('More saves wait for an answer than there are places')
    const answer = String(EXAMPLES[0]?.answers[slot.question as keyof (typeof EXAMPLES)[0]['answers']])
    const { assessment, question, version } = slot
    const saved = await buyer.send(form, { assessment, question, answer, version: String(version), note: `Note ${version}` })
    slots.push({ ...slot, version: version + (isSaved(saved) ? 1 : 0) })
    return saved
  }
}

const isSaved = ({ status, location }: Answer): boolean => status === 303 && !location.includes('nothing-here')

/** @throws Error where it was not taken */
const sure = (save: Save) => async () => {
  const answer = await save()
  if (!isSaved(answer)) throw new Error(`A save answered ${answer.status} ${answer.location}`)
}

/** How many saves at a rate that cannot be kept are neither taken nor put off with a 503 that says when to come again. */
async function flooded(save: Save, perSecond: number): Promise<Line> {
  const found = { taken: 0, putOff: 0, wrong: 0 }
  await atRate(
    async () => {
      const answer = await save().catch(() => null)
      const isPutOff = answer?.status === 503 && answer.headers.has('retry-after')
      found[answer && isSaved(answer) ? 'taken' : isPutOff ? 'putOff' : 'wrong'] += 1
    },
    perSecond,
    FLOOD,
  )
  return {
    id: 'S3',
    what: `saves that fail at twice the peak, ${Math.round(perSecond)} a second`,
    against: 'count',
    median: found.wrong,
    worst: found.wrong,
    unit: 'failed',
    goal: '0',
    met: found.wrong === 0,
    note: `${found.taken} taken, ${found.putOff} put off with 503 and Retry-After`,
  }
}
