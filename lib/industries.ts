/**
 * The industry of an organisation: the sections A to S of the International Standard Industrial Classification (ISIC Rev. 4, United Nations
 * 2008) in plain words. It is told with a submission, for consultants to compare by; no rule looks at it.
 */
export const INDUSTRY_NAMES = {
  agriculture: 'Agriculture, forestry and fishing',
  mining: 'Mining',
  manufacturing: 'Manufacturing',
  energy: 'Electricity and gas',
  water: 'Water and waste',
  construction: 'Construction',
  trade: 'Retail and wholesale trade',
  transport: 'Transport and storage',
  hospitality: 'Hotels and restaurants',
  information: 'Software, media and telecommunications',
  finance: 'Banking, finance and insurance',
  'real-estate': 'Real estate',
  professional: 'Professional, scientific and technical services',
  support: 'Administrative and support services',
  public: 'Public administration',
  education: 'Education',
  health: 'Health and social work',
  arts: 'Arts, sport and entertainment',
  other: 'Other services and associations',
} as const

export type Industry = keyof typeof INDUSTRY_NAMES

export const isIndustry = (text: string): text is Industry => Object.hasOwn(INDUSTRY_NAMES, text)

/** What an industry is called; nothing where none was named. */
export const industryName = (id: string): string => (isIndustry(id) ? INDUSTRY_NAMES[id] : '')
