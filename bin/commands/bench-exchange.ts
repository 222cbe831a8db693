import { once } from "node:events";
import { parseArgs } from "node:util";
import { introduceBoth, measureSnapshot, measureStoringAlone } from "@/bin/bench/measure-exchange";
import { measureNews } from "@/bin/bench/measure-exchange-news";
import { startExchangePeer } from "@/bin/bench/start-exchange-peer";
import { freePort } from "@/bin/services/ports";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { makeExchangeServer } from "@/lib/composition/exchange/exchange-server";
import { rebuilding } from "@/lib/composition/indexing";
import { vocabularyLoaded } from "@/lib/composition/vocabulary";

const { values } = parseArgs({
  options: {
    offers: { type: "string", default: "5000" },
    rounds: { type: "string", default: "3" },
  },
});
const offers = Number(values.offers);

const port = await freePort();
const peerPort = await freePort();
process.env.PORT = String(port);
process.env.BASE_URL = `http://localhost:${port}`;
process.env.EXCHANGE_LOOPBACK = "on";

/** Two portals with all they need: one sends its offers, this one reads, stores and finds them. */
await withServices(
  async ({ meiliUrl, meiliKey }) => {
    await vocabularyLoaded();
    await rebuilding().ensureIndex();
    const peer = await startExchangePeer(peerPort);
    const server = makeExchangeServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    try {
      const partner = await introduceBoth(peer, { port, peerPort });
      await peer.tell({ do: "load", count: offers });
      await measureStoringAlone(offers);
      await measureSnapshot(peer, partner);
      // Whoever is not reached by notices asks by the clock.
      const loseNotices = (): void => {
        server.close();
        server.closeAllConnections();
      };
      const meilisearch = { url: meiliUrl, key: meiliKey };
      await measureNews(peer, { rounds: Number(values.rounds), loseNotices, meilisearch });
    } finally {
      server.close();
      await peer.stop();
      await closeConnections();
    }
  },
  { temporary: true },
);
process.exit(0);
