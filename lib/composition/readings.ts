import { randomUUID } from "node:crypto";
import { type CorrectOccupation, makeCorrectOccupation } from "@/lib/readings/correct-occupation";
import { type FindEvidence, makeFindEvidence } from "@/lib/readings/find-evidence";
import { makeFindOccupations } from "@/lib/readings/find-occupations";
import {
  type ListOccupationWork,
  makeListOccupationWork,
} from "@/lib/readings/list-occupation-work";
import {
  correctionIdSchema,
  type OccupationCorrections,
} from "@/lib/readings/occupation-correction";
import type { OfferChanges } from "@/lib/readings/offer-changes";
import { makeOfferReader, type OfferReader } from "@/lib/readings/read-offer";
import { makeReadOffersOf, type ReadOffersOf } from "@/lib/readings/read-offers-anew";
import { makeUndoCorrection, type UndoCorrection } from "@/lib/readings/undo-correction";
import type { VacancyReadings } from "@/lib/readings/vacancy-reading";
import { makeViewOccupation, type ViewOccupation } from "@/lib/readings/view-occupation";
import { makePrismaOccupationCorrections } from "@/prisma/readings/prisma-occupation-corrections";
import { makePrismaVacancyReadings } from "@/prisma/readings/prisma-vacancy-readings";
import { accountStore } from "./accounts";
import { auditTrail } from "./audit";
import { database } from "./database";
import { once } from "./once";
import { tinyldLanguageDetector } from "./tinyld-language-detector";
import { occupationResolver, vocabulary, vocabularyEdition } from "./vocabulary";

const now = (): Date => new Date();

export const offerReader: () => OfferReader = once("offer-reader", () =>
  makeOfferReader({
    vocabulary: vocabulary(),
    resolver: occupationResolver(),
    edition: vocabularyEdition,
    detectLanguage: tinyldLanguageDetector,
  }),
);

export const vacancyReadings: () => VacancyReadings & OfferChanges = once("vacancy-readings", () =>
  makePrismaVacancyReadings(database()),
);

export const occupationCorrections: () => OccupationCorrections = once(
  "occupation-corrections",
  () => makePrismaOccupationCorrections(database()),
);

/** For offers that do not come with an import: reads them on arrival. */
export const readOffersOf: () => ReadOffersOf = once("read-offers-of", () =>
  makeReadOffersOf({ readings: vacancyReadings(), reader: offerReader(), now }),
);

export type ReadingUseCases = {
  readonly findEvidence: FindEvidence;
  readonly viewOccupation: ViewOccupation;
  readonly correctOccupation: CorrectOccupation;
  readonly undoCorrection: UndoCorrection;
  readonly listOccupationWork: ListOccupationWork;
};

export const readingUseCases: () => ReadingUseCases = once("reading-use-cases", () => {
  const words = { vocabulary: vocabulary(), resolver: occupationResolver() };
  const stores = {
    readings: vacancyReadings(),
    corrections: occupationCorrections(),
    reader: offerReader(),
    readOffersOf: readOffersOf(),
    audit: auditTrail(),
    now,
  };
  return {
    findEvidence: makeFindEvidence(words),
    viewOccupation: makeViewOccupation({ ...stores, findOccupations: makeFindOccupations(words) }),
    correctOccupation: makeCorrectOccupation({
      ...stores,
      ...words,
      newId: () => correctionIdSchema.parse(randomUUID()),
    }),
    undoCorrection: makeUndoCorrection(stores),
    listOccupationWork: makeListOccupationWork({ ...stores, accounts: accountStore() }),
  };
});
