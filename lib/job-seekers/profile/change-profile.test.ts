import { expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { refused } from "@/lib/shared/result";
import type { JobSeeker } from "../job-seeker";
import { makeOpenFile } from "../open-file";
import { aJobSeeker, aJobSeekerIdentity } from "../testing/a-job-seeker";
import { makeInMemoryAccessGrantStore } from "../testing/in-memory-access-grant-store";
import { makeInMemoryJobSeekerStore } from "../testing/in-memory-job-seeker-store";
import { makeInMemoryProfileStore } from "../testing/in-memory-profile-store";
import { makeChangeProfile, makeUndoProfileChange } from "./change-profile";
import { type ProfileSection, type SectionValues, sectionFingerprint } from "./profile-section";

const ada = accountIdSchema.parse("00000000-0000-4000-8000-000000000001");
const officer: Actor = { id: ada, role: "officer", name: "Ada Berger", siteId: "erkelenz" };

const setUp = (overrides: Partial<JobSeeker> = {}) => {
  const person = aJobSeeker({ officerIds: [ada], ...overrides });
  const people = new Map([[String(person.id), person]]);
  const identity = aJobSeekerIdentity({ jobSeekerId: person.id });
  const audit = makeInMemoryAuditTrail();
  const parts = {
    profiles: makeInMemoryProfileStore(people),
    audit,
    openFile: makeOpenFile({
      jobSeekers: makeInMemoryJobSeekerStore([{ jobSeeker: person, identity }]),
      grants: makeInMemoryAccessGrantStore(),
      audit,
      now: () => new Date("2026-03-02T10:00:00Z"),
    }),
    today: () => "2026-03-02",
  };
  const now = () => people.get(person.id) ?? person;
  const seen = (section: ProfileSection) => ({
    jobSeekerId: person.id,
    section,
    fingerprint: sectionFingerprint(now(), section),
  });
  return {
    now,
    seen,
    change: (section: ProfileSection, values: SectionValues, actor = officer) =>
      makeChangeProfile(parts)(actor, { ...seen(section), values }),
    changeProfile: makeChangeProfile(parts),
    undo: (section: ProfileSection) => makeUndoProfileChange(parts)(officer, seen(section)),
    recorded: () => audit.entries.map(({ content }) => fromContent(content)),
  };
};

it("replaces one section as a whole and leaves the others alone", async () => {
  const { change, now } = setUp({ school: "abitur", vocational: "none", skills: ["verpacken"] });

  const changed = await change("education", { vocational: "apprenticeship", skills: [] });

  expect(changed).toMatchObject({ ok: true, value: { sections: ["education"] } });
  expect(now()).toMatchObject({ vocational: "apprenticeship", skills: ["verpacken"] });
  expect(now().school).toBeUndefined();
});

it("records who changed which section, and never what it says", async () => {
  const { change, recorded } = setUp();

  await change("demands", { demandsToAvoid: ["night"] });

  expect(recorded()).toMatchObject([
    { action: "job-seekers.write", facts: { ground: "own-cases" } },
    { action: "job-seekers.profile-changed", facts: { sections: "demands" } },
  ]);
});

it("refuses a change of what somebody else changed meanwhile, and keeps the other's", async () => {
  const { change, changeProfile, seen, now } = setUp();
  const shown = seen("mobility");
  await change("mobility", { mobility: { hasCar: true } });

  const late = await changeProfile(officer, { ...shown, values: { mobility: { hasCar: false } } });

  expect(late).toEqual(refused({ code: "changed-meanwhile" }));
  expect(now().mobility).toEqual({ hasCar: true });
});

it("lets two people change different sections at once", async () => {
  const { change, changeProfile, seen } = setUp();
  const shown = seen("mobility");
  await change("skills", { skills: ["verpacken"] });

  expect(
    await changeProfile(officer, { ...shown, values: { mobility: { hasCar: true } } }),
  ).toMatchObject({ ok: true });
});

it.each<[ProfileSection, SectionValues, string]>([
  ["person", { ...aJobSeeker(), birthDate: "2026-03-03" }, "birth-date-in-future"],
  ["person", { ...aJobSeeker(), birthDate: "1890-01-01" }, "birth-date-too-old"],
  ["person", { ...aJobSeeker(), receivesSince: "2026-03-03" }, "receipt-in-future"],
  ["times", { availability: { hoursPerWeek: { min: 40, max: 20 } } }, "hours-contradict"],
  ["times", { availability: { earliest: "16:00", latest: "08:00" } }, "day-contradicts"],
  [
    "times",
    { availability: { week: [{ day: "mon", from: "12:00", until: "08:00" }] } },
    "stretch-contradicts",
  ],
  [
    "goals",
    {
      wishes: [],
      experience: [{ occupationId: "koch", kldb: "29302", years: 70, words: "" }],
    },
    "years-exceed-age",
  ],
  [
    "goals",
    { experience: [], wishes: Array(61).fill({ occupationId: "koch", kldb: "29302" }) },
    "too-many-occupations",
  ],
])("refuses in %s what contradicts itself or the calendar", async (section, values, problem) => {
  const { change, now } = setUp({ experience: [] });
  const before = now();

  expect(await change(section, values)).toEqual(
    refused({ code: "contradicts", problems: [problem] }),
  );
  expect(now()).toEqual(before);
});

it("takes forty occupations", async () => {
  const { change } = setUp();
  const wishes = Array.from({ length: 40 }, () => ({ occupationId: "koch", kldb: "29302" }));

  expect(await change("goals", { wishes, experience: [] })).toMatchObject({ ok: true });
});

it("does not let an old contradiction keep anybody from changing something else", async () => {
  const { change } = setUp({ birthDate: "2030-01-01", experience: [] });

  expect(await change("skills", { skills: ["verpacken"] })).toMatchObject({ ok: true });
});

it("refuses values of another kind", async () => {
  const { change } = setUp();

  expect(await change("languages", { languages: [{ language: "de", level: "Z9" }] })).toEqual(
    refused({ code: "values-unreadable" }),
  );
});

it("takes the last change of a section back, and the taking back, too", async () => {
  const { change, undo, now } = setUp({ skills: ["verpacken"] });
  await change("skills", { skills: ["kommissionieren"] });

  expect(await undo("skills")).toMatchObject({ ok: true, value: { sections: ["skills"] } });
  expect(now().skills).toEqual(["verpacken"]);
  await undo("skills");
  expect(now().skills).toEqual(["kommissionieren"]);
});

it("has nothing to take back where nothing was changed", async () => {
  expect(await setUp().undo("skills")).toEqual(refused({ code: "nothing-to-undo" }));
});

it("refuses whoever may read the file but not write it", async () => {
  const { change, recorded } = setUp();

  const refusedChange = await change("skills", { skills: [] }, { ...officer, role: "team-lead" });

  expect(refusedChange).toEqual(refused({ code: "job-seeker-unknown" }));
  expect(recorded()).toMatchObject([{ action: "job-seekers.write.refused" }]);
});
