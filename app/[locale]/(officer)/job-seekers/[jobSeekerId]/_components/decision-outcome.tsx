import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";

const told = {
  done: ["pinned", "dismissed", "undone", "introduced", "declined"],
  refused: [
    "already-decided",
    "show-only",
    "nothing-decided",
    "vacancy-unknown",
    "reason-missing",
    "nothing-requested",
  ],
} as const;

/** What a page is told in its address after a decision; anything else counts as nothing. */
export const decisionToldSchema = z
  .enum([...told.done, ...told.refused])
  .optional()
  .catch(undefined);

/** Says what became of a decision. */
export const DecisionOutcome = async ({
  told: what,
}: {
  readonly told: z.infer<typeof decisionToldSchema>;
}): Promise<ReactNode> => {
  if (!what) return null;
  const t = await getTranslations("match.decide");
  const isDone = told.done.some((each) => each === what);
  return (
    <div role="status">
      <Alert kind={isDone ? "success" : "warning"} title={t(`told.${what}`)} />
    </div>
  );
};
