/** One version of the rules: when it began to speak, and what it changed, a sentence each. */
export type RulesChange = { version: string; date: string; changes: readonly string[] }

/** Every version of the rules, newest first. The first one is the version that is stamped on results. */
export const CHANGES = [
  {
    version: '1.1.6',
    date: '2026-11-29',
    changes: [
      'Whoever holds the gate of a pilot also holds its last step, and the gate says by which rule the outcome is judged: stop where half of the measures or more are missed.',
      'To fill an empty role is asked of whoever sponsors the move, not of the owner who is missing. No verdict changes.',
      'Shared hours that are enough and lie outside the day are no longer said to leave no room, and those that only an agreed shift makes enough are said to.',
    ],
  },
  {
    version: '1.1.5',
    date: '2026-11-29',
    changes: [
      'What a reason for going rests on is no longer to be verified where the answer says that it was shown: a newcomer has worked from the notes, a paid sample was done. No verdict changes.',
      'A plan with one open point speaks of one.',
    ],
  },
  {
    version: '1.1.4',
    date: '2026-11-28',
    changes: [
      'Where nobody is sure who holds a role, the result says so, and no longer that nobody holds it. It counts as before.',
      'Too many open points: how many of them are roles without an owner is said. Nothing is judged otherwise.',
      'Of two places of one name in two countries, each is called with its country; a place named like its country is named once.',
      'Work that is wholly written down is no longer said to leave a rest that nothing makes up for.',
      'A question is no longer among the next ones for a share of the doubt that was nothing but rounding. No verdict changes.',
    ],
  },
  {
    version: '1.1.3',
    date: '2026-11-28',
    changes: [
      'Sentences say what they mean: no hour where none is shared, which city is yours of two by one clock, what holds of several places once, where figures price some places only.',
      'A place in mind is no longer left behind one that nobody named and that scores hardly better where a third stands between the two.',
    ],
  },
  {
    version: '1.1.2',
    date: '2026-11-28',
    changes: [
      'Hours over midnight are also counted where they meet across the date line, two calendar days apart. Usual working days share what they shared before.',
    ],
  },
  {
    version: '1.1.1',
    date: '2026-11-24',
    changes: ['Words in capitals, such as CVs, keep them within a sentence. Nothing is judged otherwise.'],
  },
  {
    version: '1.1.0',
    date: '2026-11-24',
    changes: [
      'Where the work could go is ranked by eight criteria, under the worst of what is not known; of two places with as few open points, the better ranked one leads.',
      'Forms of engagement and ways of paying are ranked, with what rules each of them out.',
      'Nine risks, six benefits, six owners, what to verify first and a plan follow from the answers.',
      'The result says how certain it is: which verdicts are still possible, and which answers would change it.',
      'Shared hours keep how far the two clocks are apart, season by season.',
    ],
  },
  {
    version: '1.0.0',
    date: '2026-11-23',
    changes: ['The first rules: the verdict, what stands in the way, open points, eight dimensions and shared hours.'],
  },
] as const satisfies readonly RulesChange[]
