import type { Section } from './shape'

export const MISTAKES: Section = {
  id: 'mistakes',
  title: 'Mistakes others paid for',
  from: ['ctx-current-thinking'],
  groups: [
    {
      heads: ['Mistake', 'What happens', 'What works better'],
      entries: [
        {
          anchor: 'mistake-rate',
          items: ['3.11.1'],
          from: ['M1'],
          title: 'The lowest rate wins',
          says: [
            'Rework, delay and your managers’ hours eat the difference',
            'Compare the cost of the same accepted work, steering included',
          ],
        },
        {
          anchor: 'mistake-label',
          items: ['3.1.1', '3.11.2'],
          from: ['M2', 'W1'],
          title: 'A place is taken for a plan, or for a price',
          says: ['“Offshore” answers one question, where, and leaves the rest open', 'Decide form, price and rules of delivery beside it'],
        },
        {
          anchor: 'mistake-early',
          items: ['3.11.3'],
          from: ['M3', 'ON-UNCLEAR-WORK'],
          title: 'Unclear work moves',
          says: [
            'No team elsewhere can settle your strategy, or find the owner you have not named',
            'Find out first, then hand over defined packages',
          ],
        },
        {
          anchor: 'mistake-access',
          items: ['3.11.4'],
          from: ['M4', 'rl-access-model', 'C-ACCESS'],
          title: 'Access is left for later',
          says: [
            'The work cannot be done without a way in, so one is improvised',
            'The least access that does, watched, with proofs asked for by date',
          ],
        },
        {
          anchor: 'mistake-accountability',
          items: ['3.11.5'],
          from: ['M5'],
          title: 'Hired hands are held to results',
          says: [
            'People under your direction do what you direct; the result stays yours',
            'Choose the form by what you want to hold them to',
          ],
        },
        {
          anchor: 'mistake-transfer',
          items: ['3.11.6'],
          from: ['M6', 'sp-knowledge-transfer', 'C-KT'],
          title: 'Nobody plans how knowledge travels',
          says: [
            'Tasks can be assigned; the reasons behind them have to be taught',
            'Onboarding, notes and rounds of review in the plan, with hours',
          ],
        },
        {
          anchor: 'mistake-owners',
          items: ['3.1.2'],
          from: ['W2'],
          title: 'Rates before owners',
          says: [
            'Offers are compared while nobody is in charge of delivery, quality, security or how people talk',
            'Name the owners, then ask for prices',
          ],
        },
        {
          anchor: 'mistake-effort',
          items: ['3.1.3'],
          from: ['W3', 'io-capacity', 'C-CAPACITY'],
          title: 'Savings without effort',
          says: [
            'Steering, onboarding, handing over and reviewing take hours that no plan holds',
            'Put those hours into the plan and the budget',
          ],
        },
        {
          anchor: 'mistake-speed',
          items: ['3.1.4'],
          from: ['W4', 'ctx-urgency', 'C-URGENCY'],
          title: 'Distance for speed, then live work',
          says: ['What should be quick waits for talks that two clocks keep apart', 'A place nearer by, or a smaller piece'],
        },
        {
          anchor: 'mistake-one-contract',
          items: ['3.1.5'],
          from: ['W5'],
          title: 'One contract for everything',
          says: [
            'Software, support, finance and data work are measured and accepted in different ways',
            'Terms of its own for each kind of work',
          ],
        },
      ],
    },
  ],
  sources: ['larsen-2013', 'dibbern-2008', 'cio-2003'],
}
