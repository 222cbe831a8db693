import { defineConfig, devices } from "@playwright/test";

const { BASE_URL, CHROMIUM_PATH = "/usr/bin/chromium", E2E_JSON_REPORT } = process.env;

/** Switches that keep a Chromium of the distribution quiet inside containers. */
const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Journeys through a running portal; BASE_URL says where it runs. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: E2E_JSON_REPORT ? [["list"], ["json", { outputFile: E2E_JSON_REPORT }]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE_URL ?? "http://localhost:3000",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    // A trace costs a quarter of the time; `--trace retain-on-failure` asks for one.
    trace: "off",
    launchOptions: { executablePath: CHROMIUM_PATH, args: quietly },
  },
});
