import { appKilled } from './app-killed'
import { away } from './away'
import { bodies } from './bodies'
import { browserPaths } from './browser-paths'
import { clocks } from './clocks'
import { connectionCut } from './connection-cut'
import { databaseKilled } from './database-killed'
import { embedded } from './embedded'
import { guessesLine } from './guesses'
import { limits } from './limits'
import type { Line } from './line'
import { newBuild } from './new-build'
import { paths } from './paths'
import { pooled } from './pooled'
import { restored } from './restored'
import { rulesLater } from './rules-later'
import { sentTwice } from './sent-twice'
import { startsAtOnce } from './starts-at-once'
import { crossSite, headers } from './strangers'
import { tabs } from './tabs'
import { terminated } from './terminated'
import { tested } from './tested'

const access = tested(
  { id: '13', what: 'Every route of the build by everybody who may not see it, asked for in every way', goal: '0 unexpected answers' },
  [{ tool: 'playwright', files: ['tests/e2e/access.test.ts'] }],
)
const offline = tested({ id: '9', what: 'The browser is offline for a while', goal: 'what was typed stays, says so, and is saved' }, [
  { tool: 'playwright', files: ['tests/e2e/buyer.test.ts'], only: 'offline' },
])
const packages = tested(
  { id: '21', what: 'What is installed', goal: 'every package is locked for every platform; none needs a script when it is installed' },
  [{ tool: 'vitest', files: ['tests/data/lock.test.ts'] }],
)
const privateLinks = tested(
  { id: '15', what: 'A private link is opened elsewhere', goal: 'it leaves the address, and a new one replaces it' },
  [
    { tool: 'playwright', files: ['tests/e2e/buyer.test.ts'], only: 'a private link' },
    { tool: 'vitest', files: ['tests/data/records.test.ts'], only: 'private link' },
  ],
)
const signIn = tested(
  { id: '16', what: 'Invitations, sign-in, sessions', goal: 'invited only; sessions end with sign-out, password and removal' },
  [
    { tool: 'playwright', files: ['tests/e2e/accounts.test.ts'] },
    { tool: 'vitest', files: ['tests/data/accounts.test.ts'] },
  ],
)
const scripts = tested(
  { id: '19', what: 'Script and formulas in every free text, on every page and in every export', goal: 'inert everywhere' },
  [
    { tool: 'vitest', files: ['tests/report/files.test.ts', 'tests/report/pdf.test.ts'] },
    { tool: 'playwright', files: ['tests/e2e/exports.test.ts'], only: 'script and formulas' },
    { tool: 'playwright', files: ['tests/e2e/desk.test.ts', 'tests/e2e/desk-work.test.ts'] },
  ],
)
const times = tested({ id: '23', what: 'Zones, nights, clock changes and the date line', goal: 'right, or one sentence at the field' }, [
  {
    tool: 'vitest',
    files: ['overlap', 'overlap-laws', 'covered-hours', 'places'].map((name) => `tests/assessment/${name}.test.ts`),
  },
  { tool: 'playwright', files: ['tests/e2e/tools-without-javascript.test.ts'], only: 'cities|date line' },
])

/** Every scenario, in order. */
export const LINES: readonly Line[] = [
  appKilled,
  databaseKilled,
  connectionCut,
  tabs,
  sentTwice,
  startsAtOnce,
  embedded,
  terminated,
  offline,
  newBuild,
  restored,
  rulesLater,
  access,
  guessesLine,
  privateLinks,
  signIn,
  crossSite,
  headers,
  scripts,
  limits,
  packages,
  bodies,
  times,
  clocks,
  away,
  paths,
  browserPaths,
  pooled,
]
