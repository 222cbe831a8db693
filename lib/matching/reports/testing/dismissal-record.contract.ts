import { describe, expect, it } from "vitest";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { MatchDecision } from "../../decisions/match-decision";
import { aDecision } from "../../decisions/testing/a-decision";
import type { DismissalRecord } from "../dismissal-record";

/** What a record under test is filled with: two people at two sites. */
export type DismissalStory = {
  readonly people: readonly { readonly id: MatchDecision["jobSeekerId"]; readonly site: string }[];
  readonly vacancies: readonly Vacancy[];
  readonly decisions: readonly MatchDecision[];
};

const [one, other] = [901, 902].map((number) =>
  jobSeekerIdSchema.parse(numberedUuid("job-seeker", number)),
);
if (!one || !other) throw new Error("Two people are needed");

const stored = aVacancy({ source: "ba-jobsuche" });
const story: DismissalStory = {
  people: [
    { id: one, site: "erkelenz" },
    { id: other, site: "heinsberg" },
  ],
  vacancies: [stored],
  decisions: [
    aDecision({ id: numberedUuid("decision", 1), jobSeekerId: one, vacancyId: stored.id }),
    aDecision({
      ...{ id: numberedUuid("decision", 2), jobSeekerId: one, reason: "pay" },
      vacancyId: aVacancy().id,
    }),
    aDecision({
      ...{ id: numberedUuid("decision", 3), jobSeekerId: other, vacancyId: stored.id },
      decidedAt: new Date("2026-01-02T09:00:00Z"),
    }),
  ],
};

/** Every DismissalRecord, in memory or PostgreSQL, must pass these. */
export const describeDismissalRecord = (
  name: string,
  makeRecord: (story: DismissalStory) => Promise<DismissalRecord>,
): void => {
  describe(`${name} as a DismissalRecord`, () => {
    it("tells reasons, field and source of a site, and no person", async () => {
      const record = await makeRecord(story);

      const found = await record.since(new Date("2026-01-01T00:00:00Z"), "erkelenz");

      expect(found.map(({ reason, field, source }) => [reason, field, source])).toEqual(
        expect.arrayContaining([
          ["too-far", "51", "ba-jobsuche"],
          ["pay", undefined, undefined],
        ]),
      );
      expect(new Set(found.map(({ person }) => person)).size).toBe(1);
      expect(JSON.stringify(found)).not.toContain(one);
    });

    it("tells of the whole Kreis, and only from the moment on", async () => {
      const record = await makeRecord(story);

      expect(await record.since(new Date("2026-01-01T00:00:00Z"))).toHaveLength(3);
      expect(await record.since(new Date("2026-02-01T00:00:00Z"))).toHaveLength(2);
    });
  });
};
