import type { Section } from './shape'

export const SHORT: Section = {
  id: 'short',
  title: 'In short',
  groups: [
    {
      entries: [
        {
          anchor: 'short-two-choices',
          items: ['3.2.1', '3.15.1'],
          title: 'Two choices, and more to come',
          says: [
            '“Offshore” says where the work is done; “outsourcing” says who does it. How you steer it and how you pay are still open after both.',
          ],
        },
        {
          anchor: 'short-what-suits',
          items: ['3.2.2', '3.15.2'],
          title: 'The work has to travel well',
          says: [
            'It can be written down, checked and steered from a distance. Best if it repeats, has to grow, or needs people you cannot find at home. Even then somebody has to steer it, with rules for risk and for working together.',
          ],
        },
        {
          anchor: 'short-cost',
          items: ['3.2.3', '3.15.3'],
          title: 'A rate is not a cost',
          says: [
            'Weigh the total against what you control, what you risk, and who answers for the result. Companies now mix providers, centres of their own, delivery with AI, and payment by result; an hourly rate compares none of these.',
          ],
        },
        {
          anchor: 'short-security',
          items: ['3.2.4', '3.15.4'],
          title: 'Access is settled first',
          says: [
            'Who may see and reach what, who keeps an eye on the supplier, and whose job that is: decided before the first person joins.',
          ],
        },
        {
          anchor: 'short-no-best',
          items: ['3.2.5'],
          title: 'No place is best in itself',
          says: [
            'Home, near or far depends on four things: how much people must talk, what could go wrong, how soon you need it, and how much time difference you can live with.',
          ],
        },
        {
          anchor: 'short-small-start',
          items: ['3.15.5'],
          title: 'Small, measured, then more',
          says: ['Begin with one narrow piece that has numbers, and let it grow once the steering has proved itself.'],
        },
      ],
    },
  ],
  sources: ['oecd-308', 'iso-37500', 'deloitte-2024', 'nist-800-161'],
}
