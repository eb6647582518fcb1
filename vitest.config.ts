import { defineConfig } from 'vitest/config'

/** No test is about time, and these machines are slow at times: a test that takes this long hangs. ms. */
const testTimeout = 300_000

/** The everyday half minute: what needs no other program and builds no large files. */
const quick = [
  'test/architecture.test.ts',
  'test/charter/**',
  'test/source/**',
  'test/readings/**',
  'test/checks/**',
  'test/doc/**',
]

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          include: quick.map((path) => (path.endsWith('**') ? `${path}/*.test.ts` : path)),
          testTimeout,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: quick,
          // The command is tested as it is run: compiled.
          globalSetup: 'test/compile.ts',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
})
