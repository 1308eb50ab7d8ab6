import type { Section } from './shape'

export const FIT: Section = {
  id: 'fits',
  title: 'When it fits',
  lead: 'Five good reasons. Each has something to find out before it counts.',
  groups: [
    {
      heads: ['Your situation', 'Why distance can help', 'Find out first'],
      entries: [
        {
          anchor: 'fit-skills',
          items: ['3.6.1'],
          from: ['pm-track-record', 'C-TRACK'],
          title: 'The skill cannot be hired at home',
          says: ['The search reaches more people', 'How deep the skill goes, the language, past work, how many are senior'],
        },
        {
          anchor: 'fit-steady',
          items: ['3.6.2'],
          from: ['ctx-workload-shape', 'wc-documentation', 'C-DOCUMENT'],
          title: 'The work keeps coming and can be written down',
          says: ['What repeats gains from one way of doing it', 'Written procedures, a test of done, how often results are reviewed'],
        },
        {
          anchor: 'fit-hours',
          items: ['3.6.3'],
          from: ['ci-answer-latency', 'C-ONCALL'],
          title: 'Someone must be there outside your hours',
          says: ['Another clock takes over, or lengthens the day', 'How fast an answer is due, and who is called if it does not come'],
        },
        {
          anchor: 'fit-flexible',
          items: ['3.6.4'],
          title: 'You want capacity without fixed posts',
          says: ['You commit to a contract, not to a payroll', 'The whole cost; the rate is one part of it'],
        },
        {
          anchor: 'fit-outputs',
          items: ['3.6.5'],
          from: ['wc-acceptance', 'cf-measurability'],
          title: 'Results can be counted and checked',
          says: ['A measured result needs less talk on the way', 'What done means, who checks it, who owns it'],
        },
      ],
    },
  ],
  sources: ['offshore-guide'],
}

export const NOT: Section = {
  id: 'not',
  title: 'When it may not fit',
  lead: 'Little here speaks against a country. Most of it says that the work, or your own side, is not ready for distance.',
  groups: [
    {
      title: 'Your side comes first',
      entries: [
        {
          anchor: 'not-undecided',
          items: ['3.7.2', '3.7.4'],
          from: ['ci-decision-clarity', 'ON-LEADERSHIP-OPEN'],
          title: 'Your leaders have not decided',
          says: [
            'Open disputes, and wishes that stay vague at the top, reach the team as contradictions. Name who decides, and within how many days.',
          ],
        },
        {
          anchor: 'not-churn',
          items: ['3.8.1'],
          from: ['ON-OWNERLESS-CHURN'],
          title: 'Wishes change every day and nobody ranks them',
          says: ['A team elsewhere then works on yesterday’s list. One person has to set the order.'],
        },
        {
          anchor: 'not-ownerless',
          items: ['3.8.4'],
          from: ['ON-NO-SCOPE-OR-ACCEPTANCE-OWNER'],
          title: 'Nobody says what is wanted, or whether it is good',
          says: ['What nobody orders or accepts, nobody can deliver. It takes a name beside scope and a name beside quality.'],
        },
        {
          anchor: 'not-open-access',
          items: ['3.7.3', '3.8.3'],
          from: ['rl-data-class', 'ON-OPEN-ACCESS', 'LV-CRITICAL-UNCONTROLLED'],
          title: 'Sensitive data, and no rule for access',
          says: [
            'Until it is written down who may see what, and seen to work, nobody starts. The more sensitive the data, the more mature the controls have to be.',
          ],
        },
        {
          anchor: 'not-levers',
          items: ['3.8.5'],
          from: ['io-enablement', 'ON-NO-LEVERS', 'C-LEVERS'],
          title: 'A result is wanted from people who cannot reach it',
          says: ['Without the systems, the data and a say, no provider can answer for what comes out. Open these to them, or buy effort.'],
        },
      ],
    },
    {
      title: 'The work or the law stands against it',
      entries: [
        {
          anchor: 'not-live',
          items: ['3.7.1', '3.8.2'],
          from: ['ci-live-need', 'lf-shift', 'LV-LIVE', 'C-SHIFT'],
          title: 'People must talk all day',
          says: [
            'If your staff expect a live answer in every working hour, a distant clock cannot give it. Look nearer, price a shift, or change how the work runs.',
          ],
        },
        {
          anchor: 'not-language',
          items: [],
          from: ['lf-language-nuance', 'LV-LANGUAGE', 'C-LANGUAGE'],
          title: 'The customers’ language is missing',
          says: ['Test it with real users before you sign. A known lack rules the place out for this work.'],
        },
        {
          anchor: 'not-presence',
          items: [],
          from: ['LV-PRESENCE'],
          title: 'Someone has to be on the spot',
          says: ['Beside people, equipment or paper, no remote place will do. Only the rest can move.'],
        },
        {
          anchor: 'not-law',
          items: [],
          from: ['rl-legal-position', 'LV-LAW', 'LV-REGIME', 'C-LEGAL', 'C-REGIME'],
          title: 'The law or a contract keeps it at home',
          says: ['Ask counsel first; nothing else makes up for it. What the rule does not cover can be looked at on its own.'],
        },
      ],
    },
    {
      title: 'It need not be one place',
      entries: [
        {
          anchor: 'not-one-place',
          items: ['3.7.5'],
          from: ['hybrid'],
          title: 'Many companies mix',
          says: [
            'They keep some work at home, some near and some far, and trade resilience against cost. The survey that shows this is about goods; for services we take the idea and none of its figures. Every further place is one more to steer.',
          ],
        },
      ],
    },
  ],
  sources: ['mithas-2007', 'chauvin-2024', 'gdpr-v', 'bain-2024'],
}
