import { expect, it } from "vitest";
import { type Actor, accountIdSchema, type Role } from "@/lib/accounts/account";
import type { AuditEntry } from "@/lib/audit/audit-trail";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makeInMemoryJobSeekerStore } from "@/lib/job-seekers/testing/in-memory-job-seeker-store";
import { refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { builtInRules } from "./rules/match-rules";
import { makeFindPeople } from "./find-people";
import { someKnowledge } from "./testing/some-knowledge";

const ada = accountIdSchema.parse(numberedUuid("account", 1));
const actor = (role: Role = "officer"): Actor => ({
  id: ada,
  role,
  siteId: "erkelenz",
  specialism: undefined,
  name: "Ada Berger",
});

const setUp = (people: readonly JobSeeker[], vacancy = aVacancy()) => {
  const recorded: AuditEntry[] = [];
  const findPeople = makeFindPeople({
    rules: async () => builtInRules,
    vacancies: { find: async (id) => (id === vacancy.id ? vacancy : undefined) },
    jobSeekers: makeInMemoryJobSeekerStore(
      people.map((jobSeeker) => ({
        jobSeeker,
        identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
      })),
    ),
    audit: { record: async (entry) => void recorded.push(entry) },
    knowledge: someKnowledge(),
    today: () => "2026-06-01",
  });
  return { findPeople, vacancy, recorded };
};

const own = (overrides: Partial<JobSeeker> = {}): JobSeeker =>
  aJobSeeker({ siteId: "erkelenz", officerIds: [ada], ...overrides });

it("ranks the own people and shows nobody else's", async () => {
  const fits = own({ reference: "HS-1" });
  const fitsLess = own({ reference: "HS-2", experience: [], wishes: [], skills: [] });
  const foreign = aJobSeeker({ reference: "HS-3", siteId: "heinsberg", officerIds: [] });
  const { findPeople, vacancy } = setUp([fitsLess, foreign, fits]);

  const found = await findPeople(actor(), vacancy.id, false);

  if (!found.ok) throw new Error(found.refusal.code);
  expect(found.value.people.map(({ jobSeeker }) => jobSeeker.reference)).toEqual(["HS-1", "HS-2"]);
  expect(found.value.comparedCount).toBe(2);
});

it("hides people with a hard obstacle until they are asked for, after all others", async () => {
  const byDay = own({ reference: "HS-1", availability: { night: false } });
  const byNight = own({ reference: "HS-2", availability: { night: true }, experience: [] });
  const { findPeople, vacancy } = setUp(
    [byDay, byNight],
    aVacancy({ facts: { workingTime: { nightWork: true } } }),
  );
  const references = async (withExcluded: boolean) => {
    const found = await findPeople(actor(), vacancy.id, withExcluded);
    return found.ok ? found.value.people.map(({ jobSeeker }) => jobSeeker.reference) : [];
  };

  expect(await references(false)).toEqual(["HS-2"]);
  expect(await references(true)).toEqual(["HS-2", "HS-1"]);
});

it("lets a team lead compare the whole site", async () => {
  const ofSite = aJobSeeker({ siteId: "erkelenz", officerIds: [] });
  const { findPeople, vacancy } = setUp([ofSite]);

  const found = await findPeople(actor("team-lead"), vacancy.id, false);

  expect(found.ok && found.value.comparedCount).toBe(1);
});

it("shows a specialist their target group besides the own people", async () => {
  const ofGroup = aJobSeeker({ siteId: "heinsberg", officerIds: [], severelyDisabled: true });
  const other = aJobSeeker({ siteId: "heinsberg", officerIds: [], reference: "HS-9" });
  const { findPeople, vacancy } = setUp([ofGroup, other, own({ reference: "HS-1" })]);

  const specialist: Actor = { ...actor(), specialism: "rehabilitation" };
  const found = await findPeople(specialist, vacancy.id, true);

  expect(found.ok && found.value.people.map(({ jobSeeker }) => jobSeeker.reference).sort()).toEqual(
    ["HS-1", ofGroup.reference].sort(),
  );
});

it("records the comparison and everybody whose file was shown", async () => {
  const person = own();
  const { findPeople, vacancy, recorded } = setUp([person]);

  await findPeople(actor(), vacancy.id, false);

  expect(recorded.map(({ action, subject }) => [action, subject])).toEqual([
    ["matches.rank-people", { kind: "vacancy", id: vacancy.id }],
    ["matches.rank-people", { kind: "job-seeker", id: person.id }],
  ]);
});

it("refuses whoever may read no matches, and reads nothing", async () => {
  const { findPeople, vacancy, recorded } = setUp([own()]);

  expect(await findPeople(actor("controlling"), vacancy.id, false)).toEqual(
    refused({ code: "not-allowed" }),
  );
  expect(recorded).toEqual([]);
});

it("refuses an offer that is not published", async () => {
  const { findPeople, vacancy } = setUp([own()], aVacancy({ status: "filled" }));

  expect(await findPeople(actor(), vacancy.id, false)).toEqual(
    refused({ code: "vacancy-unknown" }),
  );
});
