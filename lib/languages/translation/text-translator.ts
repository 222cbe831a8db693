import type { Result } from "@/lib/shared/result";

export type TranslationTask = {
  /** Sanitised HTML; parts with `translate="no"` must come back as they are. */
  readonly html: string;
  /** ISO 639-1. */
  readonly from: string;
  readonly to: string;
};

export type TranslatorRefusal =
  /** The service does not translate between these languages; asking again does not help. */
  | { readonly code: "language-unknown" }
  /** Key or quota: a person has to look at it. */
  | { readonly code: "not-allowed"; readonly status: number }
  | { readonly code: "busy"; readonly retryAfterSeconds?: number }
  | { readonly code: "timed-out" }
  | { readonly code: "unreachable" }
  /** Something came back that is no answer, or half of one. */
  | { readonly code: "bad-answer" };

/** A machine that translates texts. Never throws for what the service does. */
export type TextTranslator = {
  /** Which machine it is; part of the key that translations are kept under. */
  readonly engine: string;
  readonly translate: (task: TranslationTask) => Promise<Result<string, TranslatorRefusal>>;
};

/** Whether asking again later may help. */
export const isPassing = ({ code }: TranslatorRefusal): boolean =>
  code === "busy" || code === "timed-out" || code === "unreachable" || code === "bad-answer";
