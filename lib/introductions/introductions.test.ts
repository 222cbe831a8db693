import { expect, it } from "vitest";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { makeInMemoryAccountStore } from "@/lib/accounts/testing/in-memory-account-store";
import type { AuditEntry } from "@/lib/audit/audit-trail";
import { anEmployer } from "@/lib/employers/testing/an-employer";
import { makeInMemoryEmployerMembers } from "@/lib/employers/testing/in-memory-employer-members";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { makeInMemoryJobSeekerStore } from "@/lib/job-seekers/testing/in-memory-job-seeker-store";
import { makeOpenFile } from "@/lib/job-seekers/open-file";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { VacancyStatus } from "@/lib/vacancies/vacancy";
import { makeAnswerIntroduction } from "./answer-introduction";
import { makeListOfPerson, makeListWaiting } from "./list-introductions";
import { makeRequestIntroduction, MOST_WAITING } from "./request-introduction";
import { findCardsAmong, plainNumberOf } from "./testing/cards-under-test";
import { makeInMemoryIntroductionRequests } from "./testing/in-memory-introduction-requests";
import { makeViewCards } from "./view-cards";

const officer = anAccount();
const company = anEmployer();
const employer = anAccount({ role: "employer", siteId: undefined, specialism: undefined });
const now = (): Date => new Date("2026-03-02T09:00:00Z");
let made = 0;

type World = { isOpen?: boolean; count?: number; status?: VacancyStatus };

const setUp = ({ isOpen = true, count = 3, status = "published" }: World = {}) => {
  const people = Array.from({ length: count }, () => aJobSeeker({ officerIds: [officer.id] }));
  const vacancy = aVacancy({ employerId: company.id, status });
  const recorded: AuditEntry[] = [];
  const audit = {
    record: async (entry: AuditEntry) => void recorded.push(entry),
    recordAll: async (entries: readonly AuditEntry[]) => void recorded.push(...entries),
  };
  const jobSeekers = makeInMemoryJobSeekerStore(
    people.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );
  const requests = makeInMemoryIntroductionRequests(people);
  const parts = {
    ...{ requests, audit, isOpen, now, jobSeekers },
    findCards: findCardsAmong(people),
    offers: {
      find: async (id: string) => (id === vacancy.id ? { vacancy, employer: company } : undefined),
    },
    members: makeInMemoryEmployerMembers([[employer.id, company.id]]),
    vacancies: { find: async () => vacancy, findMany: async () => [vacancy] },
    accounts: makeInMemoryAccountStore([employer, officer]),
    openFile: makeOpenFile({
      jobSeekers,
      audit,
      now,
      grants: { findHolding: async () => undefined },
    }),
    newId: () => numberedUuid("introduction-made", (made += 1)),
    ...{ locale: "de", linkTo: () => "https://portal.example/cards" },
  };
  return {
    ...{ people, vacancy, recorded, requests },
    view: makeViewCards(parts),
    request: makeRequestIntroduction(parts),
    answer: makeAnswerIntroduction(parts),
    listWaiting: makeListWaiting(parts),
    listOfPerson: makeListOfPerson(parts),
  };
};

const numberOf = ({ people, vacancy }: ReturnType<typeof setUp>, index = 0) => {
  const person = people[index];
  if (!person) throw new Error("Nobody was made");
  return { person, vacancyId: vacancy.id, number: plainNumberOf(vacancy.id, person.id) };
};

it("shows a company whom the own offer fits, and records it on every file shown", async () => {
  const { view, vacancy, people, recorded } = setUp();

  const viewed = await view(employer, vacancy.id);

  expect(viewed.ok && viewed.value.cards).toHaveLength(3);
  const files = recorded.filter(({ subject }) => subject?.kind === "job-seeker");
  expect(files.map(({ subject }) => subject?.id).toSorted()).toEqual(
    people.map(({ id }) => String(id)).toSorted(),
  );
  expect(files[0]).toMatchObject({
    ...{ actorId: employer.id, action: "cards.read" },
    facts: { purpose: "introduction", vacancy_id: vacancy.id },
  });
});

it("shows a company nothing that leads to a person", async () => {
  const world = setUp();
  const { vacancyId, number } = numberOf(world);
  await world.request(employer, { vacancyId, number });

  const told = JSON.stringify(await world.view(employer, vacancyId));

  expect(
    world.people.filter(({ id, reference }) => told.includes(id) || told.includes(reference)),
  ).toEqual([]);
});

it("shows no card where few fit, and records nobody", async () => {
  const { view, vacancy, recorded } = setUp({ count: 2 });

  const viewed = await view(employer, vacancy.id);

  expect(viewed.ok && viewed.value.cards).toEqual([]);
  expect(recorded.map(({ subject }) => subject?.kind)).toEqual(["vacancy"]);
});

it("refuses everything where the operator did not open cards to employers", async () => {
  const closed = setUp({ isOpen: false });
  const { vacancyId, number } = numberOf(closed);

  expect(await closed.view(employer, vacancyId)).toEqual(refused({ code: "not-allowed" }));
  expect(await closed.request(employer, { vacancyId, number })).toEqual(
    refused({ code: "not-allowed" }),
  );
  expect(closed.recorded).toEqual([]);
});

it("refuses staff, other companies and offers that are not published", async () => {
  const { view, vacancy } = setUp();
  const other = anAccount({ role: "employer" });
  const draft = setUp({ status: "draft" });

  expect(await view(officer, vacancy.id)).toEqual(refused({ code: "not-allowed" }));
  expect(await view(other, vacancy.id)).toEqual(refused({ code: "offer-unknown" }));
  expect(await draft.view(employer, draft.vacancy.id)).toEqual(
    refused({ code: "offer-not-published" }),
  );
});

it("brings a request to whoever is in charge, once", async () => {
  const world = setUp();
  const { person, vacancyId, number } = numberOf(world);

  expect(await world.request(employer, { vacancyId, number })).toEqual(ok(number));
  expect(await world.request(employer, { vacancyId, number })).toEqual(
    refused({ code: "already-requested" }),
  );

  expect(await world.listWaiting(officer)).toMatchObject([
    { jobSeekerId: person.id, title: world.vacancy.title, name: "Nadia Horvat" },
  ]);
  expect(await world.listWaiting(anAccount())).toEqual([]);
  expect(await world.listWaiting(employer)).toEqual([]);
});

it("refuses a number nobody was shown under", async () => {
  const world = setUp();
  const stranger = aJobSeeker();

  const asked = await world.request(employer, {
    vacancyId: world.vacancy.id,
    number: plainNumberOf(world.vacancy.id, stranger.id),
  });

  expect(asked).toEqual(refused({ code: "card-unknown" }));
});

it("lets few requests wait at a time for one offer", async () => {
  const world = setUp({ count: MOST_WAITING + 1 });
  for (let index = 0; index < MOST_WAITING; index += 1) {
    const { vacancyId, number } = numberOf(world, index);
    expect((await world.request(employer, { vacancyId, number })).ok).toBe(true);
  }
  const { vacancyId, number } = numberOf(world, MOST_WAITING);

  expect(await world.request(employer, { vacancyId, number })).toEqual(
    refused({ code: "too-many-waiting" }),
  );
});

it.each([
  ["introduced", "introduction-accepted"],
  ["declined", "introduction-declined"],
] as const)("tells the employer %s and nothing else", async (answer, template) => {
  const world = setUp();
  const { person, vacancyId, number } = numberOf(world);
  await world.request(employer, { vacancyId, number });
  const [waiting] = await world.listOfPerson(officer, person.id);
  const command = { requestId: waiting?.id ?? "", jobSeekerId: person.id, answer };

  expect(await world.answer(officer, command)).toEqual(ok(answer));
  expect(await world.answer(officer, command)).toEqual(refused({ code: "nothing-requested" }));

  expect(world.requests.sent).toEqual([
    {
      ...{ to: employer.email, locale: "de", template },
      values: { title: world.vacancy.title, number, link: "https://portal.example/cards" },
    },
  ]);
});

it("lets nobody answer for somebody else's people", async () => {
  const world = setUp();
  const { person, vacancyId, number } = numberOf(world);
  await world.request(employer, { vacancyId, number });
  const [waiting] = await world.listOfPerson(officer, person.id);
  const elsewhere = anAccount({ siteId: "heinsberg" });

  const answered = await world.answer(elsewhere, {
    ...{ requestId: waiting?.id ?? "", jobSeekerId: person.id, answer: "introduced" },
  });

  expect(answered).toEqual(refused({ code: "job-seeker-unknown" }));
  expect(world.requests.sent).toEqual([]);
});
