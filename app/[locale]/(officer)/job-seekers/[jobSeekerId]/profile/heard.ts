import type { HeardWords } from "@/lib/job-seekers/profile/hear-words";
import type { Skill } from "@/lib/vocabulary/skill";

type Named = { readonly value: string; readonly label: string };

/** What was heard, as the form that asked for it shows it. */
export type Heard = {
  readonly words: string;
  readonly occupations: readonly Named[];
  readonly skills: readonly Named[];
  readonly proofs: readonly Named[];
  readonly years?: number;
};

export const toHeard = ({ words, occupations, skills, proofsToAsk, years }: HeardWords): Heard => ({
  words,
  occupations: occupations.flatMap(({ occupationId: value, label }) =>
    value === undefined ? [] : [{ value, label }],
  ),
  skills: skills.map(toNamed),
  proofs: proofsToAsk.map(toNamed),
  ...(years === undefined ? {} : { years }),
});

const toNamed = ({ id, label }: Skill): Named => ({ value: id, label });
