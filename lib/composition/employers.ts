import { makeCheckEmployer, type CheckEmployer } from "@/lib/employers/check-employer";
import type { EmployerStore } from "@/lib/employers/employer";
import type { EmployerMembers } from "@/lib/employers/employer-members";
import type { EmployerOffers } from "@/lib/employers/offers/employer-offers";
import { makeMoveOffer, type MoveOffer } from "@/lib/employers/offers/move-offer";
import { makeReadOfferForm, type ReadOfferForm } from "@/lib/employers/offers/read-offer-form";
import { makeSaveOffer, type SaveOffer } from "@/lib/employers/offers/save-offer";
import { makeSuggestOffer, type SuggestOffer } from "@/lib/employers/offers/suggest-offer";
import { makePrismaEmployerMembers } from "@/prisma/employers/prisma-employer-members";
import { makePrismaEmployerOffers } from "@/prisma/employers/prisma-employer-offers";
import { makePrismaEmployerStore } from "@/prisma/prisma-employer-store";
import { auditTrail } from "./audit";
import { cipher } from "./cipher";
import { database } from "./database";
import { once } from "./once";
import { baseUrl, operator } from "./operator";
import { gazetteer } from "./places";
import { occupationResolver, vocabulary } from "./vocabulary";

export const employerStore: () => EmployerStore = once("employer-store", () =>
  makePrismaEmployerStore(database()),
);

export const employerMembers: () => EmployerMembers = once("employer-members", () =>
  makePrismaEmployerMembers(database()),
);

export const employerOffers: () => EmployerOffers = once("employer-offers", () =>
  makePrismaEmployerOffers({
    database: database(),
    employers: employerStore(),
    cipher: cipher(),
  }),
);

export type EmployerUseCases = {
  readonly suggestOffer: SuggestOffer;
  readonly readOfferForm: ReadOfferForm;
  readonly saveOffer: SaveOffer;
  readonly moveOffer: MoveOffer;
  readonly checkEmployer: CheckEmployer;
};

export const employerUseCases: () => EmployerUseCases = once("employer-use-cases", () => {
  const now = (): Date => new Date();
  const stores = {
    offers: employerOffers(),
    members: employerMembers(),
    employers: employerStore(),
    audit: auditTrail(),
    now,
  };
  const locale = operator().defaultLocale;
  const words = vocabulary();
  return {
    suggestOffer: makeSuggestOffer({ resolver: occupationResolver(), vocabulary: words }),
    readOfferForm: makeReadOfferForm({ gazetteer: gazetteer(), vocabulary: words }),
    saveOffer: makeSaveOffer(stores),
    checkEmployer: makeCheckEmployer(stores),
    moveOffer: makeMoveOffer({
      ...stores,
      locale,
      links: (id) => ({
        open: `${baseUrl()}/${locale}/vacancies/${id}`,
        own: `${baseUrl()}/${locale}/employer/vacancies/${id}`,
      }),
    }),
  };
});
