import type { Term } from '@/lib/assessment'
import type { Section } from './shape'

export const TERMS: Section = {
  id: 'terms',
  title: 'The terms',
  lead: 'Much confusion comes from one word standing for two decisions. Take them one at a time, and every arrangement has its name.',
  from: ['ctx-candidates'],
  groups: [
    {
      title: 'The two questions',
      entries: [
        {
          anchor: 'term-offshore',
          items: ['3.3.1'],
          title: 'Where?',
          says: ['At home, or in another country. Only this makes work offshore.'],
        },
        {
          anchor: 'term-outsourced',
          items: ['3.3.2'],
          title: 'Who?',
          says: ['People you employ, or those of another company. Only this makes work outsourced.'],
        },
      ],
    },
    {
      title: 'Five words in use',
      heads: ['Word', 'Who does it', 'Where', 'For example'],
      entries: [
        {
          anchor: 'term-offshore-outsourcing',
          items: ['3.4.1'],
          from: ['offshore-outsourcing', 'offshore'],
          title: 'Offshore outsourcing',
          says: ['Another company', 'Abroad, as a rule far away', 'From the United States, software is ordered from a firm in Vietnam'],
        },
        {
          anchor: 'term-offshoring',
          items: ['3.4.2'],
          from: ['captive-offshoring'],
          title: 'Offshoring',
          says: ['Your people or another company; “captive” means yours', 'Abroad', 'You found a centre of your own in another country'],
        },
        {
          anchor: 'term-nearshoring',
          items: ['3.4.3'],
          from: ['nearshore-outsourcing', 'captive-nearshoring', 'nearshore'],
          title: 'Nearshoring',
          says: ['Either', 'A country close by, or the same region', 'From the United States, the work goes to a team in Mexico'],
        },
        {
          anchor: 'term-onshoring',
          items: ['3.4.4'],
          from: ['domestic-outsourcing', 'captive-domestic', 'onshore'],
          title: 'Onshoring',
          says: ['Either', 'Your own country', 'Buyer and provider both sit in the United States'],
        },
        {
          anchor: 'term-outsourcing',
          items: ['3.4.5'],
          title: 'Outsourcing',
          says: ['Another company', 'Anywhere', 'A firm outside yours runs payroll, the help desk or IT'],
        },
      ],
    },
  ],
  sources: ['oecd-308', 'carmel-abbott-2007'],
}

/** The names in the picture, broken where a narrow phone needs it: who owns the team, then where it works. */
export const CELLS: readonly {
  readonly who: string
  readonly cells: readonly { readonly term: Term; readonly lines: readonly string[] }[]
}[] = [
  {
    who: 'Another company’s people',
    cells: [
      { term: 'domestic-outsourcing', lines: ['Domestic', 'outsourcing'] },
      { term: 'nearshore-outsourcing', lines: ['Nearshore', 'outsourcing'] },
      { term: 'offshore-outsourcing', lines: ['Offshore', 'outsourcing'] },
    ],
  },
  {
    who: 'Your own people',
    cells: [
      { term: 'captive-domestic', lines: ['Your own', 'centre at home'] },
      { term: 'captive-nearshoring', lines: ['Captive', 'nearshoring'] },
      { term: 'captive-offshoring', lines: ['Captive', 'offshoring'] },
    ],
  },
]

export const PLACES = ['At home', 'Near', 'Far'] as const
