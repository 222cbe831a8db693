import { parseArgs } from "node:util";
import { measureQueries } from "@/bin/bench/measure-queries";
import { allowRawDistance } from "@/bin/bench/raw-meilisearch";
import { loadSynthetic } from "@/bin/bench/load-synthetic";
import { startNextServer } from "@/bin/services/next-server";
import { freePort } from "@/bin/services/ports";
import { ensureProductionBuild } from "@/bin/services/production-build";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "20000" },
    rounds: { type: "string", default: "200" },
  },
});

/** Loads synthetic offers through the real path and measures searches beside the raw engine. */
await withServices(
  async ({ children, variables, meiliUrl, meiliKey }) => {
    try {
      await ensureProductionBuild(children);
      const meilisearch = { url: meiliUrl, key: meiliKey };
      await loadSynthetic(Number(values.n), meilisearch);
      await allowRawDistance(meilisearch);
      const port = await freePort();
      const host = "127.0.0.1";
      await startNextServer(children, { mode: "start", host, port, variables });
      await measureQueries({
        offers: Number(values.n),
        rounds: Number(values.rounds),
        portalUrl: `http://${host}:${port}`,
        meilisearch,
      });
    } finally {
      await closeConnections();
    }
  },
  { temporary: true },
);
