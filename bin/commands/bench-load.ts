import autocannon from "autocannon";
import { parseArgs } from "node:util";
import { printFigure, rounded } from "@/bin/bench/figures";
import { loadSynthetic } from "@/bin/bench/load-synthetic";
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
  },
});

const words = ["verkäufer", "lagerhelfer", "pflege", "koch", "elektriker", "fahrer", "büro", ""];
const places = ["Erkelenz", "Heinsberg", "41836", "Geilenkirchen", ""];

const pages = words.flatMap((q) =>
  places.map((place) => ({
    path: `/de/vacancies?${new URLSearchParams({ q, place }).toString()}`,
  })),
);

/** Visitors who ask for one result page after the other without a pause. */
const drive = (url: string): Promise<autocannon.Result> =>
  autocannon({
    url,
    requests: pages,
    connections: Number(values.visitors),
    duration: Number(values.seconds),
  });

await withServices(
  async ({ children, variables, meiliUrl, meiliKey }) => {
    try {
      await ensureProductionBuild(children);
      await loadSynthetic(Number(values.n), { url: meiliUrl, key: meiliKey });
      const port = await freePort();
      const host = "127.0.0.1";
      await startNextServer(children, { mode: "start", host, port, variables });
      const { latency, requests, errors, non2xx } = await drive(`http://${host}:${port}`);
      printFigure({
        figure: "result page",
        offers: Number(values.n),
        visitors: Number(values.visitors),
        p50: latency.p50,
        p90: latency.p90,
        // autocannon knows no p95; this one is stricter.
        p97_5: latency.p97_5,
        p99: latency.p99,
        requestsPerSecond: rounded(requests.average),
        failed: errors + non2xx,
      });
    } finally {
      await closeConnections();
    }
  },
  { temporary: true },
);
