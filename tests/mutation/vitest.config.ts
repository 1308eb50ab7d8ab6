import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Without the database that the data tests start: only tests of four files run here.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['tests/assessment/{verdict,precedence,terms,overlap,overlap-laws,covered-hours,need}.test.ts'],
    testTimeout: 30_000,
  },
})
