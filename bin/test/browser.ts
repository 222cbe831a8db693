import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { SolvableProblem } from "@/bin/services/solvable-problem";

const debianChromium = "/usr/bin/chromium";
const debianPackages = ["chromium", "fonts-noto-core"];

/** Path of a Chromium for the journeys: CHROMIUM_PATH, else Debian's, else Playwright's own. */
export const findBrowser = (): string | undefined => {
  const { CHROMIUM_PATH: given } = process.env;
  if (given) {
    if (isExecutable(given)) return given;
    throw new SolvableProblem(`CHROMIUM_PATH: ${given} is not a program that this user may run.`);
  }
  return [debianChromium, chromium.executablePath()].find(isExecutable);
};

/** Installs Debian's Chromium where that is possible; throws a sentence where there is no way. */
export const ensureBrowser = (): string => {
  const browser = findBrowser() ?? installOnDebian();
  if (browser) return browser;
  throw new SolvableProblem(
    "The journeys need Chromium, and there is none. Set CHROMIUM_PATH to one, run " +
      "`npx playwright install chromium`, or on Debian, as root, " +
      `\`apt-get install ${debianPackages.join(" ")}\`.`,
  );
};

const installOnDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update"], { env, stdio: "inherit" });
  const install = ["install", "-y", "--no-install-recommends", ...debianPackages];
  spawnSync("apt-get", install, { env, stdio: "inherit" });
  return findBrowser();
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
