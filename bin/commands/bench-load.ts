import { parseArgs } from "node:util";
import { type Drive, driveVisitors } from "@/bin/bench/drive-visitors";
import { printFigure, quantile, rounded } from "@/bin/bench/figures";
import { loadSynthetic } from "@/bin/bench/load-synthetic";
import { resultPagePath } from "@/bin/bench/result-page-path";
import { startNextServer } from "@/bin/services/next-server";
import { freePort } from "@/bin/services/ports";
import { ensureProductionBuild } from "@/bin/services/production-build";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "20000" },
    visitors: { type: "string", default: "20" },
    seconds: { type: "string", default: "20" },
    processes: { type: "string" },
  },
});
const [offers, visitors, seconds] = [values.n, values.visitors, values.seconds].map(Number);
if (!offers || !visitors || !seconds) throw new Error("--n, --visitors and --seconds are numbers");

const WARM_UP_SECONDS = 8;

/** One to two seconds, the same in each run: the time to look at a page and choose the next. */
const readingMs = (visitor: number, step: number): number =>
  1_000 + ((visitor * 53 + step * 397) % 1_000);

const measure = async (
  figure: string,
  drive: Pick<Drive, "url" | "pauseOf">,
  isJudged: boolean,
): Promise<void> => {
  const { durations, failed, ...took } = await driveVisitors({
    ...drive,
    visitors,
    seconds,
    pathOf: resultPagePath,
  });
  printFigure({
    figure,
    offers,
    visitors,
    p50: rounded(quantile(durations, 0.5)),
    p95: rounded(quantile(durations, 0.95)),
    p99: rounded(quantile(durations, 0.99)),
    requestsPerSecond: rounded(durations.length / took.seconds),
    failed,
    ...(isJudged ? { target: "p95 < 200", met: quantile(durations, 0.95) < 200 } : {}),
  });
};

/** People who read are what the target speaks of; the other figure shows where the limit lies. */
const measureAll = async (url: string): Promise<void> => {
  const pressing = { url, pauseOf: () => 0 };
  await driveVisitors({
    ...pressing,
    visitors,
    seconds: WARM_UP_SECONDS,
    pathOf: (visitor, step) => resultPagePath(visitor, step + 50_000),
  });
  await measure("result page, visitors who read", { url, pauseOf: readingMs }, true);
  await measure("result page, without any pause", pressing, false);
};

await withServices(
  async ({ children, variables, meiliUrl, meiliKey }) => {
    try {
      await ensureProductionBuild(children);
      await loadSynthetic(offers, { url: meiliUrl, key: meiliKey });
      const [port, host] = [await freePort(), "127.0.0.1"];
      const processes = values.processes === undefined ? undefined : Number(values.processes);
      await startNextServer(children, {
        mode: "start",
        host,
        port,
        variables: { ...variables, RATE_LIMITS: "off" },
        processes,
      });
      await measureAll(`http://${host}:${port}`);
    } finally {
      await closeConnections();
    }
  },
  { temporary: true },
);
