import { defineConfig } from 'vitest/config'

// A zone that is neither UTC nor a whole hour away from it: date bugs fail here first.
process.env.TZ = 'Asia/Kathmandu'

/** Files that keep a database, settings or counters of their own: each loads everything anew. */
const APART = ['tests/data/**/*.test.ts', 'tests/assessment/evaluations.test.ts']

export default defineConfig({
  resolve: { tsconfigPaths: true },
  ssr: { resolve: { conditions: ['react-server'] } },
  test: {
    // Both cores of a small machine: left to itself vitest uses one of them.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: APART, globalSetup: 'tests/support/database.ts' } },
      // Pure functions, which are as quick as they are compiled: the next file goes on with what the one before has loaded.
      { extends: true, test: { name: 'pure', include: ['tests/{assessment,docs,report}/**/*.test.ts'], exclude: APART, isolate: false } },
    ],
  },
})
