import { bare } from './bare'

/** Names that people go on using for cities which the tables know by another; left the name, right that of the tables. */
export const OTHERS: Readonly<Record<string, string>> = {
  Bangalore: 'Bengaluru',
  Bombay: 'Mumbai',
  Madras: 'Chennai',
  Calcutta: 'Kolkata',
  Gurgaon: 'Gurugram',
  Trivandrum: 'Thiruvananthapuram',
  Cochin: 'Kochi, India',
  Kiev: 'Kyiv',
  'Hà Nội': 'Hanoi',
  Saigon: 'Ho Chi Minh City',
  'Ho Chi Minh': 'Ho Chi Minh City',
  Danang: 'Da Nang',
  'Cebu City': 'Cebu',
  Peking: 'Beijing',
  Cracow: 'Kraków',
  Cluj: 'Cluj-Napoca',
  Gothenburg: 'Göteborg',
  München: 'Munich',
  Köln: 'Cologne',
  Genève: 'Geneva',
  'Tel Aviv': 'Tel Aviv-Yafo',
  Washington: 'Washington, D.C.',
  'Washington DC': 'Washington, D.C.',
  NYC: 'New York',
  'New York City': 'New York',
  'Saint Petersburg': 'St. Petersburg',
}

const byName = new Map(Object.entries(OTHERS).map(([name, known]) => [bare(name), known]))

/** The text itself, or what the tables call the city that it names, with whatever country follows. */
export function usualName(text: string): string {
  const [city = '', ...country] = text.split(',')
  const known = byName.get(bare(text)) ?? byName.get(bare(city))
  if (known === undefined) return text
  return byName.has(bare(text)) || country.length === 0 ? known : [known.split(',')[0], ...country].join(',')
}
