import { defineConfig } from '@playwright/test';

/** One window at a time: journeys are about the app, not about how many fit on the machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../out/e2e',
  workers: 1,
  timeout: 120_000,
  // A machine that builds at the same time is slow to paint, not wrong.
  expect: { timeout: 15_000 },
  retries: 0,
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
});
