import { type Parameter, parameter } from './parameter'

/** Ways to have the same work done: your own team, or a provider in the same country, nearby, or far away. */
export type ModelId = 'in-house' | 'onshore' | 'nearshore' | 'offshore'

/** Low, usual and high, in rising order; a single number where no range is assumed. */
export type Range = readonly [low: number, usual: number, high: number] | number

/** One assumption of the cost model, with all that a form or a figure says about it. */
export type Assumption = Parameter<Readonly<Record<ModelId, Range>>> & {
  /** A range that a source gives, or one assumed until the buyer gives their own. */
  readonly evidence: 'evidence' | 'assumption'
  /** Least and most that is accepted. */
  readonly bounds: readonly [number, number]
  /** Where it is shown in per cent; the number itself is a share. */
  readonly percent: boolean
  /** The end at which the total is higher. */
  readonly dear: 'low' | 'high'
}

type Ranges = Parameter<Readonly<Record<ModelId, Range>>>['value']
type Described = Pick<Assumption, 'name' | 'unit' | 'because' | 'sources' | 'bounds' | 'evidence'> & { dear?: Assumption['dear'] }
type Triple = readonly [number, number, number]

const DIGITS = 4
const rounded = (value: number) => Number(value.toPrecision(DIGITS))

/** The offshore range in proportion, for models of which only the usual value was set. */
const like = ([low, usual, high]: Triple, own: number): Triple => [rounded((low / usual) * own), own, rounded((high / usual) * own)]
const spread = (offshore: Triple, nearshore: number | Triple, onshore: number | Triple, own: Range): Ranges => ({
  'in-house': own,
  onshore: typeof onshore === 'number' ? like(offshore, onshore) : onshore,
  nearshore: typeof nearshore === 'number' ? like(offshore, nearshore) : nearshore,
  offshore,
})
const everywhere = (value: Range): Ranges => ({ 'in-house': value, onshore: value, nearshore: value, offshore: value })
const abroad = (value: number): Ranges => ({ 'in-house': 0, onshore: value, nearshore: value, offshore: value })

const assumed = (percent: boolean, value: Ranges, { dear = 'high', ...of }: Described): Assumption => ({
  ...parameter({ ...of, value }),
  evidence: of.evidence,
  bounds: of.bounds,
  percent,
  dear,
})
const share = (value: Ranges, of: Described) => assumed(true, value, of)
const amount = (value: Ranges, of: Described) => assumed(false, value, of)

/** Rubric 4.1 by id. Ranges of nearshore and onshore follow the offshore one in proportion where only a usual value was set. */
export const ASSUMPTIONS = {
  governance: share(spread([0.08, 0.18, 0.35], 0.12, 0.08, 0.05), {
    name: 'Managers on your side',
    unit: 'managers for each person doing the work',
    because: 'Somebody briefs, checks, decides and escalates. It is the part most often left out.',
    sources: ['judgement'],
    bounds: [0, 2],
    evidence: 'assumption',
  }),
  productivity: share(spread([0.7, 0.85, 0.95], [0.85, 0.92, 1], [0.93, 0.97, 1], 1), {
    name: 'Steady speed',
    unit: 'of the speed of your own team, once settled',
    because: 'First-pass speed, without rework. One report from 2003, old and about IT only, has a fifth less in the first two years.',
    sources: ['cio-2003', 'judgement'],
    bounds: [0.05, 2],
    evidence: 'evidence',
    dear: 'low',
  }),
  startProductivity: share(spread([0.4, 0.5, 0.7], 0.65, [0.64, 0.8, 0.97], 1), {
    name: 'Speed on the first day',
    unit: 'of the speed of your own team; never more than the steady speed',
    because: 'People new to your work take longer, and far more so where it was never written down.',
    sources: ['judgement'],
    bounds: [0.05, 2],
    evidence: 'assumption',
    dear: 'low',
  }),
  rampMonths: amount(spread([3, 6, 12], 4, 2, 0), {
    name: 'Time to steady speed',
    unit: 'months',
    because: 'A handover takes three to twelve months, by one report.',
    sources: ['cio-2003', 'judgement'],
    bounds: [0, 60],
    evidence: 'evidence',
  }),
  rework: share(spread([0.03, 0.1, 0.25], 0.06, 0.04, 0.03), {
    name: 'Rework above your usual',
    unit: 'of the price',
    because: 'Work that comes back is paid twice. More of it comes back where the knowledge is particular to you.',
    sources: ['dibbern-2008', 'judgement'],
    bounds: [0, 2],
    evidence: 'assumption',
  }),
  change: share(spread([0, 0.06, 0.2], 0.04, 0.03, 0), {
    name: 'Paid change requests',
    unit: 'of the price',
    because: 'What you change after the start is charged for. It grows with how often your request changes midway.',
    sources: ['gopal-2003', 'judgement'],
    bounds: [0, 2],
    evidence: 'assumption',
  }),
  priceGrowth: share(spread([0.03, 0.06, 0.1], 0.05, 0.035, 0.035), {
    name: 'Growth of the price',
    unit: 'a year',
    because: 'Pay rises faster where many buyers look for the same people.',
    sources: ['judgement'],
    bounds: [0, 1],
    evidence: 'assumption',
  }),
  parallelMonths: amount(spread([2, 4, 9], 2, 1, 0), {
    name: 'Doing the work twice',
    unit: 'months',
    because: 'Your own people stay on until the new ones can do without them.',
    sources: ['cio-2003', 'judgement'],
    bounds: [0, 60],
    evidence: 'assumption',
  }),
  parallelShare: share(abroad(0.5), {
    name: 'Your own team kept on meanwhile',
    unit: 'of its hours',
    because: 'Half of the team is a middle between keeping everybody and keeping nobody.',
    sources: ['judgement'],
    bounds: [0, 2],
    evidence: 'assumption',
  }),
  transferHours: amount(spread([300, 600, 1200], 300, 150, 0), {
    name: 'Your experts’ time for the handover',
    unit: 'hours, once',
    because: 'What is not written down has to be told, by the people who have least time.',
    sources: ['dibbern-2008', 'judgement'],
    bounds: [0, 1_000_000],
    evidence: 'assumption',
  }),
  selection: share(spread([0.002, 0.05, 0.1], 0.02, 0.01, 0), {
    name: 'Choosing, contract and first visits',
    unit: 'of a year’s price, once',
    because: 'One report has up to 2% for choosing a provider, and up to 10% with legal work and travel.',
    sources: ['cio-2003', 'judgement'],
    bounds: [0, 2],
    evidence: 'evidence',
  }),
  severance: share(spread([0, 0.04, 0.05], 0.03, 0.03, 0), {
    name: 'Redeployment and severance',
    unit: 'of a year’s price, once',
    because: 'One report has 3 to 5%. Nothing where everybody stays in other work.',
    sources: ['cio-2003', 'judgement'],
    bounds: [0, 2],
    evidence: 'evidence',
  }),
  exit: share(spread([0, 0.05, 0.15], [0, 0.05, 0.15], 0.03, 0), {
    name: 'Reserve for leaving',
    unit: 'of a year’s price, once',
    because: 'Bringing work back, or to another provider, costs too. Rules ask for an exit plan; none gives a price.',
    sources: ['dora-exit', 'judgement'],
    bounds: [0, 2],
    evidence: 'assumption',
  }),
  turnover: share(spread([0.1, 0.25, 0.55], 0.2, 0.15, 0.12), {
    name: 'People leaving in a year',
    unit: 'of the team',
    because: 'The upper end comes from reports on call centres, which are weak; for software it is assumed.',
    sources: ['turnover-reports', 'judgement'],
    bounds: [0, 3],
    evidence: 'evidence',
  }),
  replaceHours: amount(everywhere([80, 160, 320]), {
    name: 'Effort to replace one person',
    unit: 'hours',
    because: 'A newcomer’s first weeks, whoever pays them.',
    sources: ['judgement'],
    bounds: [0, 5000],
    evidence: 'assumption',
  }),
  expertShare: share(everywhere(0.5), {
    name: 'Your experts’ part in that',
    unit: 'hours of yours for each hour of the newcomer',
    because: 'Your experts explain for about half of a newcomer’s first weeks.',
    sources: ['judgement'],
    bounds: [0, 2],
    evidence: 'assumption',
  }),
  trips: amount(spread([2, 6, 12], [2, 6, 12], 4, 0), {
    name: 'Trips',
    unit: 'a year',
    because: 'People who have met ask sooner.',
    sources: ['judgement'],
    bounds: [0, 1000],
    evidence: 'assumption',
  }),
  tripCost: amount(everywhere(3500), {
    name: 'Price of a trip',
    unit: 'money a trip; US dollars until you say otherwise',
    because: 'Flight, stay and fees for about a week. In another currency it stands for the same part of a manager’s yearly cost.',
    sources: ['judgement'],
    bounds: [0, 1e10],
    evidence: 'assumption',
  }),
  tools: amount(spread([2000, 4000, 8000], 2500, 1500, 0), {
    name: 'Access, devices, audits',
    unit: 'money a person and year; US dollars until you say otherwise',
    because: 'Secure access and checks beyond what your own people need. In another currency as with trips.',
    sources: ['judgement'],
    bounds: [0, 1e10],
    evidence: 'assumption',
  }),
  nightShare: share(everywhere(0), {
    name: 'Work done at night',
    unit: 'of the hours',
    because: 'Nothing until you ask for it.',
    sources: ['judgement'],
    bounds: [0, 1],
    evidence: 'assumption',
  }),
  nightPremium: share(everywhere(0.1), {
    name: 'Extra pay at night',
    unit: 'of the price',
    because: 'The least that Philippine law allows between 22:00 and 06:00; other laws differ.',
    sources: ['ph-labor-86', 'judgement'],
    bounds: [0, 3],
    evidence: 'evidence',
  }),
  hoursPerFte: amount(everywhere([1500, 1700, 1850]), {
    name: 'Productive hours of one person',
    unit: 'hours a year',
    because: 'Turns hours into people, who are managed, equipped and replaced.',
    sources: ['judgement'],
    bounds: [100, 4000],
    evidence: 'assumption',
    dear: 'low',
  }),
} as const satisfies Record<string, Assumption>

/** An assumption of the cost model. */
export type AssumptionId = keyof typeof ASSUMPTIONS
