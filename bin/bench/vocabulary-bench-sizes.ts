import type { Half } from "@/lib/vocabulary/benchmark/drawn-sample";

export type VocabularyBenchSizes = {
  readonly half: Half;
  /** Languages of the label table; all where empty. */
  readonly languages: readonly string[];
  readonly perLanguage: number;
  readonly officialTitles: number;
};

export const usualSizes = {
  half: "reporting",
  languages: ["de", "en", "nl", "pl", "ro", "bg", "fr", "it", "es"],
  perLanguage: 100,
  officialTitles: 1_500,
} as const satisfies VocabularyBenchSizes;

export const fullSizes = {
  half: "reporting",
  languages: [],
  perLanguage: 500,
  officialTitles: 6_000,
} as const satisfies VocabularyBenchSizes;
