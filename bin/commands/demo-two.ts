import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkout, inCheckout } from "@/bin/services/paths";
import { onStopRequest } from "@/bin/services/processes/stop-request";
import { readSettings } from "@/bin/services/settings";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** Two complete portals on this machine, introduced to each other. */
type Side = {
  readonly ags: string;
  readonly name: string;
  readonly slug: string;
  readonly operatorFile: string;
  readonly port: number;
  readonly folder: string;
};

const configuration = (name: string): string =>
  inCheckout("lib", "operator", "configurations", `${name}.json`);

const makeSides = (): readonly [Side, Side] => {
  const { DATA_DIR: folder, PORT: port } = readSettings(process.env);
  return [
    {
      ...{ ags: "05370", name: "Kreis Heinsberg", slug: "kreis-heinsberg", port },
      operatorFile: configuration("kreis-heinsberg"),
      folder: path.join(folder, "two", "heinsberg"),
    },
    {
      ...{ ags: "05358", name: "Kreis Düren", slug: "kreis-dueren", port: port + 1 },
      operatorFile: configuration("kreis-dueren"),
      folder: path.join(folder, "two", "dueren"),
    },
  ];
};

const baseUrlOf = ({ port }: Side): string => `http://localhost:${port}`;

const start = (side: Side, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...args], {
    cwd: checkout,
    stdio: "inherit",
    env: {
      ...process.env,
      DATA_DIR: side.folder,
      PORT: String(side.port),
      BASE_URL: baseUrlOf(side),
      OPERATOR_FILE: side.operatorFile,
      EXCHANGE_LOOPBACK: "on",
      DEMO_NEIGHBOUR: "portal",
      WEB_PROCESSES: process.env.WEB_PROCESSES ?? "1",
    },
  });

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));

const PATIENCE_MS = 600_000;

const isServed = async (side: Side): Promise<boolean> => {
  const answer = await fetch(`${baseUrlOf(side)}/api/health`).catch(() => undefined);
  return answer?.ok === true;
};

const served = async (side: Side): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isServed(side))) {
    if (Date.now() > deadline) throw new SolvableProblem(`${side.name} did not start.`);
    await pause(500);
  }
};

const introduce = async (at: Side, other: Side): Promise<void> => {
  const { ags, name, slug } = other;
  const facts = { ags, name, slug, "base-url": baseUrlOf(other) };
  const args = Object.entries(facts).flatMap(([option, value]) => [`--${option}`, value]);
  const code = await ended(start(at, ["bin/run.mjs", "exchange-introduce", ...args]));
  if (code !== 0) throw new SolvableProblem(`${at.name} could not be introduced to ${name}.`);
};

/** Offers of the other Kreis that a portal shows, as its public interface counts them. */
const countExchanged = async (at: Side, other: Side): Promise<number> => {
  const answer = await fetch(`${baseUrlOf(at)}/api/v1/vacancies?source=${other.slug}`);
  const found: unknown = await answer.json();
  const total: unknown =
    typeof found === "object" && found !== null ? Reflect.get(found, "total") : undefined;
  return typeof total === "number" ? total : 0;
};

const countBoth = async ([one, other]: readonly [Side, Side]): Promise<readonly number[]> => [
  await countExchanged(one, other),
  await countExchanged(other, one),
];

/** What was there before either knew the other, from an earlier run, does not count. */
const watchOffersCross = async (
  sides: readonly [Side, Side],
  before: readonly number[],
): Promise<void> => {
  const [one, other] = sides;
  const begun = Date.now();
  for (;;) {
    const [here = 0, there = 0] = (await countBoth(sides)).map(
      (count, index) => count - (before[index] ?? 0),
    );
    if (here > 0 && there > 0) {
      const seconds = ((Date.now() - begun) / 1000).toFixed(0);
      const words = `${one.name} received ${here} offers of ${other.name}, ${other.name} ${there} of ${one.name}`;
      console.log(`\nAfter ${seconds} s: ${words}.`);
      return;
    }
    if (Date.now() - begun > PATIENCE_MS) throw new SolvableProblem("No offers have crossed.");
    await pause(1_000);
  }
};

const run = async (): Promise<number> => {
  const sides = makeSides();
  const [one, other] = sides;
  const children: ChildProcess[] = [];
  const stopped = new Promise<void>((resolve) => onStopRequest(() => resolve()));
  const begin = async (side: Side): Promise<void> => {
    children.push(start(side, ["bin/start.mjs", "start"]));
    await served(side);
  };
  const demo = async (): Promise<void> => {
    // One after the other: both would build the same code.
    await begin(one);
    await begin(other);
    const before = await countBoth(sides);
    await introduce(one, other);
    await introduce(other, one);
    await watchOffersCross(sides, before);
    for (const side of sides) {
      console.log(`${side.name}: ${baseUrlOf(side)}/de/vacancies and /de/partners`);
    }
    console.log("Stop both with Ctrl-C.");
    await stopped;
  };
  try {
    await Promise.race([demo(), stopped]);
    return 0;
  } finally {
    for (const child of children) child.kill("SIGTERM");
    await Promise.all(children.filter(({ exitCode }) => exitCode === null).map(ended));
  }
};

process.exit(await run());
