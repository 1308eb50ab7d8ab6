import { defineConfig } from 'vitest/config'

// A zone that is neither UTC nor a whole hour away from it: date bugs fail here first.
process.env.TZ = 'Asia/Kathmandu'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  ssr: { resolve: { conditions: ['react-server'] } },
  test: {
    globalSetup: 'tests/support/database.ts',
    include: ['tests/{assessment,data,docs,report}/**/*.test.ts'],
    // Both cores of a small machine: left to itself vitest uses one of them.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
