import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "../../job-seeker";
import type { JobSeekerStore } from "../../job-seeker-store";
import { aJobSeeker, aJobSeekerIdentity } from "../../testing/a-job-seeker";
import { officersOfContract } from "../../testing/job-seeker-store.contract";
import type { HandoverPerson, HandoverStore, KnownPeople } from "../handover-store";

type Made = { readonly store: HandoverStore; readonly jobSeekers: JobSeekerStore };

const person = (overrides: Partial<JobSeeker> = {}, givenName = "Nadia"): HandoverPerson => {
  const jobSeeker = aJobSeeker(overrides);
  return {
    jobSeeker,
    identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id, givenName }),
  };
};

const keep = (store: HandoverStore, ...people: readonly HandoverPerson[]): Promise<unknown> =>
  store.exchange(
    people.map(({ jobSeeker }) => jobSeeker.reference),
    undefined,
    () => ({ keep: people }),
  );

/** Every HandoverStore must pass these. */
export const describeHandoverStore = (name: string, makeEmpty: () => Promise<Made>): void => {
  describe(`${name} as a HandoverStore`, () => {
    it("keeps new people with their names and officers", async () => {
      const { store, jobSeekers } = await makeEmpty();
      const [officer] = officersOfContract.map((id) => accountIdSchema.parse(id));
      const nadia = person({ officerIds: officer ? [officer] : [] });
      const ivo = person({}, "Ivo");

      await keep(store, nadia, ivo);

      expect(await jobSeekers.find(system, nadia.jobSeeker.id)).toEqual(nadia.jobSeeker);
      expect(await jobSeekers.findIdentity(system, ivo.jobSeeker.id)).toMatchObject({
        givenName: "Ivo",
      });
    });

    it("tells who has a number already, and only of those that were asked for", async () => {
      const { store } = await makeEmpty();
      const [nadia, ivo] = [person(), person({}, "Ivo")];
      await keep(store, nadia, ivo);

      const seen: KnownPeople[] = [];
      await store.exchange([ivo.jobSeeker.reference, "nobody"], undefined, (known) => {
        seen.push(known);
        return { keep: [] };
      });

      expect([...(seen[0]?.keys() ?? [])]).toEqual([ivo.jobSeeker.reference]);
      expect(seen[0]?.get(ivo.jobSeeker.reference)).toEqual(ivo);
    });

    it("changes profile, site, officers and name of somebody known", async () => {
      const { store, jobSeekers } = await makeEmpty();
      const nadia = person({ school: "abitur" });
      await keep(store, nadia);
      const { id, reference } = nadia.jobSeeker;

      const moved = person({ id, reference, siteId: "heinsberg", skills: [] }, "Nada");
      await keep(store, moved);

      expect(await jobSeekers.find(system, id)).toEqual(moved.jobSeeker);
      expect(await jobSeekers.findIdentity(system, id)).toMatchObject({ givenName: "Nada" });
    });

    it("lets two exchanges about one number happen one after the other", async () => {
      const { store, jobSeekers } = await makeEmpty();
      const takeOn = async (givenName: string): Promise<unknown> =>
        store.exchange(["HS-TWICE"], undefined, (known) => ({
          keep: known.has("HS-TWICE") ? [] : [person({ reference: "HS-TWICE" }, givenName)],
        }));

      await Promise.all([takeOn("Nadia"), takeOn("Ivo"), takeOn("Ela")]);

      expect(await jobSeekers.after(system, undefined, 10)).toHaveLength(1);
    });

    it("keeps nothing where deciding fails", async () => {
      const { store, jobSeekers } = await makeEmpty();

      await expect(
        store.exchange(["HS-1"], undefined, () => {
          throw new Error("no");
        }),
      ).rejects.toThrow("no");

      expect(await jobSeekers.after(system, undefined, 10)).toEqual([]);
    });
  });
};
