import { expect, it } from "vitest";
import { type Account, type Actor, accountIdSchema, type Role } from "./account";
import { mayEver, mayTouch, needsReason, type Person } from "./rights";

const ada = accountIdSchema.parse("00000000-0000-4000-8000-000000000001");
const ben = "00000000-0000-4000-8000-000000000002";

const actor = (role: Role, specialism?: Account["specialism"]): Actor => ({
  id: ada,
  role,
  name: "Ada Berger",
  siteId: "erkelenz",
  specialism,
});
const person = (overrides: Partial<Person> = {}): Person => ({
  siteId: "erkelenz",
  officerIds: [ben],
  pools: [],
  ...overrides,
});
const elsewhere = { siteId: "heinsberg" };

it.each(["officer", "case-manager"] as const)("lets a %s read own cases at any site", (role) => {
  const own = person({ ...elsewhere, officerIds: [ben, ada] });

  expect(mayTouch(actor(role), "job-seekers.read", own)).toBe(true);
});

it.each(["officer", "case-manager"] as const)(
  "lets a %s read others of the site only with a reason, others elsewhere never",
  (role) => {
    expect(mayTouch(actor(role), "matches.read", person())).toBe(false);
    expect(needsReason(actor(role), "matches.read", person())).toBe(true);
    expect(mayTouch(actor(role), "matches.read", person(), true)).toBe(true);
    expect(mayTouch(actor(role), "matches.read", person(elsewhere), true)).toBe(false);
    expect(needsReason(actor(role), "matches.read", person(elsewhere))).toBe(false);
  },
);

it.each([
  ["rehabilitation", { rehabilitation: true }],
  ["rehabilitation", { severelyDisabled: true }],
  ["50plus", { pools: ["50plus"] }],
  ["citizens-work", { pools: ["citizens-work"] }],
  ["training", { pools: ["training-graduates"] }],
] as const)(
  "lets the specialist for %s read the target group in the whole Kreis",
  (field, facts) => {
    const advised = person({ ...elsewhere, ...facts });

    expect(mayTouch(actor("officer", field), "matches.read", advised)).toBe(true);
    expect(mayTouch(actor("officer", field), "matches.read", person(elsewhere))).toBe(false);
    expect(mayTouch(actor("officer", "ue25"), "matches.read", advised)).toBe(false);
  },
);

it("lets a team lead read the own site without a reason, and no other", () => {
  expect(mayTouch(actor("team-lead"), "job-seekers.read", person())).toBe(true);
  expect(mayTouch(actor("team-lead"), "job-seekers.read", person(elsewhere), true)).toBe(false);
});

it("lets job-seekers read their own file, and no other", () => {
  const reader = actor("job-seeker");

  expect(mayTouch(reader, "job-seekers.read", person({ accountId: ada }))).toBe(true);
  expect(mayTouch(reader, "job-seekers.read", person({ accountId: ben }), true)).toBe(false);
  expect(mayTouch(reader, "job-seekers.read", person(), true)).toBe(false);
  expect(mayTouch(reader, "matches.read", person({ accountId: ada }))).toBe(false);
});

it.each([
  "employer-service",
  "controlling",
  "data-protection",
  "administrator",
  "employer",
] as const)("shows no case data to %s", (role) => {
  const own = person({ officerIds: [ada], accountId: ada });

  for (const action of ["job-seekers.read", "job-seekers.list-own", "matches.read"] as const) {
    expect(mayTouch(actor(role), action, own, true)).toBe(false);
    expect(mayEver(actor(role), action)).toBe(false);
  }
});

it("shows notices of unusual reading to the data-protection officer alone", () => {
  expect(mayEver(actor("data-protection"), "notices.read")).toBe(true);
  expect(mayEver(actor("administrator"), "notices.read")).toBe(false);
  expect(mayEver(actor("team-lead"), "notices.read")).toBe(false);
});
