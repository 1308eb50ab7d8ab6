import { chmodSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { actionKey } from './lib/action-key'
import { readEnv } from './lib/env'
import { findChromium } from './tests/support/chromium'

const port = Number(process.env.E2E_PORT ?? 3177)
process.env.E2E_DATA_DIR ??= newFolder()

/** As root the server runs as nobody, who has to get in. */
function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'shorewise-e2e-'))
  chmodSync(folder, 0o755)
  return path.join(folder, 'data')
}

const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const launchOptions = {
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
}

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    baseURL: `http://localhost:${port}`,
    ...devices['Desktop Chrome'],
    launchOptions,
    timezoneId: 'Asia/Kathmandu',
  },
  projects: [
    { name: 'js', testIgnore: /without-javascript/ },
    // They sit elsewhere: from one address only thirty may sign in within ten minutes.
    {
      name: 'nojs',
      testMatch: /without-javascript/,
      use: { javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': '192.0.2.7' } },
    },
  ],
  webServer: {
    command: `npm run prestart && npx next start -p ${port}`,
    url: `http://localhost:${port}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      SHOREWISE_DATA_DIR: process.env.E2E_DATA_DIR,
      DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
      // The key of npm start, so that the tests do not build again what stands already.
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(readEnv().SHOREWISE_DATA_DIR),
    },
  },
})
