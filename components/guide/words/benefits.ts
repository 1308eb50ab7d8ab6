import type { Section } from './shape'

export const BENEFITS: Section = {
  id: 'benefits',
  title: 'Benefits, and what they take',
  lead: 'None of them comes with the contract. In one study half of the organisations missed the benefits they had expected; “what it takes” is what each costs to get.',
  from: ['ctx-benefits'],
  groups: [
    {
      heads: ['Benefit', 'What you can gain', 'What it takes'],
      entries: [
        {
          anchor: 'benefit-cost',
          items: ['3.9.b1'],
          from: ['BN1'],
          title: 'Lower cost',
          says: [
            'The same work for less than it costs in most home markets',
            'Counting all of it: managing, onboarding, rework, the move itself',
          ],
        },
        {
          anchor: 'benefit-talent',
          items: ['3.9.b2'],
          from: ['BN2', 'pm-people'],
          title: 'More people to choose from',
          says: [
            'Rare and special skills come into reach',
            'Checking people, enough of them senior, keeping them, understanding each other',
          ],
        },
        {
          anchor: 'benefit-scale',
          items: ['3.9.b3'],
          from: ['BN3'],
          title: 'Capacity that follows demand',
          says: ['It grows faster than you could hire', 'A plan for each step up, know-how passed on, notes that others can use'],
        },
        {
          anchor: 'benefit-focus',
          items: ['3.9.b4'],
          from: ['BN4', 'wc-separability', 'C-TACIT'],
          title: 'Time for your core',
          says: ['Your people turn to what only they can do', 'A clear line between what stays and what goes'],
        },
        {
          anchor: 'benefit-coverage',
          items: ['3.9.b5'],
          from: ['BN5', 'lf-coverage'],
          title: 'More hours of the day',
          says: [
            'Two clocks stretch the hours in which someone is there',
            'Rules for handing over, someone to call, promised service hours',
          ],
        },
        {
          anchor: 'benefit-maturity',
          items: ['3.9.b6'],
          from: ['BN6'],
          title: 'A practised way of working',
          says: [
            'Tools, automation and routines that you need not build',
            'Making sure that they suit your systems, your security and your steering',
          ],
        },
      ],
    },
  ],
  sources: ['aron-singh-2005', 'cbs-orn', 'rost-2006'],
}
