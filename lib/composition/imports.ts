import { randomUUID } from "node:crypto";
import { importFormats } from "@/lib/imports/formats";
import { type ImportFile, makeImportFile } from "@/lib/imports/import-file";
import { makeResolveAdOccupations } from "@/lib/imports/resolve-ad-occupations";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { makePrismaImportStaging } from "@/prisma/prisma-import-staging";
import { database } from "./database";
import { once } from "./once";
import { gazetteer } from "./places";
import { vocabulary } from "./vocabulary";

export const importUseCases: () => { readonly importFile: ImportFile } = once(
  "import-use-cases",
  () => ({
    importFile: makeImportFile({
      staging: makePrismaImportStaging(database()),
      formats: importFormats,
      context: () => ({ gazetteer: gazetteer() }),
      resolveOccupations: makeResolveAdOccupations(makeOccupationResolver(vocabulary())),
      newVacancyId: () => vacancyIdSchema.parse(randomUUID()),
      now: () => new Date(),
    }),
  }),
);
