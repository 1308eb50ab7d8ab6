import { z } from 'zod'
import { assessRequestSchema, RULES_VERSION } from '@/lib/assessment'

const problems = z.object({
  errors: z.array(
    z.object({
      path: z.string().describe('Keys and indexes joined by dots: answers.ctx-candidates.0.timeZone; empty for the whole request'),
      message: z.string().describe('One sentence that says what to do'),
    }),
  ),
})

const verdict = z.enum(['incomplete', 'ready', 'ready-with-conditions', 'operating-model-not-ready', 'offshore-unsuitable'])
const result = z.looseObject({
  rulesVersion: z.string().describe('The version of the rules that spoke'),
  verdict,
  blockers: z.array(z.looseObject({ id: z.string(), title: z.string(), reason: z.string() })),
  conditions: z.array(z.looseObject({ id: z.string(), title: z.string(), reason: z.string(), close: z.string() })),
})
const sections = z.object({
  rulesVersion: z.string(),
  sections: z.array(z.looseObject({ id: z.string(), questions: z.array(z.looseObject({ id: z.string(), prompt: z.string() })) })),
})

const cities = z.object({ cities: z.array(z.object({ id: z.string().describe('IANA time zone'), label: z.string() })) })

const health = z.object({ status: z.string() })

const inline = (schema: z.ZodType) => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return described
}
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })

/** The OpenAPI 3.1 document, made from the schemas that the routes themselves use. */
export function document() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shorewise',
      version: RULES_VERSION,
      description: 'Judges whether, where and how to have work done offshore. Stores nothing.',
    },
    paths: {
      '/api/v1/questionnaire': {
        get: {
          summary: 'The checklist in words and ids',
          responses: { 200: json('The questions by section', reference('Questionnaire')) },
        },
      },
      '/api/v1/assess': {
        post: {
          summary: 'Judge a set of answers',
          requestBody: { required: true, content: { 'application/json': { schema: reference('AssessRequest') } } },
          responses: {
            200: json('What the answers lead to', inline(z.object({ result }))),
            400: json('What is wrong with the request, and where', reference('Problems')),
            413: json('The request is longer than 1 MB', reference('Problems')),
            429: json('Too many requests from one address; Retry-After says how many seconds to wait', reference('Problems')),
          },
        },
      },
      '/api/v1/cities/{country}': {
        get: {
          summary: 'The cities of a country whose clocks its people keep',
          parameters: [
            {
              name: 'country',
              in: 'path',
              required: true,
              schema: { type: 'string' },
              description: 'ISO 3166-1 alpha-2, or the English name',
            },
          ],
          responses: {
            200: json('Time zones with the names of their cities', inline(cities)),
            404: json('The country is not known', reference('Problems')),
          },
        },
      },
      '/api/health': {
        get: {
          summary: 'Whether the product can work',
          responses: { 200: json('The database answers', inline(health)), 503: json('The database does not answer', inline(health)) },
        },
      },
    },
    components: {
      schemas: {
        AssessRequest: inline(assessRequestSchema),
        Problems: inline(problems),
        Questionnaire: inline(sections),
      },
    },
  }
}
