import { explainChange } from "@/app/[locale]/(officer)/_match/explain-change";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { PlanRow } from "@/lib/matching/planning/training-plan";

/** A row in the reader's language. */
export const planRowWords = async ({
  change,
  occupation,
}: PlanRow): Promise<{ readonly change: string; readonly occupation: string }> => ({
  change: await explainChange(change),
  occupation: vocabulary().findOccupation(occupation)?.neutral ?? occupation,
});
