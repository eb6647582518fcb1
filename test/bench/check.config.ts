import { defineConfig } from 'vitest/config'

/** The benchmark of the check runs by itself: it measures, and other tests would slow it down. */
export default defineConfig({
  test: { include: ['test/bench/check.ts'], testTimeout: 300_000, disableConsoleIntercept: true },
})
