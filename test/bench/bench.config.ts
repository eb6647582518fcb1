import { defineConfig } from 'vitest/config'

/** Benches run by themselves, one after the other: they measure, and tests beside them would slow them down. */
export default defineConfig({
  test: {
    include: ['test/bench/*.ts'],
    exclude: ['test/bench/*.config.ts'],
    testTimeout: 900_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
