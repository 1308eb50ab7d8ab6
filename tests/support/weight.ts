/** What betrays that a library, or the decision itself, is in a script for the browser: words that no minifier removes. */
export const BETRAYED_BY: Readonly<Record<string, string>> = {
  'a chart library': 'tickFormat',
  'a PDF library': '%PDF-',
  'a date library': 'PlainDateTime',
  'a country table': 'cca3',
  zod: 'ZodError',
  'the decision': 'ON-BIGBANG',
  'the database': 'PrismaClient',
}

/** The scripts that a page asks a browser for; those for browsers without modules are never fetched. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*>/g)].flatMap(([tag]) => {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1]
    return source === undefined || /\bnoModule\b/i.test(tag) ? [] : [source]
  })

const SHEET = /<style\b[^>]*>([\s\S]*?)<\/style>/g

/** A page without the sheets within it. */
export const unstyled = (html: string): string => html.replaceAll(SHEET, '')

/** The style sheets that stand in a page; one that is asked for is an error. */
export function sheetsOf(html: string): string[] {
  if (/<link\b[^>]*\brel="stylesheet"/.test(html)) throw new Error('A page asks for a style sheet')
  return [...html.matchAll(SHEET)].map(([, sheet = '']) => sheet)
}

/** What of `BETRAYED_BY` is in this script. */
export const foundIn = (script: string): string[] =>
  Object.entries(BETRAYED_BY)
    .filter(([, word]) => script.includes(word))
    .map(([name]) => name)
