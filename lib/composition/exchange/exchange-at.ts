import { randomUUID } from "node:crypto";
import { type LearnKeys, makeLearnKeys } from "@/lib/exchange/learn-keys";
import { makeManagePartners, type ManagePartners } from "@/lib/exchange/manage-partners";
import { makePublishing } from "@/lib/exchange/extend-ledger";
import { partnerIdSchema } from "@/lib/exchange/partner";
import { makePullPartner, type PullPartner } from "@/lib/exchange/pull-partner";
import { makeServePage, type ServePage } from "@/lib/exchange/serve-page";
import { makePrismaIncomingOffers } from "@/prisma/exchange/prisma-incoming-offers";
import { makePrismaNonces } from "@/prisma/exchange/prisma-nonces";
import { auditTrailAt } from "../audit";
import { database } from "../database";
import { type LineDependencies, makeHttpPartnerLine } from "./http-partner-line";
import { makeReceiveRequest } from "./receive-request";
import { lineParts, offerSource, outgoingLedger, partnerStore, readOffer, selfAgs } from "./wiring";

/** What two portals do with each other, as far as one of them takes part. */
export type ExchangeAt = {
  readonly manage: ManagePartners;
  readonly learnKeys: LearnKeys;
  readonly pull: PullPartner;
  readonly receive: ReturnType<typeof makeReceiveRequest>;
  readonly serve: ServePage;
};

/** The exchange by another clock and over another network: the demo lives through its past by it. */
export const exchangeAt = (now: () => Date, fetcher: LineDependencies["fetcher"]): ExchangeAt => {
  const [self, partners, source] = [selfAgs(), partnerStore(), offerSource()];
  const line = makeHttpPartnerLine({ ...lineParts(), fetcher, now });
  const withOffers = makePrismaIncomingOffers({ database: database(), now });
  const publishing = makePublishing({ self, source, newGeneration: randomUUID, now });
  const newPartnerId = () => partnerIdSchema.parse(randomUUID());
  return {
    manage: makeManagePartners({
      ...{ self, partners, withOffers, newPartnerId, now },
      audit: auditTrailAt(now),
    }),
    learnKeys: makeLearnKeys({ partners, line, now }),
    pull: makePullPartner({ self, pages: line, withOffers, readOffer: readOffer(), now }),
    receive: makeReceiveRequest({ partners, nonces: makePrismaNonces(database()), now }),
    serve: makeServePage({ self, source, publishing, withLedger: outgoingLedger(), now }),
  };
};
