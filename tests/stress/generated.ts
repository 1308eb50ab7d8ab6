import type { Dice } from './dice'
import type { Form } from './visitor'

/** Values that have broken something somewhere: what no database takes, no number holds, no parser ends. */
const WORDS = [
  '',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '__proto__',
  'constructor',
  '1e308',
  '-1e999',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  '[object Object]',
  '{"$ne":null}',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=1+1',
  '../../etc/passwd',
  '%00',
  '\u202e',
  'not-sure',
  'wc-acceptance',
  '0',
  '-0',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(5000),
  '🏳️‍🌈'.repeat(200),
  '9'.repeat(400),
  'save',
  'remove-0',
  'add',
  'places',
] as const

/** A body, and the type it says it has. */
export type Sent = { body: BodyInit; headers?: Record<string, string> }
const word = (roll: Dice): string => WORDS[roll(WORDS.length)] ?? ''

/** A form with some fields changed, doubled, left out, added or turned into files. */
export const mangled =
  ({ fields }: Form) =>
  (roll: Dice): Sent => {
    const body = new FormData()
    for (const [name, value] of fields) {
      const change = name.startsWith('$') ? roll(40) : roll(6)
      if (change === 0) continue
      body.append(name, change === 1 ? word(roll) : value)
      if (change === 2) body.append(name, word(roll))
      if (change === 3) body.append(name, new Blob([word(roll)]), word(roll))
    }
    for (let extra = roll(4); extra > 0; extra -= 1)
      body.append(`${roll(3) ? `p${roll(12)}.${['country', 'timeZone', 'start', 'days'][roll(4)]}` : word(roll)}`, word(roll))
    return roll(25) ? { body } : broken(roll)
  }

/** What is no form at all. */
function broken(roll: Dice): Sent {
  const boundary = '----stress'
  const part = `--${boundary}\r\nContent-Disposition: form-data; name="answer"\r\n\r\n`
  const bodies = [
    '',
    part,
    `${part}cut off`,
    Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
    `--${boundary}--`,
    `--${boundary}\r\n\r\n\r\n--${boundary}--`,
  ]
  return {
    body: bodies[roll(bodies.length)] as BodyInit,
    headers: { 'content-type': `multipart/form-data; boundary=${roll(3) ? boundary : ''}` },
  }
}

/** JSON of some depth, or something that is nearly JSON. */
export function json(roll: Dice): Sent {
  const leaf = () => [null, true, 1e308, -1, word(roll), [], {}, [word(roll)]][roll(8)]
  const value = (depth: number): unknown =>
    depth === 0 || roll(3) === 0
      ? leaf()
      : roll(2)
        ? Array.from({ length: roll(5) }, () => value(depth - 1))
        : Object.fromEntries([[word(roll), value(depth - 1)]])
  const answers = Object.fromEntries(
    Array.from({ length: roll(6) }, () => [
      ['wc-acceptance', 'io-owners', 'ctx-candidates', 'ctx-benefits', word(roll)][roll(5)] ?? '',
      value(3),
    ]),
  )
  const whole = JSON.stringify({ answers, options: roll(2) ? value(2) : undefined })
  const deep = '['.repeat(20_000)
  const bodies: BodyInit[] = [
    whole,
    whole,
    whole,
    whole.slice(0, roll(whole.length + 1)),
    deep,
    `{"answers":{"__proto__":${whole}}}`,
    Buffer.from([0xff, 0x7b]),
  ]
  return { body: bodies[roll(bodies.length)] as BodyInit, headers: { 'content-type': 'application/json' } }
}
