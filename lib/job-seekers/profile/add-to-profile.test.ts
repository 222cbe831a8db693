import { expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { ok } from "@/lib/shared/result";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { aJobSeeker } from "../testing/a-job-seeker";
import { makeInMemoryProfileStore } from "../testing/in-memory-profile-store";
import { makeAddToProfile } from "./add-to-profile";

const ada = accountIdSchema.parse("00000000-0000-4000-8000-000000000001");
const officer: Actor = { id: ada, role: "officer", name: "Ada", siteId: "erkelenz" };

const setUp = () => {
  const person = aJobSeeker({ officerIds: [ada], wishes: [], experience: [], skills: [] });
  const people = new Map([[String(person.id), person]]);
  const add = makeAddToProfile({
    openFile: async () => ok({ jobSeeker: person, name: "Nadia Horvat" }),
    profiles: makeInMemoryProfileStore(people),
    audit: makeInMemoryAuditTrail(),
    today: () => "2026-03-02",
    vocabulary: builtInVocabulary,
  });
  const welder = {
    jobSeekerId: person.id,
    occupationId: "schweisser",
    as: ["experience" as const],
    years: 4,
    words: "Schweißer in Syrien",
    skills: ["mag-schweissen"],
  };
  return { add, welder, now: () => people.get(person.id) };
};

it("adds experience in the person's words, with the skills that were chosen", async () => {
  const { add, welder, now } = setUp();

  await add(officer, welder);

  expect(now()).toMatchObject({
    wishes: [],
    experience: [{ occupationId: "schweisser", years: 4, words: "Schweißer in Syrien" }],
    skills: ["mag-schweissen"],
  });
});

it("adds nothing twice and corrects the years", async () => {
  const { add, welder, now } = setUp();
  await add(officer, { ...welder, as: ["wish", "experience"] });

  await add(officer, { ...welder, as: ["wish", "experience"], years: 6 });

  expect(now()).toMatchObject({
    wishes: [{ occupationId: "schweisser" }],
    experience: [{ years: 6 }],
    skills: ["mag-schweissen"],
  });
});

it("ignores what the vocabulary does not know", async () => {
  const { add, welder, now } = setUp();

  await add(officer, { ...welder, occupationId: "wizard", skills: ["spells"] });

  expect(now()).toMatchObject({ wishes: [], experience: [], skills: [] });
});
