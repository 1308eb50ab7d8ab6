import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The headless shell first: the same engine without a window to draw, at half the load. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser for the tests: CHROMIUM_PATH, one on the PATH, or Playwright's own; undefined where there is none. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  const onPath = NAMES.map((name) => spawnSync('which', [name]).stdout?.toString().trim()).find(Boolean)
  if (onPath) return onPath
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}
