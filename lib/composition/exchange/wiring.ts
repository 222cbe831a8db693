import { randomUUID } from "node:crypto";
import type { ReadOffer } from "@/lib/exchange/apply-page";
import type { ExchangedOffer } from "@/lib/exchange/exchanged-offer";
import { makePublishing, type Publishing } from "@/lib/exchange/extend-ledger";
import { makeFromPayload } from "@/lib/exchange/from-payload";
import type { WithIncomingOffers } from "@/lib/exchange/incoming-offers";
import { type KreisAgs, kreisAgsSchema } from "@/lib/exchange/kreis-ags";
import { type LearnKeys, makeLearnKeys } from "@/lib/exchange/learn-keys";
import { makeManagePartners, type ManagePartners } from "@/lib/exchange/manage-partners";
import type { OfferSource, WithOutgoingLedger } from "@/lib/exchange/outgoing-ledger";
import type { OwnKeys } from "@/lib/exchange/own-keys";
import { partnerIdSchema } from "@/lib/exchange/partner";
import type { PartnerLine } from "@/lib/exchange/partner-line";
import type { PartnerStore } from "@/lib/exchange/partner-store";
import { makePullPartner, type PullPartner } from "@/lib/exchange/pull-partner";
import { makeReconcilePartner, type ReconcilePartner } from "@/lib/exchange/reconcile-partner";
import { makeServePage, type ServePage } from "@/lib/exchange/serve-page";
import { toPayload } from "@/lib/exchange/to-payload";
import { fingerprintOfContent } from "@/lib/vacancies/vacancy-fingerprint";
import { makePrismaIncomingOffers } from "@/prisma/exchange/prisma-incoming-offers";
import { type LedgerReading, makePrismaLedgerCopies } from "@/prisma/exchange/prisma-ledger-copies";
import { makePrismaNonces } from "@/prisma/exchange/prisma-nonces";
import { makePrismaOfferSource } from "@/prisma/exchange/prisma-offer-source";
import { makePrismaOutgoingLedger } from "@/prisma/exchange/prisma-outgoing-ledger";
import { makePrismaOwnKeys } from "@/prisma/exchange/prisma-own-keys";
import { makePrismaPartnerStore } from "@/prisma/exchange/prisma-partner-store";
import { auditTrail } from "../audit";
import { cipher } from "../cipher";
import { database } from "../database";
import { readEnvironment } from "../env";
import { makeFilteringWebFetcher } from "../filtering-web-fetcher";
import { once } from "../once";
import { baseUrl, isDemo, operator } from "../operator";
import { vocabulary } from "../vocabulary";
import { makeKey, signWith } from "./ed25519";
import { type LineDependencies, makeHttpPartnerLine } from "./http-partner-line";
import { makeReceiveRequest } from "./receive-request";

/** Raise it when other words are chosen for what partners are told: everything is told anew. */
const PAYLOAD_VERSION = 1;
/** A page of the largest size with one more offer, and some room. */
const MAX_ANSWER_BYTES = 24 * 1024 * 1024;

const now = (): Date => new Date();

/** This Kreis among the others. */
export const selfAgs = (): KreisAgs => kreisAgsSchema.parse(operator().kreis.ags);

export const partnerStore: () => PartnerStore = once("partner-store", () =>
  makePrismaPartnerStore(database()),
);

export const ownKeys: () => OwnKeys = once("exchange-own-keys", () =>
  makePrismaOwnKeys({ database: database(), cipher: cipher(), makeKey, signWith }),
);

export const ledgerCopies: () => LedgerReading = once("exchange-ledger-copies", () =>
  makePrismaLedgerCopies(database()),
);

export const outgoingLedger: () => WithOutgoingLedger = once("exchange-outgoing", () =>
  makePrismaOutgoingLedger(database()),
);

export const incomingOffers: () => WithIncomingOffers<ExchangedOffer> = once(
  "exchange-incoming",
  () => makePrismaIncomingOffers({ database: database() }),
);

export const offerSource: () => OfferSource = once("exchange-offer-source", () =>
  makeOfferSource(toPayload, ""),
);

/** Offers as a reader is told of them; another `style` tells everything anew. */
export const makeOfferSource = (tell: typeof toPayload, style: string): OfferSource => {
  const { name, kreis, defaultLocale } = operator();
  const self = selfAgs();
  const ownPage = (id: string): string => `${baseUrl()}/${defaultLocale}/vacancies/${id}`;
  return makePrismaOfferSource({
    database: database(),
    self,
    style: fingerprintOfContent([PAYLOAD_VERSION, baseUrl(), kreis.name, name, style]),
    ownProvenance: (source, permittedUse) => ({
      origin: self,
      originName: kreis.name,
      firstPublisher: source === "regional" ? name : source,
      hops: [self],
      permittedUse,
    }),
    // Of a received offer the origin's page is told, where people find it at first hand.
    toPayload: (vacancy, key, provenance) =>
      tell(
        vacancy,
        key,
        provenance,
        (vacancy.origin === "exchanged" ? vacancy.sourceUrl : undefined) ?? ownPage(vacancy.id),
      ),
  });
};

export const publishing: () => Publishing = once("exchange-publishing", () =>
  makePublishingOf(offerSource()),
);

export const makePublishingOf = (source: OfferSource): Publishing =>
  makePublishing({ self: selfAgs(), source, newGeneration: randomUUID, now });

export const readOffer: () => ReadOffer<ExchangedOffer> = once("exchange-read-offer", () => {
  const { findOccupation, findSkill } = vocabulary();
  return makeFromPayload({
    isOccupation: (id) => findOccupation(id) !== undefined,
    isSkill: (id) => findSkill(id) !== undefined,
  });
});

/** How partners are spoken to, whatever about. */
export const lineParts: () => LineDependencies = once("exchange-line-parts", () => ({
  self: selfAgs(),
  fetcher: makeFilteringWebFetcher({
    maxBytes: MAX_ANSWER_BYTES,
    allowedAddresses: isLoopbackAllowed() ? ["127.0.0.1", "::1"] : [],
  }),
  ownKeys: ownKeys(),
  partners: partnerStore(),
  isPlainAllowed: isLoopbackAllowed(),
  now,
}));

export const partnerLine: () => PartnerLine = once("exchange-partner-line", () =>
  makeHttpPartnerLine(lineParts()),
);

/** Two portals on one machine, for demos and tests; a live portal speaks to the outside alone. */
const isLoopbackAllowed = (): boolean => isDemo() && readEnvironment().EXCHANGE_LOOPBACK === "on";

export const pullPartner = (shouldStop: () => boolean = () => false): PullPartner =>
  makePullPartner({
    self: selfAgs(),
    pages: partnerLine(),
    withOffers: incomingOffers(),
    readOffer: readOffer(),
    now,
    shouldStop,
  });

export const learnKeys: () => LearnKeys = once("exchange-learn-keys", () =>
  makeLearnKeys({ partners: partnerStore(), line: partnerLine(), now }),
);

export const receiveRequest = once("exchange-receive-request", () =>
  makeReceiveRequest({ partners: partnerStore(), nonces: makePrismaNonces(database()), now }),
);

export const servePage: () => ServePage = once("exchange-serve-page", () =>
  makeServePage({
    self: selfAgs(),
    source: offerSource(),
    publishing: publishing(),
    withLedger: outgoingLedger(),
    now,
  }),
);

export const managePartners: () => ManagePartners = once("exchange-manage-partners", () =>
  makeManagePartners({
    self: selfAgs(),
    partners: partnerStore(),
    withOffers: incomingOffers(),
    audit: auditTrail(),
    newPartnerId: () => partnerIdSchema.parse(randomUUID()),
    now,
  }),
);

export const reconcilePartner: () => ReconcilePartner = once("exchange-reconcile", () =>
  makeReconcilePartner({ self: selfAgs(), copies: ledgerCopies(), line: partnerLine() }),
);
