import { randomUUID } from "node:crypto";
import { importFormats } from "@/lib/imports/formats";
import { type ImportFile, makeImportFile } from "@/lib/imports/import-file";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { makePrismaImportStaging } from "@/prisma/prisma-import-staging";
import { database } from "./database";
import { once } from "./once";
import { gazetteer } from "./places";
import { offerReader } from "./readings";
import { resolverLoaded } from "./vocabulary";

export const importUseCases: () => { readonly importFile: ImportFile } = once(
  "import-use-cases",
  () => ({
    importFile: async (command) => {
      await resolverLoaded();
      return makeImportFile({
        staging: makePrismaImportStaging(database()),
        formats: importFormats,
        context: () => ({ gazetteer: gazetteer() }),
        reader: offerReader(),
        newVacancyId: () => vacancyIdSchema.parse(randomUUID()),
        now: () => new Date(),
      })(command);
    },
  }),
);
