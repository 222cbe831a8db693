import { z } from "zod";
import type { Match } from "../match";

/**
 * Words of both texts by requirement, as they stood when somebody decided: ads and profiles change.
 * Names of requirements are those of their day.
 */
export const keptEvidenceSchema = z.record(
  z.string(),
  z.object({ vacancy: z.array(z.string()), jobSeeker: z.array(z.string()) }),
);
export type KeptEvidence = z.infer<typeof keptEvidenceSchema>;

/** What both texts say now; requirements on which both are silent are left out. */
export const keepEvidence = ({ cards }: Pick<Match, "cards">): KeptEvidence =>
  Object.fromEntries(
    cards
      .filter(({ evidence }) => evidence.vacancy.length + evidence.jobSeeker.length > 0)
      .map(({ requirement, evidence: { vacancy, jobSeeker } }) => [
        requirement,
        { vacancy: [...vacancy], jobSeeker: [...jobSeeker] },
      ]),
  );
