import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vitest/config'

const REMIX_FUTURE = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_routeConfig: true,
  v3_singleFetch: true,
  v3_throwAbortReason: true,
} as const

/** What every page runs is one file, which each page has to name once and a browser to ask for once. */
const EVERYWHERE = [
  './app/domain/structure/act.ts',
  './app/ui/shell.tsx',
  './app/ui/trouble.tsx',
  './app/ui/titled.ts',
  './app/ui/form/early-words.ts',
  './app/ui/form/kept-form.ts',
  './app/ui/form/typist.tsx',
]

export default defineConfig(({ mode }) => ({
  // Under vitest the plugin would look for a Remix server that is not there.
  plugins: mode === 'test' ? [] : [remix({ future: REMIX_FUTURE, ignoredRouteFiles: ['**/.*'] })],
  build: {
    assetsInlineLimit: 0, // the icon would be sent with every page
    rollupOptions: { output: { manualChunks: { everywhere: EVERYWHERE } } },
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/support/cluster.ts'],
    setupFiles: ['tests/support/every-file.ts'],
    isolate: false, // what is imported once serves all files: half the time of the suite
    maxWorkers: '100%', // one core fewer, as by default, is half of two; journeys mostly wait for their browser
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}))
