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

/** The style sheets that a page asks for. */
export const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? [])

/** What of `BETRAYED_BY` is in this script. */
export const foundIn = (script: string): string[] =>
  Object.entries(BETRAYED_BY)
    .filter(([, word]) => script.includes(word))
    .map(([name]) => name)
