import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POST } from '@/app/api/v1/assess/route'
import { GET as getDocument } from '@/app/api/v1/openapi.json/route'
import { GET as getQuestionnaire } from '@/app/api/v1/questionnaire/route'
import { COST_EXAMPLE, costOf, QUESTIONS, RULES_VERSION } from '@/lib/assessment'

const send = (body: BodyInit, headers?: Record<string, string>) =>
  POST(new Request('http://localhost/api/v1/assess', { method: 'POST', body, headers }))
const errorsOf = async (response: Response) => ((await response.json()) as { errors: { path: string; message: string }[] }).errors

describe('judging answers over HTTP', () => {
  it('tells an address that asks too often how long to wait, and answers others', async () => {
    process.env.STARTS_PER_HOUR = '2'
    const ask = (address: string) => send('nonsense', { 'x-forwarded-for': address })
    for (let asked = 0; asked < 20; asked += 1) expect((await ask('192.0.2.1')).status).toBe(400)
    const refused = await ask('192.0.2.1')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await errorsOf(refused)).toEqual([{ path: '', message: 'Too many requests from your address. Wait, then ask again' }])
    expect((await ask('192.0.2.2')).status).toBe(400)
    delete process.env.STARTS_PER_HOUR
  })

  it('gives a result and lets nobody keep it', async () => {
    const response = await send(JSON.stringify({ answers: { 'ci-live-need': 'on-site' }, options: { year: 2027 } }))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ result: { verdict: 'incomplete', rulesVersion: RULES_VERSION, year: 2027 } })
  })

  it('compares cost where figures are sent, and says where one of them cannot be meant', async () => {
    const sent = async (cost: object) => send(JSON.stringify({ answers: {}, options: { cost } }))
    const { result } = (await (await sent(COST_EXAMPLE)).json()) as { result: { cost: unknown; options: unknown } }
    expect(result.cost).toEqual(costOf(COST_EXAMPLE))
    expect(result.options).toMatchObject({ cost: COST_EXAMPLE })
    const [error] = await errorsOf(await sent({ ...COST_EXAMPLE, hours: -1 }))
    expect(error?.path).toMatch(/^options\.cost\.hours/)
  })

  it.each<[string, string, string]>([
    ['{"answers":{"nonsense":1}}', 'answers.nonsense', 'This question is not known'],
    ['{"answers":{"wc-stability":"never"}}', 'answers.wc-stability', 'Choose one of the listed options'],
    ['{"answers":{},"options":{"year":1900}}', 'options.year', 'Give the year as a whole number from 1970 to 2100'],
    ['{"answers":{},"options":{"month":1}}', 'options.month', 'This option is not known'],
    ['{"answers":{},"more":1}', 'more', 'Send nothing but answers and options'],
    ['{}', 'answers', 'Send the answers as an object with one entry for each question'],
    ['null', '', 'Send an object with your answers under "answers"'],
    ['{"answers":', '', 'Send the request as JSON in UTF-8'],
    ['', '', 'Send the request as JSON in UTF-8'],
  ])('%s is refused with its place and one sentence', async (body, path, message) => {
    const response = await send(body)
    expect(response.status).toBe(400)
    expect(await errorsOf(response)).toEqual([{ path, message }])
  })

  it('refuses bytes that are not UTF-8, and reads a nest a hundred thousand deep without falling over', async () => {
    expect((await send(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400)
    expect((await send(`{"answers":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).status).toBe(400)
  })

  it('refuses more than 1 MB by its announced length, and by count where none is announced', async () => {
    const long = JSON.stringify({ answers: {}, more: 'x'.repeat(1_000_000) })
    expect((await send(long)).status).toBe(413)
    expect((await send('{}', { 'content-length': '1000001' })).status).toBe(413)
    let read = 0
    const endless = new ReadableStream({
      pull(controller) {
        read += 1
        controller.enqueue(new Uint8Array(100_000).fill(32))
      },
    })
    const request = new Request('http://localhost/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit)
    const response = await POST(request)
    expect(response.status).toBe(413)
    expect(await errorsOf(response)).toEqual([{ path: '', message: 'Send at most 1 MB' }])
    expect(read).toBeLessThan(20)
  })
})

describe('the description of the interface', () => {
  it('is OpenAPI 3.1 and lists every question with its options', async () => {
    const document = await getDocument().json()
    expect(document.openapi).toMatch(/^3\.1/)
    const { answers, options } = document.components.schemas.AssessRequest.properties
    expect(Object.keys(answers.properties).sort()).toEqual(QUESTIONS.map((question) => question.id).sort())
    expect(answers.additionalProperties).toBe(false)
    for (const question of QUESTIONS.filter((one) => one.input === 'single')) {
      const ids: string[] = [...question.options.map((option) => option.id), ...(question.notSure ? ['not-sure'] : [])]
      expect(answers.properties[question.id].enum).toEqual(ids)
    }
    expect(Object.keys(options.properties.cost.properties)).toEqual(expect.arrayContaining(['currency', 'hours', 'rates', 'assumptions']))
    expect(options.properties.year).toMatchObject({ type: 'integer', minimum: 1970, maximum: 2100 })
  })

  it('describes a path for every route below it', async () => {
    const document = await getDocument().json()
    for (const path of Object.keys(document.paths))
      expect(readFileSync(`app${path.replace(/\{(\w+)\}/g, '[$1]')}/route.ts`, 'utf8')).toMatch(/export/)
    expect(JSON.stringify(document).match(/"#\/components\/schemas\/(\w+)"/g)?.length).toBeGreaterThan(0)
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(Object.keys(document.components.schemas)).toContain(name)
    }
  })
})

it('hands out the whole checklist with the version of its rules', async () => {
  const sent = await getQuestionnaire().json()
  expect(sent.rulesVersion).toBe(RULES_VERSION)
  expect(sent.sections.flatMap((section: { questions: { id: string }[] }) => section.questions.map((question) => question.id))).toEqual(
    QUESTIONS.map((question) => question.id),
  )
})
