import { PORT, withApp } from './app'
import { finishedCase } from './cases'
import { withDatabase } from './database'
import type { Count, Line, Outcome } from './line'
import { Visitor } from './visitor'

const BEFORE = '0.9.0'

/** What a page says: its markup without what differs from one request to the next. */
const said = (html: string): string => html.replace(/nonce="[^"]*"/g, '').replace(/<script[\s\S]*?<\/script>/g, '')

/** A result that other rules made: its stored words and version are changed as they stood then, under the trigger that holds them. */
async function run(_count: Count): Promise<Outcome> {
  return withDatabase('rules', (database) =>
    withApp(PORT, { DATABASE_URL: database.url }, async ({ origin }) => {
      const buyer = new Visitor(origin)
      const id = await finishedCase(buyer)
      await database.query('ALTER TABLE snapshot DISABLE TRIGGER USER')
      await database.query(
        `UPDATE snapshot SET rules_version = $1, content_hash = 'made-by-rules-of-then',
           content = jsonb_set(jsonb_set(content, '{result,rulesVersion}', to_jsonb($1::text)), '{title}', '"As it was then"')`,
        [BEFORE],
      )
      await database.query('ALTER TABLE snapshot ENABLE TRIGGER USER')
      const stored = async () =>
        JSON.stringify(await database.query('SELECT content::text, content_hash, rules_version FROM snapshot WHERE number = 1'))
      const [before, shown] = [await stored(), said((await buyer.ask(`/assessments/${id}/results/1`)).text)]
      await buyer.send(await buyer.form(`/assessments/${id}/check`, 'See my result'))
      const rows = await database.query('SELECT number, rules_version FROM snapshot ORDER BY number')
      const after = await stored()
      const compare = await buyer.ask(`/assessments/${id}/compare`)
      const checks = {
        'shows its rules': shown.includes(BEFORE) && shown.includes('As it was then'),
        'stays byte for byte': after === before,
        'a new result beside it': rows.length === 2 && rows[1]?.rules_version !== BEFORE,
        'the comparison names rules': compare.status === 200 && /rules/i.test(compare.text) && compare.text.includes(BEFORE),
      }
      const wrong = Object.entries(checks).filter(([, is]) => !is)
      return {
        held: wrong.length === 0,
        ran: `one result of rules ${BEFORE}, judged again by today’s`,
        figure: wrong.length === 0 ? Object.keys(checks).join('; ') : `not so: ${wrong.map(([name]) => name).join('; ')}`,
      }
    }),
  )
}

export const rulesLater: Line = {
  id: '12',
  what: 'A result made under earlier rules is opened and judged again',
  goal: 'shown as it was, byte for byte; judging again is a new result, compared by answers and rules',
  run,
}
