import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type TextTranslations, translationVerdicts } from "./text-translations";

export const judgeTranslationSchema = z.object({
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  to: z.string().regex(/^[a-z]{2}$/),
  engine: z.string().max(60),
  verdict: z.enum(translationVerdicts),
});
export type JudgeTranslationCommand = z.infer<typeof judgeTranslationSchema>;

export type JudgeTranslationRefusal =
  | { readonly code: "only-staff-judges" }
  /** Somebody else was faster. */
  | { readonly code: "not-reported" };

export type JudgeTranslation = (
  actor: Actor,
  command: JudgeTranslationCommand,
) => Promise<Result<undefined, JudgeTranslationRefusal>>;

type Dependencies = {
  readonly translations: Pick<TextTranslations, "decide">;
  readonly now: () => Date;
};

/** Says whether a translation that a reader called wrong may be shown again. */
export const makeJudgeTranslation =
  ({ translations, now }: Dependencies): JudgeTranslation =>
  async (actor, { verdict, ...key }) => {
    if (!scopeOf(actor, "offers.review")) return refused({ code: "only-staff-judges" });
    const isDone = await translations.decide(key, verdict, now());
    return isDone ? ok(undefined) : refused({ code: "not-reported" });
  };
