import { describe, expect, test } from 'vitest'
import { QUESTIONS, SECTIONS } from '@/lib/assessment/questionnaire'
import type { Question } from '@/lib/assessment/questionnaire/shape'
import { SOURCES } from '@/lib/assessment/sources'
import ids from './questionnaire-ids.json'

const questions: readonly Question[] = QUESTIONS
const inSections = (wanted: (id: string) => boolean) => questions.filter((question) => wanted(question.section))

/** Every text of a question that a person can read. */
const textsOf = (question: Question): string[] => [
  question.prompt,
  question.name,
  question.why,
  question.more,
  question.missing,
  ...Object.values(question.findOut ?? {}),
  ...question.options.flatMap((option) => [option.label, option.said]),
  ...question.rows.flatMap((row) => [row.label, row.about]),
]

const firstWord = (text: string) => text.split(' ')[0]
const sentences = (text: string) => text.split(/[.?](?:\s|$)/).filter(Boolean).length
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
const each = (check: (question: Question) => boolean) => questions.filter((question) => !check(question)).map((question) => question.id)

describe('What is asked', () => {
  test('a buyer meets 39 questions: eleven on the setting, 28 in the eight dimensions, 24 of them core', () => {
    expect(questions).toHaveLength(39)
    expect(inSections((id) => id === 'context')).toHaveLength(11)
    expect(inSections((id) => id !== 'context')).toHaveLength(28)
    expect(questions.filter((question) => question.core)).toHaveLength(24)
  })

  test('stored answers keep their meaning: ids, and the order of options and rows, are the ones recorded', () => {
    const asked = SECTIONS.map((section) => ({
      section: section.id,
      questions: section.questions.map((question: Question) => ({
        id: question.id,
        core: question.core,
        notSure: question.notSure,
        options: question.options.map((option) => option.id),
        rows: question.rows.map((row) => row.id),
      })),
    }))
    expect(asked).toEqual(ids)
  })

  test('the dimensions come in the order of the checklist', () => {
    expect(SECTIONS.map((section) => section.id)).toEqual([
      'context',
      'work-clarity',
      'collaboration-intensity',
      'risk-level',
      'internal-ownership',
      'provider-maturity',
      'commercial-fit',
      'location-fit',
      'scale-path',
    ])
  })

  test('someone with ten minutes meets the core questions of a dimension first', () => {
    for (const section of SECTIONS.filter((one) => one.id !== 'context')) {
      const core = section.questions.map((question: Question) => question.core)
      expect(core, section.id).toEqual([...core].sort((one, other) => Number(other) - Number(one)))
    }
  })

  test('a question stands in the section that it names', () => {
    const strays = SECTIONS.flatMap((section) => section.questions.filter((question) => question.section !== section.id))
    expect(strays).toEqual([])
  })
})

describe('How it is said', () => {
  test('no two questions carry the same heading or the same name', () => {
    expect(twice(questions.map((question) => question.prompt))).toEqual([])
    expect(twice(questions.map((question) => question.name))).toEqual([])
  })

  test('no two options of a question read the same, in the form or in the summary', () => {
    expect(each((question) => twice(question.options.map((option) => option.label)).length === 0)).toEqual([])
    expect(each((question) => twice(question.options.map((option) => option.said)).length === 0)).toEqual([])
  })

  test('a heading asks one question in at most 140 characters', () => {
    expect(each((question) => question.prompt.split('?').length <= 2 && question.prompt.length <= 140)).toEqual([])
  })

  test('a name fits a list: at most 55 characters, and no full stop', () => {
    expect(each((question) => question.name.length <= 55 && !question.name.endsWith('.'))).toEqual([])
  })

  test('why we ask is one sentence of at most 120 characters, without a full stop or a link', () => {
    expect(each(({ why }) => why.length <= 120 && !why.includes('.') && !/https?:|</.test(why))).toEqual([])
  })

  test('why we ask says what the answer counts towards', () => {
    const dimensions = new Map(SECTIONS.map((section) => [section.id, section.name.toLowerCase()]))
    const named = (question: Question) =>
      question.section === 'context'
        ? question.why.startsWith('Feeds ')
        : question.why.startsWith(`Counts towards ${dimensions.get(question.section)}`)
    expect(each(named)).toEqual([])
  })

  test('what stands behind the disclosure takes two to four sentences', () => {
    expect(each((question) => sentences(question.more) >= 2 && sentences(question.more) <= 4)).toEqual([])
  })

  test('a statement in the summary has no full stop', () => {
    expect(each((question) => question.options.every((option) => !option.said.endsWith('.')))).toEqual([])
  })

  test('nobody is begged, praised, alarmed or called wrong', () => {
    const forbidden = /\b(please|sorry|valid|invalid|oops|simply|great|unfortunately|error)\b|!/i
    const allowed = (text: string) => !forbidden.test(text.replace('error rate', ''))
    expect(questions.flatMap(textsOf).filter((text) => !allowed(text))).toEqual([])
  })

  test('a head of operations meets no abbreviation of the trade', () => {
    const jargon = /\b(FTEs?|SLAs?|KPIs?|RACI|SOPs?|BPO|T&M|TCO|DPO|GDPR|IANA|UTC|ROI|RFP|backlog|throughput rate|stakeholders?)\b/i
    expect(questions.flatMap(textsOf).filter((text) => jargon.test(text))).toEqual([])
  })

  test('quotation marks and apostrophes are the printed ones', () => {
    expect(questions.flatMap(textsOf).filter((text) => /["']/.test(text))).toEqual([])
  })
})

describe('When an answer is missing or not known', () => {
  test('someone who skipped a question reads what to do first', () => {
    const doing = new Set(['Select', 'Enter', 'Add', 'Tick', 'Answer'])
    expect(each((question) => doing.has(firstWord(question.missing) ?? '') && !question.missing.endsWith('.'))).toEqual([])
  })

  test('where not sure may be chosen, the message about a missing answer says so', () => {
    const offers = (question: Question) => question.missing.includes('you are not sure')
    const places = new Set(['ctx-candidates'])
    expect(each((question) => places.has(question.id) || offers(question) === question.notSure)).toEqual([])
  })

  test('whoever is not sure is told whom to ask, what settles it and how long it takes', () => {
    const told = ({ findOut }: Question) => Object.values(findOut ?? {}).filter((text) => text.length > 0).length === 3
    expect(each((question) => told(question) === question.notSure)).toEqual([])
  })
})

describe('What it rests on', () => {
  test('every question names at least one source, each once, and only listed ones', () => {
    const resting = ({ sources }: Question) =>
      sources.length > 0 && twice(sources).length === 0 && sources.every((source) => Object.hasOwn(SOURCES, source))
    expect(each(resting)).toEqual([])
  })

  test('every source can be read somewhere, or says that no address was found', () => {
    const addresses = Object.values(SOURCES).map((source) => source.href)
    expect(addresses.filter((href) => href !== null && href !== '/method' && !URL.canParse(href))).toEqual([])
  })

  test('a source says in one sentence what it is used for', () => {
    expect(Object.entries(SOURCES).filter(([, source]) => !source.says.endsWith('.') || sentences(source.says) !== 1)).toEqual([])
  })

  test('no figure about services is taken from the survey of goods supply chains', () => {
    expect(SOURCES['bain-2024'].says).toContain('goods')
    expect(SOURCES['bain-2024'].says).not.toMatch(/\d/)
  })

  test('the supplier-risk practices are credited to the authors of the revision used', () => {
    expect(SOURCES['nist-800-161'].by).toBe('J. Boyens, A. Smith, N. Bartol, K. Winkler, A. Holbrook, M. Fallon, NIST')
  })
})
