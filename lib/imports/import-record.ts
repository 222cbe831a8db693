import { z } from "zod";
import type { OfferReader } from "@/lib/readings/read-offer";
import { offerTypes, type VacancyId } from "@/lib/vacancies/vacancy";
import { vacancyFactsSchema } from "@/lib/vacancies/vacancy-facts";

/** One ad of a feed, mapped into our terms but not yet a vacancy. */
export const importedAdSchema = z.object({
  externalId: z.string().min(1).max(300),
  sourceUrl: z.url().optional(),
  title: z.string().min(1).max(300),
  offerType: z.enum(offerTypes),
  publishedOn: z.date().optional(),
  /** False where the feed gives only part of the facts (search items): known details are then kept. */
  isComplete: z.boolean(),
  facts: vacancyFactsSchema,
});
export type ImportedAd = z.infer<typeof importedAdSchema>;

/** Why a record was not taken over. Facts, not sentences. */
export type SetAsideReason =
  | { readonly code: "not-an-object" }
  | { readonly code: "missing-field"; readonly field: string }
  | { readonly code: "invalid-field"; readonly field: string; readonly found: string }
  | { readonly code: "repeated-id"; readonly externalId: string };

export type ImportCounts = {
  readonly read: number;
  readonly accepted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly setAside: number;
};

export type ImportRunSummary = ImportCounts & {
  readonly runId: string;
  readonly source: string;
  readonly format: string;
  readonly setAsideReasons: Readonly<Record<string, number>>;
};

export type PublishingCircumstances = {
  readonly newId: () => VacancyId;
  readonly now: Date;
  /** Reads every new and every changed ad. */
  readonly reader: OfferReader;
};

/**
 * Where an import waits until it is complete: nothing of a run is visible before `publish`,
 * and `publish` is one transaction together with its outbox events.
 */
export type ImportStaging = {
  open: (source: string, format: string) => Promise<string>;
  stage: (
    runId: string,
    ads: readonly { readonly ad: ImportedAd; readonly line: number }[],
  ) => Promise<void>;
  setAside: (
    runId: string,
    records: readonly {
      readonly line: number;
      readonly reason: SetAsideReason;
      readonly raw: string;
    }[],
  ) => Promise<void>;
  publish: (runId: string, circumstances: PublishingCircumstances) => Promise<ImportRunSummary>;
  /** Gives the run up and keeps why. */
  abandon: (runId: string, reason: string) => Promise<void>;
};
