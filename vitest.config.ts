import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };
const folders = "{app,lib,search,prisma,seeds,bin}";

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          // Modules are loaded once for all files of a worker: the vocabulary alone takes a second, and
          // there are 250 files. Nothing here keeps state of its own between tests.
          isolate: false,
          // Its middleware asks for "next/server", which Node alone does not find.
          server: { deps: { inline: ["next-intl"] } },
          include: [`${folders}/**/*.test.ts`],
          exclude: ["**/*.integration.test.ts", "node_modules/**"],
          sequence: { shuffle: true },
          restoreMocks: true,
          // Generous, since timeouts are no speed tests: busy machines must not turn them red.
          testTimeout: 30_000,
          setupFiles: [
            "./lib/shared/testing/console-errors-fail.ts",
            "./lib/shared/testing/forget-foreign-settings.ts",
          ],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: [`${folders}/**/*.integration.test.ts`],
          sequence: { shuffle: true },
          restoreMocks: true,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          globalSetup: ["./bin/services/testing/start-services-for-tests.ts"],
          setupFiles: [
            "./lib/shared/testing/console-errors-fail.ts",
            "./lib/shared/testing/forget-foreign-settings.ts",
          ],
        },
      },
    ],
  },
});
