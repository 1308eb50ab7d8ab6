import type { Section } from './shape'

export const CHECKLIST: Section = {
  id: 'checklist',
  title: 'Eight checks before a shortlist',
  lead: 'Shorewise is built on these eight. Under each stands what it asks.',
  from: ['ON-TOO-MANY-CONDITIONS'],
  groups: [
    {
      entries: [
        {
          anchor: 'check-work-clarity',
          items: ['3.10.1'],
          title: 'Work clarity',
          says: ['Could a stranger do it, put a size on it, and know when it is right?'],
        },
        {
          anchor: 'check-collaboration-intensity',
          items: ['3.10.2'],
          title: 'Collaboration intensity',
          says: ['Must people talk every day, or do planned checkpoints carry it?'],
        },
        {
          anchor: 'check-risk-level',
          items: ['3.10.3'],
          from: ['rl-consequence'],
          title: 'Risk level',
          says: ['Does it touch sensitive data, regulated work, systems that others depend on, or your customers?'],
        },
        {
          anchor: 'check-internal-ownership',
          items: ['3.10.4'],
          from: ['ON-OWNERSHIP-UNCLEAR'],
          title: 'Internal ownership',
          says: ['Whose names stand beside scope, the order of work, quality, and dealing with the provider?'],
        },
        {
          anchor: 'check-provider-maturity',
          items: ['3.10.5'],
          from: ['pm-evidence', 'C-EVIDENCE'],
          title: 'Provider maturity',
          says: ['What can they show, beyond saying so, on process, security, people, reports and escalation?'],
        },
        {
          anchor: 'check-commercial-fit',
          items: ['3.10.6'],
          title: 'Commercial fit',
          says: ['Is the price built for how much is still unknown?'],
        },
        {
          anchor: 'check-location-fit',
          items: ['3.10.7'],
          title: 'Location fit',
          says: ['What does their clock do for you: help, cost a little, or stop you?'],
        },
        {
          anchor: 'check-scale-path',
          items: ['3.10.8'],
          title: 'Scale path',
          says: ['When the pilot becomes routine, what makes sure that you still steer it?'],
        },
      ],
    },
    {
      entries: [
        {
          anchor: 'check-unclear',
          items: ['3.10.closing'],
          from: ['ON-SEVERAL-UNCLEAR', 'C-VERIFY'],
          title: 'If several stay open',
          says: [
            'That is no verdict on distance. Your own way of working has to be found out first, and a better place would not do that for you.',
          ],
        },
      ],
    },
  ],
  sources: ['offshore-guide'],
}
