import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../support/chromium'
import { CannotRun } from './line'
import type { Visitor } from './visitor'

/** A browser of this machine. @throws CannotRun where there is none */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new CannotRun('No Chromium: set CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] })
}

/** The same person in a browser, with or without scripts. */
export async function contextOf(browser: Browser, visitor: Visitor, javaScriptEnabled = true): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: visitor.origin, javaScriptEnabled })
  await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: visitor.origin })))
  return context
}
