import { beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { FoundMatch, MatchRun, MatchStore } from "../match-store";

/** The people of whom the suite speaks; a store that checks them must know them. */
export const peopleOfContract = [901, 902].map((number) =>
  jobSeekerIdSchema.parse(numberedUuid("job-seeker", number)),
);
const [nadia, omar] = peopleOfContract;
if (!nadia || !omar) throw new Error("The contract needs two people");

const offer = (number: number): FoundMatch["vacancyId"] =>
  vacancyIdSchema.parse(numberedUuid("vacancy", number));
const found = (number: number, score: number, ratings = "mc8"): FoundMatch => ({
  vacancyId: offer(number),
  score,
  ratings,
});
const run = (number: number, overrides: Partial<MatchRun> = {}): MatchRun => ({
  id: numberedUuid("run", number),
  kind: "full",
  rulesVersion: "r1",
  vocabularyVersion: "v1",
  offers: 3,
  startedAt: day(number),
  ...overrides,
});
const day = (number: number): Date => new Date(Date.UTC(2026, 2, number, 2));

/** Every MatchStore must pass these. */
export const describeMatchStore = (name: string, makeEmpty: () => Promise<MatchStore>): void => {
  describe(`${name} as a MatchStore`, () => {
    let store: MatchStore;
    beforeEach(async () => {
      store = await makeEmpty();
    });

    const save = async (
      made: MatchRun,
      matches: readonly FoundMatch[],
      at: Date,
      jobSeekerId = nadia,
    ): Promise<void> => {
      await store.beginRun(made);
      await store.saveAll(made, [{ jobSeekerId, matches }], at);
      await store.finishRun(made, 1, at);
    };

    it("tells all that was ever stored of an offer, and by which rules", async () => {
      await save(run(1), [found(1, 80.4)], day(1));
      await save(run(2, { rulesVersion: "r2" }), [found(1, 78)], day(2));

      const results = await store.historyOf(system, nadia, offer(1));

      expect(results.map(({ score, rulesVersion, since }) => [score, rulesVersion, since])).toEqual(
        [
          [78, "r2", day(2)],
          [80.4, "r1", day(1)],
        ],
      );
      expect(results.map(({ until }) => until)).toEqual([undefined, day(2)]);
      expect(await store.historyOf(system, omar, offer(1))).toEqual([]);
    });

    it("knows by what the last run over everybody went", async () => {
      expect(await store.lastFullRun()).toBeUndefined();

      await save(run(1), [], day(1));
      await save(run(2, { kind: "live", rulesVersion: "r2" }), [], day(2));

      expect(await store.lastFullRun()).toEqual({ rulesVersion: "r1", vocabularyVersion: "v1" });
    });

    it("holds what a run found, best first, with the versions it went by", async () => {
      await save(run(1), [found(1, 80.4), found(2, 71)], day(1));

      const { matches, matchedAt } = await store.listOf(system, nadia);

      expect(matchedAt).toEqual(day(1));
      expect(matches).toEqual([
        {
          ...found(1, 80.4),
          rank: 1,
          cameAt: day(1),
          since: day(1),
          rulesVersion: "r1",
          vocabularyVersion: "v1",
        },
        expect.objectContaining({ ...found(2, 71), rank: 2 }),
      ]);
    });

    it("keeps the day a match came when only its score or rank changes", async () => {
      await save(run(1), [found(1, 80), found(2, 71)], day(1));
      await save(run(2), [found(2, 90), found(1, 80), found(3, 60)], day(2));

      const { matches } = await store.listOf(system, nadia);

      expect(
        matches.map(({ vacancyId, rank, cameAt, since }) => [vacancyId, rank, cameAt, since]),
      ).toEqual([
        [offer(2), 1, day(1), day(2)],
        [offer(1), 2, day(1), day(1)],
        [offer(3), 3, day(2), day(2)],
      ]);
    });

    it("tells what held on an earlier day, with the versions of that day", async () => {
      await save(run(1), [found(1, 80)], day(1));
      await save(run(3, { rulesVersion: "r2" }), [found(1, 80)], day(3));

      const [then] = (await store.listOf(system, nadia, day(2))).matches;
      const [now] = (await store.listOf(system, nadia)).matches;

      expect([then?.rulesVersion, now?.rulesVersion]).toEqual(["r1", "r2"]);
      expect((await store.listOf(system, nadia, new Date("2026-02-01"))).matches).toEqual([]);
    });

    it("lets go of what is no longer found", async () => {
      await save(run(1), [found(1, 80), found(2, 71)], day(1));
      await save(run(2), [found(2, 71)], day(2));

      const { matches } = await store.listOf(system, nadia);

      expect(matches.map(({ vacancyId }) => vacancyId)).toEqual([offer(2)]);
    });

    it("knows in whose lists an offer stands, and what a new one must reach there", async () => {
      await save(run(1), [found(1, 80), found(2, 71)], day(1));
      await save(run(2), [found(2, 65)], day(2), omar);

      expect((await store.peopleWith([offer(1)])).toSorted()).toEqual([nadia]);
      expect((await store.peopleWith([offer(2)])).toSorted()).toEqual([nadia, omar].toSorted());
      expect(await store.marks(2)).toEqual(new Map([[nadia, 71]]));
    });

    it("keeps what would open offers until it is computed anew", async () => {
      const opening = { fitting: 4, changes: [{ change: { kind: "car" } as const, more: 12 }] };
      await store.beginRun(run(1));
      await store.saveAll(run(1), [{ jobSeekerId: nadia, matches: [], opening }], day(1));
      await store.saveAll(run(1), [{ jobSeekerId: nadia, matches: [found(1, 70)] }], day(2));

      expect((await store.listOf(system, nadia)).opening).toEqual(opening);
    });

    it("holds nothing about somebody who was never matched", async () => {
      expect((await store.listOf(system, omar)).matches).toEqual([]);
    });
  });
};
