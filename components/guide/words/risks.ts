import type { Section } from './shape'

export const RISKS: Section = {
  id: 'risks',
  title: 'Risks',
  lead: 'The first six are named most often. The last three are our addition.',
  groups: [
    {
      heads: ['Risk', 'Where it comes from', 'What keeps it small'],
      entries: [
        {
          anchor: 'risk-communication',
          items: ['3.9.r1'],
          from: ['RK1', 'ci-async-practice', 'C-ASYNC'],
          title: 'Communication friction',
          says: [
            'Clocks and languages apart, and no rule for which channel serves what',
            'A fixed time to talk, decisions in writing, a known path for trouble',
          ],
        },
        {
          anchor: 'risk-hidden-cost',
          items: ['3.9.r2'],
          from: ['RK2', 'cf-cost-basis', 'C-COST'],
          title: 'Hidden cost',
          says: ['The rate leaves out managing, the move, rework and extras', 'Compare totals, and list what each price assumes'],
        },
        {
          anchor: 'risk-scope',
          items: ['3.9.r3'],
          from: ['RK3', 'wc-stability', 'C-CHANGE'],
          title: 'Scope drift',
          says: [
            'Work leaves before it is settled what it should deliver',
            'Agreed requirements, a test of done, and one way to change either',
          ],
        },
        {
          anchor: 'risk-data',
          items: ['3.9.r4'],
          from: ['RK4', 'C-SECURITY-EVIDENCE'],
          title: 'Data and cyber',
          says: [
            'Outsiders need your systems and data, sometimes your customers’ too',
            'Assess the supplier, limit access, read the proofs',
          ],
        },
        {
          anchor: 'risk-quality',
          items: ['3.9.r5'],
          from: ['RK5', 'C-ACCEPTANCE'],
          title: 'Uneven quality',
          says: ['“Done” means different things, or nobody is charged with checking', 'Checklists, regular samples, a few numbers'],
        },
        {
          anchor: 'risk-governance',
          items: ['3.9.r6'],
          from: ['RK6'],
          title: 'Gaps in steering',
          says: [
            'You expect more of the provider than the contract says',
            'Who does and who decides, on one page; service levels, measures, reports',
          ],
        },
        {
          anchor: 'risk-turnover',
          items: [],
          from: ['RK7'],
          title: 'People leave',
          says: ['What they learnt sits in their heads', 'Shadowing, written knowledge, a named second for each role'],
        },
        {
          anchor: 'risk-lock-in',
          items: [],
          from: ['RK8', 'sp-growth-exit', 'C-EXIT'],
          title: 'No way back',
          says: ['Data, code and know-how sit with the provider alone', 'A written way out, with its cost, before the contract'],
        },
        {
          anchor: 'risk-law',
          items: [],
          from: ['RK9'],
          title: 'The law changes',
          says: ['Rules on data and countries age quickly', 'A dated opinion from counsel, and a date to ask again'],
        },
      ],
    },
  ],
  sources: ['iso-37500', 'nist-800-161', 'isg-2016', 'dora-exit'],
}
