import { accountIdSchema } from "@/lib/accounts/account";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { MatchDecision } from "../match-decision";

export const aDecision = (overrides: Partial<MatchDecision> = {}): MatchDecision => ({
  id: numberedUuid("decision", 1),
  jobSeekerId: jobSeekerIdSchema.parse(numberedUuid("job-seeker", 901)),
  vacancyId: vacancyIdSchema.parse(numberedUuid("vacancy", 1)),
  kind: "dismissed",
  reason: "too-far",
  words: "Der Bus fährt erst um sieben.",
  shown: {
    title: "Lagerhelfer/in",
    score: 71.5,
    obstacles: [],
    ratings: "mc8",
    evidence: { commute: { vacancy: ["Wegberg"], jobSeeker: ["Erkelenz"] } },
    rulesVersion: "r1",
    vocabularyVersion: "v1",
  },
  decidedBy: accountIdSchema.parse(numberedUuid("account", 1)),
  decidedAt: new Date("2026-03-02T09:00:00Z"),
  ...overrides,
});
