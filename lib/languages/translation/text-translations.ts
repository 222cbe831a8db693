/** One text in one language by one machine. */
export type TranslationKey = {
  /** Of the source text, so that equal texts are translated once. */
  readonly textHash: string;
  /** ISO 639-1. */
  readonly to: string;
  readonly engine: string;
};

export type TranslationOrder = TranslationKey & {
  readonly from: string;
  /** Sanitised HTML. */
  readonly html: string;
};

/** What came of an order; only "shown" is ever shown. */
export type TranslationOutcome =
  | { readonly state: "shown"; readonly html: string }
  /** It changed facts, lost parts, or the service cannot do it; `reason` says which. */
  | { readonly state: "withheld"; readonly reason: string };

export type KeptTranslation =
  | { readonly state: "waiting" }
  | TranslationOutcome
  /** A reader said that it is wrong. */
  | { readonly state: "reported" };

/** A translation that a reader called wrong, beside its source; for staff to decide. */
export type ReportedTranslation = TranslationOrder & {
  readonly translated: string;
  readonly reportedAt: Date;
};

export const translationVerdicts = ["right", "wrong", "again"] as const;
/** "right" shows it anew, "wrong" withholds it for good, "again" has the machine translate once more. */
export type TranslationVerdict = (typeof translationVerdicts)[number];

/** Orders for translations and what came of them. */
export type TextTranslations = {
  find: (key: TranslationKey) => Promise<KeptTranslation | undefined>;
  /** Does nothing where the text was ordered already. */
  order: (order: TranslationOrder, now: Date) => Promise<void>;
  /** Orders that are due, oldest first, with the number of attempts so far. */
  waiting: (
    now: Date,
    limit: number,
  ) => Promise<readonly (TranslationOrder & { readonly attempts: number })[]>;
  settle: (key: TranslationKey, outcome: TranslationOutcome, now: Date) => Promise<void>;
  /** Another attempt counts; the next one is due then. */
  postpone: (key: TranslationKey, until: Date) => Promise<void>;
  /** False where nothing is shown that could be wrong. */
  report: (key: TranslationKey, now: Date) => Promise<boolean>;
  /** What readers called wrong, the longest waiting first. */
  reported: (limit: number) => Promise<readonly ReportedTranslation[]>;
  /** False where it is not reported (any more). */
  decide: (key: TranslationKey, verdict: TranslationVerdict, now: Date) => Promise<boolean>;
};
