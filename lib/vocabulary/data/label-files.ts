import type { LabelLanguage } from "@/lib/languages/portal-languages";

/** Texts by the id or code of what they name. */
export type LabelFile = Readonly<Record<string, string>>;

/** What is translated of the vocabulary. Values of `fields` and `filters` are names parted by commas. */
export type LabelFiles = {
  readonly occupations?: LabelFile;
  readonly skills?: LabelFile;
  readonly groups?: LabelFile;
  /** Everyday names of fields of work; the first is the label. */
  readonly fields?: LabelFile;
  /** What people type for working times, kinds of offers and contracts. */
  readonly filters?: LabelFile;
};

/** The translations there are, one file a kind and language; what is missing is shown in German. */
export const labelFiles: Readonly<Partial<Record<LabelLanguage, LabelFiles>>> = {};
