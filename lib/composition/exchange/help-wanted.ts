import { type HelpUseCases, makeHelpUseCases } from "@/lib/exchange/help-wanted/ask-for-help";
import type { HelpLists, HelpWantedStore } from "@/lib/exchange/help-wanted/help-wanted-store";
import {
  makePrismaHelpLists,
  makePrismaHelpWantedStore,
} from "@/prisma/exchange/prisma-help-wanted";
import { auditTrail } from "../audit";
import { database } from "../database";
import { once } from "../once";
import { vacancyUseCases } from "../vacancies";

export const helpWantedStore: () => HelpWantedStore = once("help-wanted-store", () =>
  makePrismaHelpWantedStore(database()),
);

export const helpLists: () => HelpLists = once("help-lists", () => makePrismaHelpLists(database()));

export const helpUseCases: () => HelpUseCases = once("help-use-cases", () =>
  makeHelpUseCases({
    store: helpWantedStore(),
    find: (id) => vacancyUseCases().find(id),
    audit: auditTrail(),
    now: () => new Date(),
  }),
);
