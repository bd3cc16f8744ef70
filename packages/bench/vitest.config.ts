import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A database is made and programs are started.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
