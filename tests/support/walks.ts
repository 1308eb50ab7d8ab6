import type { Page } from '@playwright/test'
import { addressOf, BY_TOKEN, type Ids, routesOfBuild } from './access'
import { joinAs, submit } from './desk'
import { finish } from './finished'
import { makeLink } from './links'
import { sql } from './sql'

const COST = '/tools/cost?currency=USD&hours=17000&manager=150000&expert=95&rate.in-house=92&rate.nearshore=58&rate.offshore=27~36~54'
const HOURS =
  '/tools/overlap?c1=Berlin&s1=09:00&e1=17:00&d1=1&d1=2&d1=3&d1=4&c2=Kolkata&s2=12:00&e2=20:00&d2=1&d2=2&c3=Manila&s3=21:00&e3=05:00&d3=1&need=3'

/** States of a route that look different from the one that its address alone shows. */
const STATES: Record<string, readonly string[]> = {
  '/tools/cost': [COST, '/tools/cost?hours=17.000'],
  '/tools/overlap': [HOURS, '/tools/overlap?c1=Atlantis'],
  '/desk': ['/desk?find=nothing-matches-this', '/desk?verdict=superb&status=submitted'],
  '/desk/views': ['/desk/views?verdict=ready'],
  '/desk/bulk': ['/desk/bulk?act=status'],
  '/assessments/[id]/results/[number]/what-if': ['?answer=io-owners.escalation'],
  '/assessments/[id]/submit': ['?version=1'],
}
const QUESTIONS = ['ctx-buyer-location', 'ctx-candidates', 'ctx-benefits', 'ctx-current-thinking', 'io-owners', 'pm-evidence']
const ELSEWHERE = ['/nowhere', '/too-many', '/s/unknown', '/t/unknown', '/invite/unknown']
const isDesk = (route: string): boolean => route.startsWith('/desk')

/** Makes what the pages need: two results that were submitted, and for the desk somebody who is at it in the same browser. */
async function made(page: Page, name: string, isAtDesk: boolean): Promise<Ids> {
  const [other, own] = [await finish(page, `${name}, other`), await finish(page, name)].map((result) => result.split('/')[2] ?? '')
  for (const one of [other, own]) await submit(page, `/assessments/${one}/results/1`)
  // As most pages are read: on another day than the one on which something was saved, which the head of the page then names.
  await sql(`UPDATE answer SET saved_at = saved_at - interval '3 days' WHERE assessment_id = $1`, [own])
  if (isAtDesk) await joinAs(page, name)
  const idOf = async (text: string, value: unknown) => String((await sql(text, [value]))[0]?.id)
  const submission = (one: unknown) => idOf('SELECT id FROM submission WHERE assessment_id = $1', one)
  return {
    assessment: own ?? '',
    submission: await submission(own),
    otherSubmission: await submission(other),
    person: await idOf('SELECT id FROM consultant WHERE name = $1 ORDER BY created_at DESC LIMIT 1', name),
  }
}

/** Addresses of every page of the build that has `/desk` in front, or of every other, in all states. */
export async function addressesOf(page: Page, part: 'buyer' | 'desk'): Promise<string[]> {
  const ids = await made(page, `Every ${part}`, part === 'desk')
  const routes = routesOfBuild()
    .filter(({ route, isPage }) => isPage && isDesk(route) === (part === 'desk'))
    .map(({ route }) => route)
  const found = await Promise.all(routes.map((route) => statesOf(route, ids)))
  return [...found.flat(), ...(part === 'buyer' ? ELSEWHERE : [])]
}

async function statesOf(route: string, ids: Ids): Promise<string[]> {
  if (route in BY_TOKEN) {
    const token = await makeLink(route, { state: 'works', assessment: ids.assessment, by: 'Dana' })
    return [route.replace('[token]', token)]
  }
  const address = addressOf(route, ids)
  const states = (STATES[route] ?? []).map((state) => (state.startsWith('?') ? address + state : state))
  const others = route.endsWith('/questions/[question]') ? QUESTIONS.map((id) => address.replace('wc-acceptance', id)) : []
  return [address, ...states, ...others]
}
