import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** Draws without a window, with a third less work of the processor than the whole Chromium. */
const debianShell = "/usr/bin/chromium-headless-shell";
const debianChromium = "/usr/bin/chromium";
const debianPackages = ["chromium-headless-shell", "fonts-noto-core"];

/** The browser that CHROMIUM_PATH names; throws a sentence where it is none. */
const givenBrowser = (): string | undefined => {
  const { CHROMIUM_PATH: given } = process.env;
  if (!given || isExecutable(given)) return given;
  throw new SolvableProblem(`CHROMIUM_PATH: ${given} is not a program that this user may run.`);
};

/**
 * Path of a Chromium for the journeys: CHROMIUM_PATH, else Debian's without windows, which is
 * installed where that is possible, else any other; throws a sentence where there is no way.
 */
export const ensureBrowser = (): string => {
  const browser =
    givenBrowser() ??
    [debianShell].find(isExecutable) ??
    installOnDebian() ??
    [debianChromium, chromium.executablePath()].find(isExecutable);
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
  return [debianShell].find(isExecutable);
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
