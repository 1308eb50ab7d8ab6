import pg from 'pg'
import { SECTIONS } from '@/lib/assessment'
import { INDUSTRY_NAMES } from '@/lib/industries'

const PLACES = ['IN', 'PH', 'PL', 'RO', 'MX', 'CO', 'ZA', 'VN', 'EG', 'PT', 'UA', 'AR', 'MY', 'KE', 'MA', 'BG', 'CZ', 'LT', 'TN', 'LK']
const CITIES = ['New York', 'London', 'Berlin', 'Chicago', 'Sydney', 'Toronto', 'Madrid', 'Tokyo', 'Dublin', 'Zurich']
const WORK = [
  'Level-1 support',
  'Invoice matching',
  'Claims handling',
  'Payroll queries',
  'Firmware tests',
  'Data labelling',
  'Bookkeeping',
  'Retail calls',
]
const FIRST = [
  'Halden',
  'Brightwell',
  'Kessler',
  'Aldine',
  'Corvid',
  'Tessera',
  'Ostrava',
  'Marisol',
  'Fenwick',
  'Northgate',
  'Quarry',
  'Lindqvist',
]
const LAST = ['Pay', 'Labs', 'Maschinen', 'Freight', 'Analytics', 'Insurance', 'Energy', 'Foods', 'Optics', 'Bank', 'Health', 'Telecom']
const VERDICTS = ['ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable']
const BANDS = ['strong', 'adequate', 'weak', 'unclear']
const DIMENSIONS = SECTIONS.map(({ id }) => id).filter((id) => id !== 'context')
const STATUSES = ['submitted', 'in-review', 'changes-requested', 'reviewed']

const list = (words: string[]) => `(ARRAY[${words.map((word) => `'${word}'`).join(',')}])`
/** One of these words by the row; `salt` keeps columns apart, a `power` above one favours the first words. */
const one = (words: string[], salt: string, power = 1) =>
  `${list(words)}[1 + floor(power(${share(salt)}, ${power}) * ${words.length})::int]`
/** Between 0 and 1, always the same for a row. */
const share = (salt: string) => `((hashtextextended('${salt}' || n, 7) & 2147483647)::float8 / 2147483648)`
/** A uuid of version 7 in the order of the rows. */
const id = (kind: string) =>
  `(lpad(to_hex(1700000000000 + n * 60000), 12, '0') || '7' || substr(md5('${kind}' || n), 1, 3) || '8' || substr(md5('${kind}' || n), 4, 15))::uuid`
/** A reference of its own for each row, in the form of all references; letters follow each other as if by chance. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const STRIDE = 715_827_883
const letter = (at: number) => `substr('${LETTERS}', 1 + (n * ${STRIDE} / ${LETTERS.length ** at} % ${LETTERS.length})::int, 1)`
const letters = (from: number) => [0, 1, 2, 3].map((at) => letter(from + at)).join(' || ')
const REFERENCE = `'SW-' || ${letters(0)} || '-' || ${letters(4)}`
/** Rows that may have come in another order than they were written. */
const APART = 20
export const ROWS_EMAIL = 'buyer@rows.example'

/**
 * Writes submissions that differ in everything the list shows, for measuring it. They carry no answers: there is nothing to open behind them.
 * `from` is the number of the first row and `of` how many there will be: they are spread over 1,000 days in the order in which they are written.
 */
export async function writeRows(
  url: string,
  { count, from = 1, of = from + count - 1 }: { count: number; from?: number; of?: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rows = `generate_series($1::bigint, $1::bigint + $2::bigint - 1) n`
  const name = `${one(FIRST, 'first')} || ' ' || ${one(LAST, 'last')} || ' ' || n`
  const bands = `ARRAY[${DIMENSIONS.map((id) => `'${id}:' || ${one(BANDS, id)}`).join(', ')}]`
  const verdict = `1 + floor(power(${share('verdict')}, 1.2) * 4)::int`
  try {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO assessment (id, reference, title, organisation, work) SELECT ${id('a')}, ${REFERENCE}, '', '', '' FROM ${rows}`,
      [from, count],
    )
    await client.query(
      `INSERT INTO snapshot (id, assessment_id, number, content, verdict, rules_version, time_zone_table, content_hash)
       SELECT ${id('s')}, ${id('a')}, 1, '{"answers":{},"words":{},"result":{"verdict":"ready"}}', 'ready', '0', '0', '' FROM ${rows}`,
      [from, count],
    )
    await client.query(
      `INSERT INTO submission (id, assessment_id, snapshot_id, number, reference, title, organisation, work, category, industry, origin, destination, route,
         sort_name, search, verdict, severity, certainty, open, gaps, unsure, findings, unknowns, bands, status, reviewer_id, contact_name, contact_email, submitted_at)
       SELECT id, assessment_id, snapshot_id, 1, reference, '', name, work, 'customer-backoffice', industry, 'US', destination, city || ' to ' || destination,
         lower(name), lower(name || ' ' || work || ' ' || reference), ${list(VERDICTS)}[verdict], verdict - 1, certainty, open, open % 6, open % 9,
         ARRAY['C-OWNER-quality'], ARRAY['wc-stability'], bands, status, reviewer, 'A. Buyer', '${ROWS_EMAIL}', submitted_at
       FROM (SELECT ${id('b')} AS id, ${id('a')} AS assessment_id, ${id('s')} AS snapshot_id, ${REFERENCE} AS reference, ${name} AS name,
         ${one(WORK, 'work')} AS work, ${one(Object.keys(INDUSTRY_NAMES), 'industry')} AS industry, ${one(PLACES, 'place', 2)} AS destination, ${one(CITIES, 'city')} AS city, ${verdict} AS verdict,
         floor(${share('certain')} * 3)::int AS certainty, floor(power(${share('open')}, 2) * 15)::int AS open, ${bands} AS bands, ${one(STATUSES, 'status', 1.5)} AS status,
         (SELECT ids[1 + floor(${share('who')} * (cardinality(ids) + 1))::int] FROM (SELECT array_agg(id ORDER BY id) AS ids FROM consultant WHERE removed_at IS NULL) c) AS reviewer,
         date_trunc('milliseconds', now() - (1 - (n - ${share('when')} * least(${APART}, $3 / 100.0)) / $3::float8) * interval '1000 days') AS submitted_at
         FROM ${rows}) made`,
      [from, count, of],
    )
    await client.query('COMMIT')
    await client.query('VACUUM (ANALYZE) submission')
  } finally {
    await client.end()
  }
}
