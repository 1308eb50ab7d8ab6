/** Colours of the pages that need no part of the application, as in `components/styles/tokens.css`. */
export const PLAIN_COLOURS = {
  light: {
    paper: '#f6f8f6',
    ink: '#12211f',
    'ink-2': '#4a5a57',
    rule: '#cbd4d0',
    edge: '#6e7e7a',
    accent: '#97185a',
    'accent-deep': '#730f43',
    'on-ink': '#ffffff',
  },
  dark: {
    paper: '#0e1618',
    ink: '#e9eeeb',
    'ink-2': '#a9b7b3',
    rule: '#2f3d40',
    edge: '#82938f',
    accent: '#f29bc5',
    'accent-deep': '#ffc2dd',
    'on-ink': '#0e1618',
  },
} as const satisfies Record<string, Record<string, string>>

const rootOf = (colours: Record<string, string>): string =>
  `:root{color-scheme:light dark;${Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`

/** Their only sheet; the faces are those that stand in for ours elsewhere, as a font would have to be fetched. */
export const PLAIN_SHEET = `${rootOf(PLAIN_COLOURS.light)}
@media (prefers-color-scheme:dark){${rootOf(PLAIN_COLOURS.dark)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-inline-size:77rem;margin-inline:auto;padding-inline:clamp(1rem,4vi,2.5rem)}
header>div{display:flex;justify-content:space-between;align-items:center;min-block-size:3.5rem;border-block-end:1px solid var(--rule);font-size:.9375rem}
main{padding-block:1rem 6.5rem}
main>div{max-inline-size:40rem}
footer>div{padding-block:1.5rem 3rem;border-block-start:1px solid var(--rule);font-size:.9375rem;color:var(--ink-2)}
footer ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0;list-style:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--accent-deep);text-decoration-thickness:2px}
header a,footer a{display:inline-flex;align-items:center;gap:.55rem;min-block-size:2.75rem}
footer a{color:inherit}
.word{font:500 1.1875rem/1 Georgia,serif;color:var(--ink);text-decoration:none}
h1,h2,h1+p{font-family:Georgia,serif;font-weight:400}
h1{margin:0;font-size:clamp(1.6875rem,1.3rem + 1.7vi,2.5rem);line-height:1.14;letter-spacing:-.012em;text-wrap:balance}
h2{margin:2rem 0 0;font-size:clamp(1.375rem,1.3rem + .35vi,1.5625rem);line-height:1.2}
p{margin:1rem 0 0;text-wrap:pretty}
h1+p{font-size:clamp(1.125rem,1.05rem + .35vi,1.3125rem);line-height:1.35}
footer p{margin:0}
.typed{white-space:pre-wrap;padding-inline-start:1rem;border-inline-start:1px solid var(--edge)}
.button{display:inline-flex;align-items:center;min-block-size:3rem;padding:.5rem 1.5rem;font:600 1.0625rem/1.2 system-ui,sans-serif;color:var(--on-ink);background:var(--ink);border:2px solid var(--ink);border-radius:3px;text-decoration:none;cursor:pointer}
.button:hover{color:var(--on-ink);background:var(--accent-deep);border-color:var(--accent-deep)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
@media (min-width:62rem){main>div{margin-inline-start:15rem}}`
