import { everyone } from "@/lib/exchange/everyone";
import type { Publishing } from "@/lib/exchange/extend-ledger";
import type { OfferSource } from "@/lib/exchange/outgoing-ledger";
import { makeServeOpenPage, type ServeOpenPage } from "@/lib/exchange/serve-open-page";
import { toOpenPayload } from "@/lib/exchange/to-open-payload";
import { makePrismaLedgerLook } from "@/prisma/exchange/prisma-outgoing-ledger";
import { database } from "../database";
import { once } from "../once";
import { operator } from "../operator";
import { makeOfferSource, makePublishingOf, outgoingLedger, selfAgs } from "./wiring";

const openOfferSource: () => OfferSource = once("exchange-open-offer-source", () =>
  makeOfferSource(toOpenPayload, "open"),
);

const openPublishing: () => Publishing = once("exchange-open-publishing", () =>
  makePublishingOf(openOfferSource()),
);

/** Writes down what changed for everyone; answers how many entries that took. */
export const extendOpenLedger = (): Promise<number> =>
  outgoingLedger()(everyone.id, (ledger) => openPublishing().extend(ledger, everyone));

export const serveOpenPage: () => ServeOpenPage = once("exchange-serve-open-page", () => {
  const { name, openDataLicence } = operator();
  return makeServeOpenPage({
    self: selfAgs(),
    source: openOfferSource(),
    lookInto: makePrismaLedgerLook(database()),
    licence: { ...openDataLicence, attribution: name },
  });
});
