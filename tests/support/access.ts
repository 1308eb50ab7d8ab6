import { readFileSync } from 'node:fs'
import { FAMILIES, fileOf } from '@/app/faces/faces'

/** Whoever asks for an address. The owner of the assessment stands apart from another buyer, who has one of their own. */
export const PEOPLE = ['anonymous', 'other', 'owner', 'consultant', 'administrator'] as const
export type Who = (typeof PEOPLE)[number]
/** shown: 200 at this address. nothing: 404. A path: led there. A number: that status. */
export type Outcome = 'shown' | 'nothing' | number | `/${string}`
export type Row = Record<Who, Outcome>

const everybody = (outcome: Outcome): Row => ({
  anonymous: outcome,
  other: outcome,
  owner: outcome,
  consultant: outcome,
  administrator: outcome,
})
const anybody = everybody('shown')
const own: Row = { ...everybody('nothing'), owner: 'shown' }
const consultants: Row = { ...everybody('/sign-in'), consultant: 'shown', administrator: 'shown' }
const administrators: Row = { ...consultants, consultant: 'nothing' }

/**
 * Who may see what, by route. To add a route: one line here, such as `'/desk/reports': administrators`. A route of the build without a
 * line fails the test. A part in brackets that `addressOf` does not know gets what stands in its place there; an address under a
 * token gets its line in `BY_TOKEN`.
 */
const ACCESS: Record<string, Row> = {
  '/': anybody,
  '/accessibility': anybody,
  '/api/auth/[...path]': everybody('nothing'),
  '/api/health': anybody,
  '/api/v1/assess': everybody(405),
  '/api/v1/cities/[country]': anybody,
  '/api/v1/openapi.json': anybody,
  '/api/v1/questionnaire': anybody,
  '/assessments': anybody,
  '/assessments/new': anybody,
  '/assessments/open': anybody,
  '/assessments/[id]': own,
  '/assessments/[id]/check': own,
  '/assessments/[id]/compare': own,
  '/assessments/[id]/cost': own,
  '/assessments/[id]/delete': own,
  '/assessments/[id]/everything.json': own,
  '/assessments/[id]/link': own,
  '/assessments/[id]/name': own,
  '/assessments/[id]/owners': own,
  '/assessments/[id]/pilot': own,
  '/assessments/[id]/questions/[question]': own,
  '/assessments/[id]/results/[number]': own,
  '/assessments/[id]/results/[number]/answers.csv': own,
  '/assessments/[id]/results/[number]/findings.csv': own,
  '/assessments/[id]/results/[number]/outcome': own,
  '/assessments/[id]/results/[number]/report.json': own,
  '/assessments/[id]/results/[number]/report.pdf': own,
  '/assessments/[id]/results/[number]/report.xlsx': own,
  '/assessments/[id]/results/[number]/what-if': own,
  '/assessments/[id]/share': own,
  '/assessments/[id]/submit': own,
  '/assessments/[id]/tasks': own,
  '/assessments/[id]/tasks/[question]': own,
  '/delete': anybody,
  '/desk': consultants,
  '/desk/[id]': consultants,
  '/desk/[id]/evidence': consultants,
  '/desk/[id]/overrule': consultants,
  '/desk/[id]/publish': consultants,
  '/desk/[id]/review.csv': consultants,
  '/desk/[id]/review.pdf': consultants,
  '/desk/[id]/review.xlsx': consultants,
  '/desk/[id]/versions': consultants,
  '/desk/account': consultants,
  '/desk/bulk': consultants,
  '/desk/compare': consultants,
  '/desk/export': consultants,
  '/desk/ledger': consultants,
  '/desk/overview': consultants,
  '/desk/people': administrators,
  '/desk/people/log': administrators,
  '/desk/people/remove': administrators,
  '/desk/people/settings': administrators,
  '/desk/views': consultants,
  '/faces/[file]': anybody,
  '/guide': anybody,
  '/help': anybody,
  '/method': anybody,
  '/privacy': anybody,
  '/resume': anybody,
  '/sign-in': { ...anybody, consultant: '/desk', administrator: '/desk' },
  '/t/answered': anybody,
  '/sign-out': everybody(405),
  '/too-many': everybody(429),
  '/tools/cost': anybody,
  '/tools/overlap': anybody,
}

/** What a link shows that works, and what one shows that was ended, expired or used, or that nobody made. */
export const BY_TOKEN: Record<string, { works: Outcome; dead: Outcome }> = {
  '/invite/[token]': { works: 'shown', dead: 'shown' },
  '/r/[token]': { works: '/assessments/[id]', dead: '/resume' },
  '/s/[token]': { works: 'shown', dead: 'nothing' },
  '/s/[token]/report.pdf': { works: 'shown', dead: 'nothing' },
  '/t/[token]': { works: 'shown', dead: 'nothing' },
}

/** The row of a route; undefined where nobody thought of it. */
export const rowOf = (route: string): Row | undefined => ACCESS[route]

/** The routes of the build, by its own list; without what Next adds and the icon. */
export function routesOfBuild(): { route: string; isPage: boolean }[] {
  const list = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>
  return Object.entries(list)
    .map(([file, route]) => ({ route, isPage: file.endsWith('/page') }))
    .filter(({ route }) => !/^\/_|^\/icon/.test(route))
}

/** What stands in an address: of an assessment, of what was submitted from two of them, and of a person at the desk. */
export type Ids = { assessment: string; submission: string; otherSubmission: string; person: string }

/** An address of a route, with what it needs to show something. */
export function addressOf(route: string, ids: Ids): string {
  const id = route.startsWith('/desk/') ? ids.submission : ids.assessment
  const parts: Record<string, string> = {
    id,
    question: 'wc-acceptance',
    number: '1',
    path: 'session',
    country: 'PH',
    file: fileOf(FAMILIES[0]),
  }
  const needs: Record<string, string> = {
    '/desk/compare': `?id=${ids.submission}&id=${ids.otherSubmission}`,
    '/desk/bulk': `?act=assign&id=${ids.submission}`,
    '/desk/people/remove': `?id=${ids.person}`,
  }
  return route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => parts[name] ?? 'none') + (needs[route] ?? '')
}
