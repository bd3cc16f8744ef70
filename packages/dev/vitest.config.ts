import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Real databases, ports and browsers take their time on a busy machine.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
