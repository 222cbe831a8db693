import {
  type ImportOfficialSet,
  makeImportOfficialSet,
} from "@/lib/vocabulary/official/import-official-set";
import type { OfficialSetStore } from "@/lib/vocabulary/official/official-set-store";
import type { OfficialSets } from "@/lib/vocabulary/official/official-sets";
import { makePrismaOfficialSets } from "@/prisma/prisma-official-sets";
import { database } from "./database";
import { once } from "./once";

export const officialSets: () => OfficialSetStore & OfficialSets = once("official-sets", () =>
  makePrismaOfficialSets(database()),
);

export const vocabularyUseCases: () => { readonly importOfficialSet: ImportOfficialSet } = once(
  "vocabulary-use-cases",
  () => ({
    importOfficialSet: makeImportOfficialSet({ store: officialSets(), now: () => new Date() }),
  }),
);
