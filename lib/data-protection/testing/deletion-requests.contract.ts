import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { aJobSeekerId } from "@/lib/job-seekers/testing/a-job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { DeletionRequest, DeletionRequests } from "../deletion-request";

let made = 0;
const asker = accountIdSchema.parse(numberedUuid("asker", 1));
const decider = accountIdSchema.parse(numberedUuid("decider", 1));

const aRequest = (overrides: Partial<DeletionRequest> = {}): DeletionRequest => {
  made += 1;
  return {
    id: numberedUuid("deletion", made),
    jobSeekerId: aJobSeekerId(),
    referenceHash: "hash",
    reason: "person-asked",
    requestedBy: asker,
    requestedAt: new Date(Date.UTC(2026, 2, made)),
    ...overrides,
  };
};

/** All requests for deletion, in memory or PostgreSQL, must pass these. */
export const describeDeletionRequests = (
  name: string,
  makeEmpty: () => Promise<DeletionRequests>,
): unknown =>
  describe(`${name} as DeletionRequests`, () => {
    it("gives back what was asked, by whom or by nobody", async () => {
      const requests = await makeEmpty();
      const [asked, byRule] = [aRequest(), aRequest({ requestedBy: undefined })];

      for (const request of [asked, byRule]) expect(await requests.add(request)).toBe(true);

      expect(await requests.find(asked.id)).toEqual(asked);
      expect((await requests.find(byRule.id))?.requestedBy).toBeUndefined();
    });

    it("keeps one open request for a file", async () => {
      const requests = await makeEmpty();
      const first = aRequest();
      await requests.add(first);

      const again = aRequest({ jobSeekerId: first.jobSeekerId });
      expect(await requests.add(again)).toBe(false);
      expect(await requests.find(again.id)).toBeUndefined();
    });

    it("is refused once, and may be asked anew", async () => {
      const requests = await makeEmpty();
      const request = aRequest();
      await requests.add(request);
      const at = new Date("2026-04-01T08:00:00Z");

      expect(await requests.refuse(request.id, decider, at)).toBe(true);
      expect(await requests.refuse(request.id, decider, at)).toBe(false);
      expect(await requests.find(request.id)).toMatchObject({
        decision: "refused",
        decidedBy: decider,
        decidedAt: at,
      });
      expect(await requests.add(aRequest({ jobSeekerId: request.jobSeekerId }))).toBe(true);
    });

    it("lists open ones first, then the newest decided", async () => {
      const requests = await makeEmpty();
      const [old, open] = [aRequest(), aRequest()];
      for (const request of [old, open]) await requests.add(request);
      await requests.refuse(old.id, decider, new Date("2026-04-01T08:00:00Z"));

      expect((await requests.newest(5)).map(({ id }) => id)).toEqual([open.id, old.id]);
    });
  });
