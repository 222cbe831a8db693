import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";

const count = z.coerce.number().int().nonnegative().max(1_000_000);
const refusals = [
  "nothing-chosen",
  "not-allowed",
  "vacancy-unknown",
  "occupation-unknown",
  "correction-unknown",
  "already-ended",
] as const;

/** What an address tells of the form sent before; anything odd in it is left out. */
export const outcomeSchema = z.object({
  saved: count.optional().catch(undefined),
  waiting: count.optional().catch(undefined),
  undone: z.literal("1").optional().catch(undefined),
  refused: z.enum(refusals).optional().catch(undefined),
});
export type OutcomeTold = z.infer<typeof outcomeSchema>;

/** Says what became of the form that was sent. */
export const Outcome = ({ told }: { readonly told: OutcomeTold }): ReactNode => {
  const t = useTranslations("occupations");
  if (told.refused) {
    return (
      <div role="alert">
        <Alert kind="danger" title={t("refusedTitle")}>
          <p>{t(`refused.${told.refused}`)}</p>
        </Alert>
      </div>
    );
  }
  if (told.saved === undefined && !told.undone) return null;
  return (
    <div role="status">
      <Alert kind="success" title={t(told.undone ? "undoneTitle" : "savedTitle")}>
        <p>{told.undone ? t("undone") : t("saved", { count: told.saved ?? 0 })}</p>
        {told.waiting ? <p>{t("waiting", { count: told.waiting })}</p> : null}
      </Alert>
    </div>
  );
};
