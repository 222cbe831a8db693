import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker, JobSeekerIdentity } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type Consent, type ConsentStore, holds } from "../consent";

let made = 0;
const by = accountIdSchema.parse(numberedUuid("consent-by", 1));

const aConsent = (overrides: Pick<Consent, "jobSeekerId"> & Partial<Consent>): Consent => {
  made += 1;
  return {
    id: numberedUuid("consent", made),
    purpose: "email-contact",
    textVersion: "2026-11",
    givenAt: new Date(Date.UTC(2026, 2, made)),
    givenHow: "on-paper",
    recordedBy: by,
    ...overrides,
  };
};

type Saved = readonly { readonly jobSeeker: JobSeeker; readonly identity: JobSeekerIdentity }[];

/** Every ConsentStore, in memory or PostgreSQL, must pass these. */
export const describeConsentStore = (
  name: string,
  makeEmpty: (people: Saved) => Promise<ConsentStore>,
): unknown =>
  describe(`${name} as a ConsentStore`, () => {
    const setUp = async () => {
      const jobSeeker = aJobSeeker();
      const identity = aJobSeekerIdentity({ jobSeekerId: jobSeeker.id });
      return { id: jobSeeker.id, store: await makeEmpty([{ jobSeeker, identity }]) };
    };

    it("keeps one consent for a purpose at a time", async () => {
      const { id, store } = await setUp();
      const consent = aConsent({ jobSeekerId: id });

      expect(await store.add(consent)).toBe(true);
      expect(await store.add(aConsent({ jobSeekerId: id }))).toBe(false);
      expect(await store.of(system, id)).toEqual([consent]);
    });

    it("keeps a withdrawn one as proof and takes a new one", async () => {
      const { id, store } = await setUp();
      const at = new Date("2027-04-01T08:00:00Z");
      await store.add(aConsent({ jobSeekerId: id }));

      expect(await store.withdraw(id, "email-contact", by, at)).toBe(true);
      expect(await store.withdraw(id, "email-contact", by, at)).toBe(false);
      expect(holds(await store.of(system, id), "email-contact")).toBe(false);

      expect(await store.add(aConsent({ jobSeekerId: id }))).toBe(true);
      const all = await store.of(system, id);
      expect(all).toHaveLength(2);
      expect(holds(all, "email-contact")).toBe(true);
      expect(all[1]).toMatchObject({ withdrawnAt: at, withdrawnBy: by });
    });
  });
