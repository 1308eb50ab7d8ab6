import type { Section } from './shape'

export const QUESTIONS: Section = {
  id: 'questions',
  title: 'Questions and answers',
  groups: [
    {
      entries: [
        {
          anchor: 'question-what',
          items: ['3.14.1'],
          title: 'What is offshore outsourcing?',
          says: ['Another company, in another country, does work for you. Two decisions in one: who does it, and where.'],
        },
        {
          anchor: 'question-offshoring',
          items: ['3.14.2'],
          title: 'Is that not just offshoring?',
          says: ['Not quite. Offshoring means abroad, and your own people may do it there. With outsourcing another company does.'],
        },
        {
          anchor: 'question-nearshore',
          items: ['3.14.3'],
          from: ['ctx-buyer-location'],
          title: 'Offshore or nearshore?',
          says: [
            'Farther away, prices may be lower and more people within reach. Nearer by you share more hours, travel less and talk more easily, and give up part of the saving.',
          ],
        },
        {
          anchor: 'question-risks',
          items: ['3.14.4'],
          title: 'Which risks weigh most?',
          says: [
            'Vague scope, gaps in talking, costs nobody counted, uneven quality, exposed data, weak steering. They stay small only if roles, access, measures and the path for trouble stand from the start.',
          ],
        },
        {
          anchor: 'question-small',
          items: ['3.14.5'],
          from: ['ctx-size'],
          title: 'Is it only for large companies?',
          says: [
            'No. A small firm can hand out one well-drawn piece. It needs the same things on a small scale: an owner, notes, checks, and someone who deals with the provider. It goes wrong where unclear work leaves and nobody has time to watch it. What is fixed weighs more on a small team, so count it.',
          ],
        },
      ],
    },
  ],
  sources: ['oecd-308', 'netsuite-2025', 'bain-2024', 'iso-37500', 'nist-800-161'],
}
