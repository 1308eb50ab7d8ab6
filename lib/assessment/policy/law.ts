import { parameter } from './parameter'

const EEA = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
  'IS',
  'LI',
  'NO',
]

/** Where personal data from the European Economic Area may go without further safeguards. Dated: check with counsel. */
export const ADEQUATE = parameter({
  name: 'European data: countries without further safeguards',
  value: {
    asOf: '2026-01-26',
    home: EEA,
    countries: ['AD', 'AR', 'BR', 'CA', 'FO', 'GG', 'IL', 'IM', 'JP', 'JE', 'NZ', 'KR', 'CH', 'GB', 'US', 'UY'],
    note: 'Canada for commercial organisations, the United States for certified companies only. Check with counsel.',
  },
  unit: 'ISO countries',
  because: 'Adequacy decisions of the European Commission as read on the date given; the list changes.',
  sources: ['eu-adequacy', 'gdpr-v'],
})

/** Countries whose access to bulk US sensitive data is restricted. Dated: check with counsel. */
export const US_RESTRICTED = parameter({
  name: 'US bulk sensitive data: restricted countries',
  value: {
    asOf: '2026-09-01',
    countries: ['CN', 'HK', 'MO', 'CU', 'IR', 'KP', 'RU', 'VE'],
    note: 'China includes Hong Kong and Macau. Check with counsel.',
  },
  unit: 'ISO countries',
  because: 'Vendor agreements with these countries are restricted or prohibited, depending on the data.',
  sources: ['cfr-28-202'],
})
