import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";

const count = z.coerce.number().int().min(0).max(1_000).optional().catch(undefined);

/** What the list is told about the last attempt to change something. */
export const listToldSchema = z.object({
  refusedTo: z
    .enum([
      "nobody",
      "not-allowed",
      "pool-missing",
      "officer-missing",
      "too-many",
      "unreadable",
      "name-taken",
      "rule-missing",
    ])
    .optional()
    .catch(undefined),
  changed: count,
  unchanged: count,
  refused: count,
  saved: z.literal("1").optional().catch(undefined),
  pooled: z.literal("1").optional().catch(undefined),
});
export type ListTold = z.infer<typeof listToldSchema>;

export const ListOutcome = ({ told }: { readonly told: ListTold }): ReactNode => {
  const t = useTranslations("people");
  const { refusedTo, saved, pooled } = told;
  if (refusedTo) {
    return (
      <div role="alert">
        <Alert kind="warning" title={t("refusedTitle")}>
          <p>{t(`refused.${refusedTo}`)}</p>
        </Alert>
      </div>
    );
  }
  if (saved ?? pooled) {
    return (
      <div role="status">
        <Alert kind="success" title={t(saved ? "viewSaved" : "poolMade")} />
      </div>
    );
  }
  return <Changed told={told} />;
};

const Changed = ({ told }: { readonly told: ListTold }): ReactNode => {
  const t = useTranslations("people");
  const { changed, unchanged = 0, refused = 0 } = told;
  if (changed === undefined) return null;
  return (
    <div role="status">
      <Alert kind={refused > 0 ? "warning" : "success"} title={t("done", { changed })}>
        {unchanged + refused > 0 ? <p>{t("doneRest", { unchanged, refused })}</p> : null}
      </Alert>
    </div>
  );
};
