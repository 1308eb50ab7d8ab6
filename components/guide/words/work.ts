import type { Section } from './shape'

export const WORK: Section = {
  id: 'work',
  title: 'Work that suits',
  lead: 'What these kinds share: the steps can be described, a result can be reviewed without a call, and a team of specialists can take on more of it.',
  from: ['ctx-work-category'],
  groups: [
    {
      entries: [
        {
          anchor: 'work-software',
          items: ['3.5.1'],
          title: 'Software',
          says: [
            'Building, testing, maintaining and releasing it. Handing development on around the clock has few documented successes: everything hangs on the hand-off.',
          ],
        },
        {
          anchor: 'work-it',
          items: ['3.5.2'],
          title: 'IT operations',
          says: ['Help desk, watching over systems, running clouds, supporting data platforms. Agreed response times carry it.'],
        },
        {
          anchor: 'work-finance',
          items: ['3.5.3'],
          title: 'Finance and accounting',
          says: ['Books, bills in and out, matching accounts, reports. A document is a unit that both sides can count.'],
        },
        {
          anchor: 'work-customers',
          items: ['3.5.4'],
          from: ['ctx-customer-contact'],
          title: 'Customers and back office',
          says: ['Calls and messages, moderation, data entry, processing of cases. Where customers are on the line, language decides.'],
        },
        {
          anchor: 'work-knowledge',
          items: ['3.5.5'],
          title: 'Analysis and specialist work',
          says: [
            'Analysis, research support, automation, expert tasks. Only if the scope is drawn and two people would judge a result alike.',
          ],
        },
      ],
    },
  ],
  sources: ['ibm-bpo', 'netsuite-2025', 'carmel-2010', 'dell-santander'],
}
