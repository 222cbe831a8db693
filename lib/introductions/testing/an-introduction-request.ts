import { accountIdSchema } from "@/lib/accounts/account";
import { employerIdSchema } from "@/lib/employers/employer";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { cardNumberSchema } from "../anonymous-card";
import type { IntroductionRequest } from "../introduction-request";

let made = 0;

/** A company asks for somebody in March, a minute after the one before. */
export const anIntroductionRequest = (
  overrides: Pick<IntroductionRequest, "vacancyId" | "jobSeekerId"> & Partial<IntroductionRequest>,
): IntroductionRequest => {
  made += 1;
  return {
    id: numberedUuid("introduction", made),
    employerId: employerIdSchema.parse(numberedUuid("introduction-employer", 1)),
    number: cardNumberSchema.parse(`CARD${String(made).padStart(4, "0")}`),
    requestedBy: accountIdSchema.parse(numberedUuid("introduction-by", 1)),
    requestedAt: new Date(Date.UTC(2026, 2, 2, 8, made)),
    ...overrides,
  };
};
