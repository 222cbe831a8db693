import { ownKeys, pullPartner } from "@/lib/composition/exchange/wiring";
import { vacancyStore, vacancyUseCases } from "@/lib/composition/vacancies";
import { kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import type { Partner } from "@/lib/exchange/partner";
import { emptySearch, type SearchRequest } from "@/lib/vacancies/search-request";
import { batchesOf, befriend } from "./exchange-material";
import { printFigure, rounded } from "./figures";
import { projectUntil } from "./project-until";
import type { ExchangePeer } from "./start-exchange-peer";

/** Both sides note each other, as if their fingerprints had been compared. */
export const introduceBoth = async (
  peer: ExchangePeer,
  ports: { readonly port: number; readonly peerPort: number },
): Promise<Partner> => {
  const [own] = await ownKeys().listed();
  if (!own || peer.ready.done !== "ready") throw new Error("A side has no key");
  await peer.tell({
    do: "befriend",
    with: {
      ...{ ags: kreisAgsSchema.parse("05370"), name: "Kreis Heinsberg", slug: "kreis-heinsberg" },
      baseUrl: `http://localhost:${ports.port}`,
      ...{ keyId: own.keyId, publicKey: own.publicKey },
    },
  });
  const { keyId, publicKey } = peer.ready;
  return befriend({
    ...{ ags: kreisAgsSchema.parse("05358"), name: "Kreis Düren", slug: "kreis-dueren" },
    baseUrl: `http://localhost:${ports.peerPort}`,
    ...{ keyId, publicKey },
  });
};

/** As many as come on a page of the exchange. */
const BATCH = 500;

/** As many offers stored and made searchable without ledger, signatures or a way to go. */
export const measureStoringAlone = async (offers: number): Promise<void> => {
  // Others than the partner has: those would be the same jobs.
  const batches = [...batchesOf(offers, BATCH, offers)];
  await measured("as many offers stored and searchable, without exchange", offers, async () => {
    for (const batch of batches) await vacancyStore().saveAll(batch);
  });
};

/** From an empty partner to one whose offers are all found. */
export const measureSnapshot = async (peer: ExchangePeer, partner: Partner): Promise<void> => {
  const written = await peer.tell({ do: "write" });
  if (written.done !== "write") throw new Error("The sender wrote nothing down");
  const { entries, seconds } = written;
  const offersPerSecond = rounded(entries / seconds, 0);
  printFigure({ figure: "ledger written by the sender", offers: entries, offersPerSecond });
  await measured("snapshot pulled, verified, stored and searchable", entries, async () => {
    const pulled = await pullPartner()(partner);
    if (!pulled.ok || pulled.value.put !== entries) throw new Error(JSON.stringify(pulled));
  });
  const found = await countFound({ ...emptySearch, radius: "everywhere", source: [partner.slug] });
  if (found !== entries) throw new Error(`${found} of ${entries} offers are found`);
};

const countFound = async (request: SearchRequest): Promise<number> =>
  (await vacancyUseCases().search({ ...request, facets: "none", pageSize: 1 })).total;

/** Storing and projecting side by side, as worker and exchange do; both have to come to their end. */
const measured = async (
  figure: string,
  offers: number,
  store: () => Promise<void>,
): Promise<void> => {
  const begun = performance.now();
  const state = { isStored: false };
  const storing = store().finally(() => (state.isStored = true));
  const storedAfter = storing.then(() => (performance.now() - begun) / 1000);
  await Promise.all([storing, projectUntil(() => state.isStored)]);
  const seconds = (performance.now() - begun) / 1000;
  printFigure({
    ...{ figure, offers, offersPerSecond: rounded(offers / seconds, 0) },
    storedPerSecond: rounded(offers / (await storedAfter), 0),
    peakMemoryMegabytes: rounded(process.resourceUsage().maxRSS / 1024, 0),
  });
};
