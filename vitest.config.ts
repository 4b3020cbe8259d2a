import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A test may build, pack, install or start a browser.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
