import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { adKeyOf } from "../ad-key";
import { correctionIdSchema, type OccupationCorrection } from "../occupation-correction";

let made = 0;

/** A title nobody can read, said to mean a forklift driver; later ones are corrected later. */
export const aCorrection = (
  vacancy = aVacancy({ title: "Hallenheld (m/w/d)" }),
  overrides: Partial<OccupationCorrection> = {},
): OccupationCorrection => {
  made += 1;
  const { id, title, facts } = vacancy;
  return {
    id: correctionIdSchema.parse(numberedUuid("correction", made)),
    key: adKeyOf(vacancy),
    title,
    ...(facts.employerName === undefined ? {} : { employerName: facts.employerName }),
    vacancyId: id,
    occupationId: "gabelstaplerfahrer",
    kldb: "52531",
    label: "Gabelstaplerfahrer/in",
    correctedBy: accountIdSchema.parse(numberedUuid("account", 1)),
    correctedAt: new Date(Date.UTC(2026, 2, 2, 8, 0, made)),
    ...overrides,
  };
};
