import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/*
 * What is checked on a page in every look, without loading it again: a look is a width and a scheme of colours. Nothing moves
 * meanwhile, as pages are loaded for somebody who asked for that.
 */

/** What the wrapper of axe brings along: it is put into a page once, not for each look, which costs more than the rules themselves. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rules whose outcome may change with the width; those of colours are asked of every look. */
const OF_WIDTH = ['target-size', 'scrollable-region-focusable', 'region', 'page-has-heading-one', 'heading-order', 'landmark-one-main']
const WIDTHS = [1280, 768, 320] as const
/** Pixels of text in a browser as it comes. */
const USUAL = 16
/** What WCAG 1.4.12 lets readers set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
type Scheme = { name: string; colorScheme: 'light' | 'dark'; forcedColors: 'none' | 'active' }
export const LIGHT: Scheme = { name: 'light', colorScheme: 'light', forcedColors: 'none' }
const SCHEMES: readonly Scheme[] = [
  LIGHT,
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
]

/** Everything that is wrong with the page that is shown. */
export async function wrongIn(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(AXE)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ ...scheme, reducedMotion: 'reduce' })
      const rules = scheme !== LIGHT ? [] : width === WIDTHS[0] ? TAGS : OF_WIDTH
      for (const problem of await page.evaluate(violations, rules)) found.push(`${width} ${scheme.name}: ${problem}`)
    }
    await page.emulateMedia({ ...LIGHT, reducedMotion: 'reduce' })
    for (const problem of await page.evaluate(layoutOf)) found.push(`${width}: ${problem}`)
    await page.evaluate(spaceOut, SPACING)
    for (const problem of await page.evaluate(layoutOf)) found.push(`${width} spaced out: ${problem}`)
    await page.evaluate(spaceOut, '')
  }
  return [...found, ...(await wrongTwiceAsLarge(page))]
}

/** What breaks for somebody whose browser shows text at twice the usual size, on a screen. */
async function wrongTwiceAsLarge(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  const sizeOf = (standard: number) => browser.send('Page.setFontSizes', { fontSizes: { standard } })
  await page.setViewportSize({ width: WIDTHS[0], height: 800 })
  await sizeOf(2 * USUAL)
  const found = await page.evaluate(layoutOf)
  await sizeOf(USUAL)
  await browser.detach()
  return found.map((problem) => `twice as large: ${problem}`)
}

/** Runs in the page: sets its text under these rules, or under its own again. */
function spaceOut(rules: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = rules ? [sheet] : []
}

type Axe = {
  run: (context: unknown, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/**
 * Runs in the page: the rules or tags given on all of it, and contrast on one text of each kind. Texts of the same classes within the
 * same classes have the same colours, and a long page has thousands of them.
 */
async function violations(rules: string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe }
  const kinds = new Map<string, Element>()
  for (const part of document.body.querySelectorAll('*')) {
    const hasText = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (!(hasText || part.matches('input, select, textarea')) || !part.checkVisibility()) continue
    let kind = ''
    for (let at: Element | null = part; at && at !== document.body; at = at.parentElement)
      kind += `${at.localName}.${at.getAttribute('class')} `
    if (!kinds.has(kind)) kinds.set(kind, part)
  }
  const contrast = { runOnly: ['color-contrast'], resultTypes: ['violations'] }
  const found = (await axe.run({ include: [...kinds.values()] }, contrast)).violations
  if (rules.length > 0) {
    const options = { runOnly: rules, rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }
    found.push(...(await axe.run(document, options)).violations)
  }
  return found.map(({ id, nodes }) => `${id} ${nodes.length} times, first ${nodes[0]?.html}`)
}

/** Runs in the page: what scrolls sideways, is cut off, squeezed, or moves. */
function layoutOf(): string[] {
  const found: string[] = []
  const named = (part: Element) => `${part.tagName.toLowerCase()}${part.id ? `#${part.id}` : ''}.${[...part.classList].join('.')}`
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) {
    const out = [...document.body.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > clientWidth)
    found.push(
      `scrolls sideways, ${scrollWidth} wide: ${out.map((part) => `${named(part)} ${part.textContent?.slice(0, 40)}`).join(' > ')}`,
    )
  }
  for (const part of document.querySelectorAll('main section, main article'))
    if (part.clientWidth < 200 && part.checkVisibility()) found.push(`squeezes ${named(part)} to ${part.clientWidth}`)
  const hides = (way: string) => way === 'hidden' || way === 'clip'
  for (const part of document.querySelectorAll<HTMLElement>('body *')) {
    // Cheapest first: nearly all parts hold what is in them.
    const [isWide, isHigh] = [part.scrollWidth > part.clientWidth + 1, part.scrollHeight > part.clientHeight + 1]
    if (!(isWide || isHigh)) continue
    const { overflowX, overflowY, clip, clipPath, textOverflow } = getComputedStyle(part)
    // What an ellipsis ends has all of it in its title.
    const isShortened = textOverflow === 'ellipsis' && part.closest('[title]')?.getAttribute('title') === part.textContent
    const isHiddenByIntent = clip !== 'auto' || clipPath !== 'none' || part.clientWidth <= 1 || isShortened
    if (isHiddenByIntent || !part.checkVisibility() || !part.textContent?.trim()) continue
    if (isWide && hides(overflowX)) found.push(`cuts off ${named(part)} at the side`)
    if (isHigh && hides(overflowY)) found.push(`cuts off ${named(part)} below`)
  }
  const moving = document.getAnimations().filter(({ playState }) => playState === 'running').length
  if (moving > 0) found.push(`${moving} parts move for somebody who asked for less motion`)
  return found
}
