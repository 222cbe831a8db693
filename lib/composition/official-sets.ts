import {
  type ImportOfficialSet,
  makeImportOfficialSet,
} from "@/lib/vocabulary/official/import-official-set";
import type { OfficialSetStore } from "@/lib/vocabulary/official/official-set-store";
import type { OfficialSets } from "@/lib/vocabulary/official/official-sets";
import { type OfficialPublisher, publishersOf } from "@/lib/vocabulary/official/set-files";
import { makePrismaOfficialSets } from "@/prisma/prisma-official-sets";
import { database } from "./database";
import { once } from "./once";

export const officialSets: () => OfficialSetStore & OfficialSets = once("official-sets", () =>
  makePrismaOfficialSets(database()),
);

export type VocabularyUseCases = {
  readonly importOfficialSet: ImportOfficialSet;
  /** Whom the portal has to name, since something of theirs is imported. */
  readonly publishers: () => Promise<readonly OfficialPublisher[]>;
};

export const vocabularyUseCases: () => VocabularyUseCases = once("vocabulary-use-cases", () => ({
  importOfficialSet: makeImportOfficialSet({ store: officialSets(), now: () => new Date() }),
  publishers: async () => publishersOf((await officialSets().parts()).map(({ name }) => name)),
}));
