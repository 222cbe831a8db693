import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import { usualPoolRules } from "../pools/pool-rules";
import { makeInMemoryOwnPoolStore } from "../pools/testing/in-memory-own-pool-store";
import { aJobSeeker } from "../testing/a-job-seeker";
import { makeListPeople } from "./list-people";
import { noFilter, type PersonFilter } from "./person-filter";

const actor = (role: Actor["role"]): Actor => ({
  id: accountIdSchema.parse("00000000-0000-4000-8000-000000000001"),
  role,
  name: "Ada Berger",
  siteId: "erkelenz",
});
const nadia = {
  jobSeeker: aJobSeeker({ birthDate: "2004-05-01", loneParent: true }),
  name: "Nadia Horvat",
};
const ivo = { jobSeeker: aJobSeeker({ birthDate: "1970-05-01" }), name: "Ivo Horvat" };

type Asked = { readonly filter?: Partial<PersonFilter>; readonly page?: number };

const listFor = (
  role: Actor["role"],
  { filter, page }: Asked = {},
  audit = makeInMemoryAuditTrail(),
) =>
  makeListPeople({
    audit,
    jobSeekers: { inChargeOf: async () => [nadia], ofSite: async () => [ivo, nadia] },
    newMatches: async () => new Map([[nadia.jobSeeker.id, 3]]),
    poolRules: usualPoolRules,
    ownPools: makeInMemoryOwnPoolStore(),
    today: () => "2026-11-22",
  })(actor(role), { ...noFilter, ...filter }, page);

it("gives an officer the own people with what follows for each on this day", async () => {
  expect(await listFor("officer")).toMatchObject({
    ok: true,
    value: {
      all: 1,
      fields: ["51"],
      people: [
        {
          name: "Nadia Horvat",
          targetGroups: ["under-25", "lone-parent"],
          pools: [{ pool: "near-market", how: "by-rule" }],
          newMatches: 3,
        },
      ],
    },
  });
});

it("gives a team lead everybody of the site", async () => {
  expect(await listFor("team-lead")).toMatchObject({ value: { all: 2 } });
});

it("counts what the filters leave, and shows page by page", async () => {
  expect(await listFor("team-lead", { filter: { group: ["over-50"] } })).toMatchObject({
    value: { found: 1, all: 2, people: [{ name: "Ivo Horvat" }] },
  });
  expect(await listFor("team-lead", { page: 2 })).toMatchObject({
    value: { found: 2, people: [] },
  });
});

it.each(["controlling", "administrator", "employer", "job-seeker", "employer-service"] as const)(
  "refuses the role %s",
  async (role) => {
    expect(await listFor(role)).toEqual(refused({ code: "not-allowed" }));
  },
);

it("records that the list was read", async () => {
  const audit = makeInMemoryAuditTrail();

  await listFor("officer", {}, audit);
  await listFor("controlling", {}, audit);

  expect(audit.entries.map(({ content }) => fromContent(content))).toMatchObject([
    { actorId: actor("officer").id, action: "job-seekers.list-own", facts: { people: 1 } },
  ]);
});
