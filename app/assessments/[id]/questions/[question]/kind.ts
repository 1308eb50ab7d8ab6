import type { Kind } from '@/components/question/fields'
import type { CandidateWords, PlaceWords } from '@/components/question/places'
import { type Answers, COUNTRIES, MOST_CANDIDATES, MOST_SITES, type Question, type QuestionId, questionOf } from '@/lib/assessment'

/** What the fields of a question need, without what only the server reads. */
export function kindOf(question: Question & { id: QuestionId }, answers: Answers): Kind {
  const { notSure, rows } = question
  return {
    input: question.id === 'ctx-benefits' ? 'reasons' : question.input,
    notSure,
    options: choices(question),
    rows: rows.map(({ id, label, about }) => ({ id, label, about })),
    reason: reasonOf(question),
    places: placesOf(question, answers),
  }
}

/** What one place of such a question is called. */
export const PLACE_NAMES: Partial<Record<Question['input'], string>> & { sites: string; candidates: string } = {
  sites: 'Place',
  candidates: 'Candidate',
}

const choices = (question: Question) => question.options.map(({ id, label }) => ({ id, label }))

function reasonOf({ input, notSure }: Question): string | null {
  if (input === 'candidates') return 'Why near or far, or why you are not sure'
  return notSure ? 'Why you are not sure' : null
}

function placesOf({ input }: Question, answers: Answers): PlaceWords | null {
  if (input === 'sites')
    return { ...EVERYWHERE, heading: PLACE_NAMES.sites, add: 'Add another place', ways: [], candidate: null, most: MOST_SITES.value }
  if (input !== 'candidates') return null
  return {
    ...EVERYWHERE,
    heading: PLACE_NAMES.candidates,
    add: 'Add another candidate',
    ways: [
      { id: 'places', label: 'We have one or more places in mind; they are below.' },
      { id: 'none-yet', label: 'None yet.' },
    ],
    candidate: candidateWords(answers),
    most: MOST_CANDIDATES.value,
  }
}

const EVERYWHERE: Pick<PlaceWords, 'countries' | 'hours' | 'days'> = {
  countries: COUNTRIES.map(({ name }) => name).join('|'),
  hours: [
    { name: 'start', label: 'Their day starts', hint: 'Local time, such as 09:00' },
    { name: 'end', label: 'Their day ends', hint: 'An end before the start means the next day' },
  ],
  days: {
    label: 'Working days',
    hint: 'Monday to Friday are ticked to begin with.',
    names: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
}

const UNSURE = { id: 'not-sure', label: 'Not sure' }
const NEAR_OR_FAR = [
  { id: 'near', label: 'Near' },
  { id: 'far', label: 'Far' },
]
const PERMITTED: CandidateWords['chosen'][number] = {
  name: 'permitted',
  label: 'On your list of permitted countries',
  none: 'Not said',
  options: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, UNSURE],
}

function candidateWords(answers: Answers): CandidateWords {
  const namesCountries = Object.values(answers).includes('named-countries')
  return {
    legend: 'Who would own the team',
    ownership: [
      { id: 'external', label: 'An outside company.' },
      { id: 'own-entity', label: 'A company of our own.' },
      { id: 'undecided', label: 'Not decided.' },
    ],
    chosen: [
      { name: 'distance', label: 'Near or far', none: 'Work it out for me', options: NEAR_OR_FAR },
      ...(namesCountries ? [PERMITTED] : []),
      {
        name: 'language',
        label: 'Language match of this place',
        none: 'As in the general answer',
        options: [...choices(questionOf('lf-language-nuance')), UNSURE],
      },
    ],
  }
}
