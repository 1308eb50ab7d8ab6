import type { Section } from './shape'

export const START: Section = {
  id: 'start',
  title: 'How to start',
  groups: [
    {
      as: 'steps',
      entries: [
        {
          anchor: 'start-workstream',
          items: ['3.12.1'],
          from: ['sp-pilot-slice'],
          title: 'Take one workstream',
          says: ['One kind of item from end to end, such as one queue or one report. Leave the department where it is.'],
        },
        {
          anchor: 'start-target',
          items: ['3.12.2'],
          title: 'Write down the target',
          says: ['What should become better, what is delivered, when it counts as accepted, and what is left out.'],
        },
        {
          anchor: 'start-form',
          items: ['3.12.3'],
          title: 'Decide what you buy',
          says: ['People, a project, or a process run for you.'],
        },
        {
          anchor: 'start-price',
          items: ['3.12.4'],
          title: 'Let the unknowns choose the price',
          says: ['The more is open, the less a fixed price will hold.'],
        },
        {
          anchor: 'start-access',
          items: ['3.12.5'],
          title: 'Close the doors, then open some',
          says: ['Roles, logins and limits stand before anyone joins.'],
        },
        {
          anchor: 'start-pilot',
          items: ['3.12.6'],
          from: ['C-PILOT'],
          title: 'Run a pilot with numbers',
          says: ['A few measures, agreed before it begins.'],
        },
        {
          anchor: 'start-review',
          items: ['3.12.7'],
          from: ['C-SCALE'],
          title: 'Look at four things, then decide',
          says: ['Quality, communication, cost and steering. Grow, mend or stop, on a date that was set beforehand.'],
        },
      ],
    },
    {
      entries: [
        {
          anchor: 'start-why-small',
          items: ['3.12.pilot'],
          from: ['ON-BIGBANG'],
          title: 'Why small',
          says: [
            'Providers, centres of your own, delivery with AI, people from outside: each has to be steered on purpose. What goes wrong in a small pilot is cheap to mend.',
          ],
        },
      ],
    },
  ],
  sources: ['deloitte-2024', 'uk-playbook'],
}
