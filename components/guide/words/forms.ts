import type { Section } from './shape'

export const FORMS: Section = {
  id: 'forms',
  title: 'Contract and price',
  lead: 'Choose the form by what you want to hold people to. Then choose the price by what is still uncertain, and by who should carry it.',
  groups: [
    {
      title: 'Six forms of engagement',
      anchor: 'engagement',
      from: ['ctx-proposed-engagement', 'cf-accountability', 'C-FORM'],
      heads: ['Form', 'What you buy', 'What stays with you'],
      entries: [
        {
          anchor: 'engagement-staff-augmentation',
          items: ['3.13.e1'],
          title: 'Staff augmentation',
          says: ['People with a skill, who work under your direction', 'What they do, how well, and the result'],
        },
        {
          anchor: 'engagement-dedicated-team',
          items: ['3.13.e4'],
          title: 'Dedicated team',
          says: ['A standing team that works through your list', 'The order of the list, and the result'],
        },
        {
          anchor: 'engagement-project-engagement',
          items: ['3.13.e3'],
          title: 'Project',
          says: ['A defined result by a date', 'A description that holds, and acceptance'],
        },
        {
          anchor: 'engagement-managed-service',
          items: ['3.13.e2'],
          title: 'Managed service',
          says: ['A running service, kept at agreed levels', 'Setting the levels, and giving what the service needs from you'],
        },
        {
          anchor: 'engagement-bpo',
          items: ['3.13.e5'],
          title: 'Business process outsourcing',
          says: [
            'A whole process run for you, in the back office or with customers',
            'The rules of the process, and the cases outside them',
          ],
        },
        {
          anchor: 'engagement-outcome-based',
          items: ['3.13.e6'],
          title: 'Outcome-based engagement',
          says: ['An effect on your business', 'Letting them cause it: systems, data, decisions'],
        },
      ],
    },
    {
      title: 'Five ways of paying',
      anchor: 'pricing',
      from: ['ctx-proposed-pricing'],
      heads: ['Price', 'Suits when', 'Who carries what is uncertain'],
      entries: [
        {
          anchor: 'pricing-fixed-scope',
          items: ['3.13.p1'],
          title: 'Fixed scope',
          says: ['Requirements hold, and done can be tested', 'They carry the effort; you pay for every change'],
        },
        {
          anchor: 'pricing-time-and-materials',
          items: ['3.13.p2'],
          title: 'Time and materials',
          says: ['Wishes still move', 'You carry the total, and have to watch it'],
        },
        {
          anchor: 'pricing-capacity-based',
          items: ['3.13.p3'],
          title: 'Capacity-based',
          says: ['A steady team is wanted for a while', 'You carry how much gets done'],
        },
        {
          anchor: 'pricing-output-based',
          items: ['3.13.p4'],
          from: ['cf-volume'],
          title: 'Output-based',
          says: ['A unit can be counted, tested and forecast', 'They carry the effort; pair it with quality, or you get volume'],
        },
        {
          anchor: 'pricing-outcome-based',
          items: ['3.13.p5'],
          title: 'Outcome-based',
          says: ['The effect can be measured and traced to their work', 'They carry whether it comes, as far as they can move it'],
        },
      ],
    },
  ],
  sources: ['ibm-bpo', 'isg-2016', 'gopal-2003', 'nao-2015', 'birmingham'],
}
