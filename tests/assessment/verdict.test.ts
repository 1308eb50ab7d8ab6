import { describe, expect, it } from 'vitest'
import { type Answers, assess, type Candidate } from '@/lib/assessment'
import { findings } from '@/lib/assessment/findings'
import { overlapHours } from '@/lib/assessment/overlap'
import { bengaluru, careful, leipzig, newYork, warsaw, withEvidence } from './buyers'

const buyer = (change: Answers) => assess({ ...careful, ...change })
const ids = (list: readonly { id: string }[]) => list.map((finding) => finding.id)
const place = (country: string, timeZone: string, more: Partial<Candidate> = {}): Candidate => ({ ...warsaw, country, timeZone, ...more })
const manilaByNight = place('PH', 'Asia/Manila', { start: '21:00', end: '05:00' })

describe('the leading place', () => {
  it('is the one with the fewest open points of its own, and the others keep theirs beside', () => {
    const result = buyer({ 'ctx-candidates': [{ ...bengaluru, language: 'untested' }, warsaw] })
    expect(result).toMatchObject({ leading: 1, verdict: 'ready', conditions: [] })
    expect(result.otherConditions.map(({ id, candidate }) => [id, candidate])).toContainEqual(['C-LANGUAGE', 0])
  })

  it('is the first of two that are level, unless a ranking says otherwise', () => {
    const answers: Answers = { ...careful, 'ctx-candidates': [warsaw, place('CZ', 'Europe/Prague')] }
    const hours = overlapHours(answers, 2026)
    expect(findings(answers, hours).leading).toBe(0)
    expect(findings(answers, hours, (a, b) => Number(b) - Number(a)).leading).toBe(1)
  })

  it('is not moved by a ranking to one with more open points', () => {
    const answers: Answers = { ...careful, 'ctx-candidates': [warsaw, { ...bengaluru, language: 'untested' }] }
    expect(findings(answers, overlapHours(answers, 2026), (a, b) => Number(b) - Number(a)).leading).toBe(0)
  })

  it('is ready with conditions for an open point of its own alone, and ready for one that can wait', () => {
    expect(buyer({ 'ctx-candidates': [{ ...warsaw, language: 'untested' }] })).toMatchObject({
      verdict: 'ready-with-conditions',
      conditions: [{ id: 'C-LANGUAGE', candidate: 0 }],
    })
    expect(buyer({ 'sp-growth-exit': 'one-of-two' })).toMatchObject({
      verdict: 'ready',
      conditions: [{ id: 'C-SCALE', phase: 'before-scale' }],
    })
  })

  it('is never a place at home while another is considered', () => {
    expect(buyer({ 'ctx-candidates': [leipzig, warsaw] }).leading).toBe(1)
    expect(buyer({ 'ctx-candidates': [leipzig] }).leading).toBe(0)
    const removed = buyer({ 'ctx-candidates': [leipzig, bengaluru], 'ci-live-need': 'all-day' })
    expect(removed).toMatchObject({ leading: null, verdict: 'offshore-unsuitable' })
  })

  it('may be judged from the lead site, with the other sites told to write things down', () => {
    const result = buyer({
      'ctx-buyer-location': [{ ...warsaw, country: 'DE', timeZone: 'Europe/Berlin' }, newYork],
      'ci-live-need': 'all-day',
    })
    expect(result.vetoes).toEqual([])
    expect(result.conditions).toMatchObject([{ id: 'C-ASYNC', candidate: 0 }])
  })

  it('at home is not removed for want of shared hours, and has to be reached in writing', () => {
    const late = { ...leipzig, start: '17:00', end: '23:00' }
    expect(buyer({ 'ctx-candidates': [late] })).toMatchObject({ vetoes: [], conditions: [{ id: 'C-ASYNC' }] })
  })
})

describe('places that are not named', () => {
  it('keep most of the day nearby, and can be managed far away', () => {
    const scattered = buyer({ 'ctx-candidates': [], 'ci-async-practice': 'chat-scatter' })
    expect(scattered).toMatchObject({ leading: 'nearshore', conditions: [] })
    expect(scattered.otherConditions).toMatchObject([{ id: 'C-ASYNC', candidate: 'offshore' }])
  })

  it('meet the law and the language as answered', () => {
    const law = buyer({ 'ctx-candidates': 'not-sure', 'rl-legal-position': 'domestic-only' })
    expect(law.vetoes.map(({ id, candidate }) => [id, candidate])).toEqual([
      ['LV-LAW', 'nearshore'],
      ['LV-LAW', 'offshore'],
    ])
    expect(buyer({ 'ctx-candidates': [], 'rl-legal-position': 'named-countries' }).conditions).toMatchObject([{ id: 'C-LEGAL' }])
    const language = buyer({ 'ctx-candidates': [], 'lf-language-nuance': 'mismatch', 'ctx-customer-contact': 'by-voice' })
    expect(language).toMatchObject({ verdict: 'offshore-unsuitable', leading: null })
  })
})

describe('the law', () => {
  it('is open for the buyer once, not once for each place', () => {
    const result = buyer({ 'rl-legal-position': 'conditions-open', 'ctx-candidates': [warsaw, bengaluru] })
    expect(ids([...result.conditions, ...result.otherConditions]).filter((id) => id === 'C-LEGAL')).toEqual(['C-LEGAL'])
    expect(result.conditions.find(({ id }) => id === 'C-LEGAL')?.reason).toContain('India')
  })

  it('asks for safeguards where European personal data goes without adequacy, unless they are met', () => {
    const to = (candidate: Candidate, change: Answers = {}) =>
      ids(buyer({ 'rl-legal-position': 'no-restriction', 'ctx-candidates': [candidate], ...change }).conditions)
    expect(to(bengaluru)).toContain('C-LEGAL')
    expect(to(bengaluru, { 'rl-legal-position': 'conditions-met' })).not.toContain('C-LEGAL')
    expect(to(bengaluru, { 'ctx-buyer-location': [newYork] })).not.toContain('C-LEGAL')
    expect(to(place('BR', 'America/Sao_Paulo'))).not.toContain('C-LEGAL')
    expect(to(warsaw)).not.toContain('C-LEGAL')
  })

  it('removes a place off the list, and asks about one that may be off it', () => {
    const listed = (permitted?: Candidate['permitted']) =>
      buyer({ 'rl-legal-position': 'named-countries', 'ctx-candidates': [{ ...warsaw, ...(permitted && { permitted }) }] })
    expect(listed('yes')).toMatchObject({ verdict: 'ready', conditions: [] })
    expect(listed('not-sure').conditions).toMatchObject([{ id: 'C-LEGAL', candidate: 0 }])
    expect(listed().conditions).toMatchObject([{ id: 'C-LEGAL', candidate: 0 }])
    expect(listed('no')).toMatchObject({ verdict: 'offshore-unsuitable', conditions: [], otherConditions: [] })
  })

  it('says as of when its tables are', () => {
    const shanghai = place('CN', 'Asia/Shanghai')
    const result = buyer({
      'ctx-buyer-location': [newYork],
      'ctx-candidates': [shanghai],
      'ci-live-need': 'checkpoints',
      'ci-answer-latency': 'days',
    })
    expect(result.conditions.find(({ id }) => id === 'C-REGIME')?.reason).toMatch(
      /our table is of \d{1,2} [A-Z][a-z]+ \d{4}; check with counsel/,
    )
  })
})

describe('hours and shifts', () => {
  const night: Answers = { 'ctx-buyer-location': [newYork], 'ctx-candidates': [manilaByNight], 'ci-live-need': 'one-slot' }

  it('rest on a shift until somebody has agreed and priced it', () => {
    for (const shift of ['not-discussed', 'provider-nights', 'not-sure'] as const)
      expect(ids(buyer({ ...night, 'lf-shift': shift }).conditions), shift).toContain('C-SHIFT')
    for (const shift of ['provider-shift-priced', 'both-flex', 'none-needed'] as const)
      expect(ids(buyer({ ...night, 'lf-shift': shift }).conditions), shift).not.toContain('C-SHIFT')
  })

  it('are gone when the shift was refused', () => {
    const result = buyer({ ...night, 'lf-shift': 'refused' })
    expect(result).toMatchObject({ verdict: 'offshore-unsuitable', leading: null })
    expect(result.vetoes).toMatchObject([{ id: 'LV-LIVE', candidate: 0 }])
    expect(result.vetoes[0]?.causes).toContain('lf-shift')
  })

  it('need somebody on call when answers cannot wait and the shared hours do not hold them', () => {
    const all: Answers = { 'lf-coverage': 'round-the-clock', 'ci-live-need': 'checkpoints', 'ctx-candidates': [bengaluru] }
    const short = { ...bengaluru, start: '06:00', end: '14:00' }
    expect(ids(buyer({ ...all, 'ci-answer-latency': 'same-day' }).conditions)).not.toContain('C-ONCALL')
    expect(buyer({ ...all, 'ci-answer-latency': 'same-day', 'ctx-candidates': [short] }).conditions).toMatchObject([
      { id: 'C-ONCALL', candidate: 0 },
    ])
    expect(ids(buyer({ ...all, 'ci-answer-latency': 'next-day', 'ctx-candidates': [short] }).conditions)).not.toContain('C-ONCALL')
    expect(ids(buyer({ ...all, 'ci-answer-latency': 'minutes' }).conditions)).toContain('C-ONCALL')
  })
})

describe('what is not known', () => {
  it('takes the known part of the exposure as the least it can be', () => {
    const unknown: Answers = { 'rl-data-class': 'not-sure', 'rl-access-model': 'copy-a-colleague' }
    expect(ids(buyer({ ...unknown, 'rl-consequence': 'customers-harmed' }).conditions)).toContain('C-ACCESS')
    expect(ids(buyer({ ...unknown, 'rl-consequence': 'not-sure' }).conditions)).not.toContain('C-ACCESS')
  })

  it('does not read evidence about a provider that nobody has chosen', () => {
    const result = buyer({
      'pm-track-record': 'no-provider-yet',
      'pm-people': 'not-sure',
      ...withEvidence({ security: 'told', process: 'not-sure' }),
    })
    expect(result).toMatchObject({ verdict: 'ready', stage: 'shortlist', conditions: [] })
  })

  it('waits for its time before growth, or before a pilot where people outside would feel it', () => {
    const phase = (consequence: 'internal-cost' | 'customers-harmed') =>
      buyer({ 'sp-growth-exit': 'neither', 'rl-consequence': consequence }).conditions.find(({ id }) => id === 'C-EXIT')?.phase
    expect([phase('internal-cost'), phase('customers-harmed')]).toEqual(['before-scale', 'before-pilot'])
  })
})
