import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { findRunningPortal } from "@/bin/services/folder/running-portal";
import { checkout, inCheckout } from "@/bin/services/paths";
import { freePort } from "@/bin/services/ports";
import { type Children } from "@/bin/services/processes/children";
import { waitUntilReady } from "@/bin/services/processes/wait-until";
import { reportProblem } from "@/bin/services/solvable-problem";
import { inWorkplace } from "@/bin/services/workplace";
import { fuzzPortal } from "@/bin/fuzz/fuzz-portal";
import { findChangesByReading } from "@/bin/test/links-change-nothing";
import { ensureBrowser } from "@/bin/test/browser";
import { signInRules } from "@/e2e/provider/people";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";

type Beside = {
  readonly name: string;
  readonly title: string;
  /** Writes into the file it is given last how it is reached. */
  readonly program: readonly string[];
};

/** Starts a service the operator has beside the portal; answers with what it says about itself. */
const startBeside = async (
  children: Children,
  { name, title, program }: Beside,
): Promise<unknown> => {
  const file = path.join(children.folder, `${name}.json`);
  const child = children.start({
    name,
    command: process.execPath,
    args: ["--import", "tsx", ...program, file],
    cwd: checkout,
  });
  await waitUntilReady({
    folder: children.folder,
    title,
    child,
    patienceSeconds: 60,
    isReady: async () => existsSync(file),
  });
  return JSON.parse(readFileSync(file, "utf8"));
};

/** The settings for a translator that speaks the API of LibreTranslate. */
const startTranslator = async (children: Children): Promise<Readonly<Record<string, string>>> => {
  const said = await startBeside(children, {
    name: "translator",
    title: "The translator",
    program: ["e2e/translator/serve-translator.ts"],
  });
  return {
    TRANSLATOR: "libretranslate",
    TRANSLATOR_URL: z.object({ url: z.url() }).parse(said).url,
  };
};

/** The settings for the operator's OpenID provider, which knows the portal by its address. */
const startProvider = async (
  children: Children,
  portal: string,
): Promise<Readonly<Record<string, string>>> => {
  const said = await startBeside(children, {
    name: "provider",
    title: "The OpenID provider",
    program: ["e2e/provider/serve-provider.ts", portal],
  });
  const { issuer, clientId, clientSecret } = providerSchema.parse(said);
  const operatorFile = path.join(children.folder, "operator.json");
  writeFileSync(operatorFile, JSON.stringify({ ...kreisHeinsberg, signIn: signInRules }));
  return {
    OPERATOR_FILE: operatorFile,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  };
};

const providerSchema = z.object({
  issuer: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
});

/** Starts the portal as a person would, in a folder that lasts as long as the journeys. */
const startPortal = async (children: Children): Promise<string> => {
  const port = await freePort();
  const [provider, translator] = await Promise.all([
    startProvider(children, `http://localhost:${port}`),
    startTranslator(children),
  ]);
  const dataFolder = path.join(children.folder, "portal");
  const portal = children.start({
    name: "portal",
    command: process.execPath,
    args: ["bin/start.mjs", "start"],
    cwd: checkout,
    env: {
      ...process.env,
      ...provider,
      ...translator,
      DATA_DIR: dataFolder,
      PORT: String(port),
      RATE_LIMITS: "off",
      // One journey plays a partner on this machine.
      EXCHANGE_LOOPBACK: "on",
    },
    stop: { signals: ["SIGTERM"], graceMs: 30_000 },
  });
  await waitUntilReady({
    folder: children.folder,
    title: "The portal",
    child: portal,
    patienceSeconds: 240,
    isReady: async () => findRunningPortal(dataFolder)?.baseUrl !== undefined,
  });
  return `http://localhost:${port}`;
};

/** Answers whether every journey went well; Playwright tells the rest. */
const runPlaywright = async (children: Children, baseUrl: string): Promise<boolean> => {
  const playwright = children.start({
    name: "playwright",
    command: process.execPath,
    args: [inCheckout("node_modules", "@playwright", "test", "cli.js"), "test"],
    cwd: checkout,
    env: {
      ...process.env,
      ...{ BASE_URL: baseUrl, CHROMIUM_PATH: ensureBrowser() },
      ...{ E2E_PROVIDER: "1", E2E_TRANSLATOR: "1" },
    },
    output: "terminal",
  });
  const { clean } = await playwright.exited;
  if (!clean) console.error("Playwright did not end well.");
  return clean;
};

const runAll = async (children: Children, baseUrl: string): Promise<boolean> => {
  const changed = await findChangesByReading(baseUrl, databaseUrlOf(children));
  for (const table of changed) console.error(`Opening links changed the table ${table}.`);
  const isFine = await runPlaywright(children, baseUrl);
  const { faults, isWellAfterwards } = await fuzzPortal({ baseUrl, count: 500, seed: "journeys" });
  for (const fault of faults) console.error(`Malformed request: ${JSON.stringify(fault)}`);
  return changed.length === 0 && isFine && faults.length === 0 && isWellAfterwards;
};

const databaseUrlOf = (children: Children): string => {
  const portal = findRunningPortal(path.join(children.folder, "portal"));
  if (!portal) throw new Error("The portal has ended.");
  return portal.databaseUrl;
};

try {
  const isWell = await inWorkplace({ temporary: true }, async ({ children }) =>
    runAll(children, await startPortal(children)),
  );
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  reportProblem(error);
  process.exitCode = 1;
}
