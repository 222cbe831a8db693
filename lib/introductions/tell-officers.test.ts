import { expect, it } from "vitest";
import type { Account } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeTellOfficers } from "./tell-officers";
import { anIntroductionRequest } from "./testing/an-introduction-request";
import { makeInMemoryIntroductionNotices } from "./testing/in-memory-introduction-notices";
import { makeInMemoryIntroductionRequests } from "./testing/in-memory-introduction-requests";

const link = "https://portal.example/de/job-seekers";

const setUp = (officer: Account = anAccount({ email: "ada@kreis.example" })) => {
  const people = [1, 2, 3].map(() => aJobSeeker({ officerIds: [officer.id] }));
  const requests = makeInMemoryIntroductionRequests(people);
  const notices = makeInMemoryIntroductionNotices({ requests, people, accounts: [officer] });
  const clock = { now: new Date("2026-03-02T09:00:00Z") };
  const tellOfficers = makeTellOfficers({
    ...{ notices, link, locale: "de", now: () => clock.now },
    preferenceLink: () => "https://portal.example/de/news/token",
  });
  const vacancy = aVacancy();
  const askFor = async (index: number): Promise<void> => {
    const person = people[index];
    if (!person) throw new Error("Nobody was made");
    await requests.add(anIntroductionRequest({ vacancyId: vacancy.id, jobSeekerId: person.id }));
  };
  const later = (minutes: number): void => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  return { tellOfficers, askFor, later, sent: notices.sent, vacancy, people };
};

it("tells an officer that somebody waits, and nothing of whom it is about", async () => {
  const { tellOfficers, askFor, sent } = setUp();
  await askFor(0);

  await tellOfficers();

  expect(sent).toEqual([
    {
      ...{ to: "ada@kreis.example", locale: "de", template: "introductions-waiting" },
      values: { count: 1, link, unsubscribeLink: "https://portal.example/de/news/token" },
    },
  ]);
});

it("gathers what comes within an hour in one mail", async () => {
  const { tellOfficers, askFor, later, sent } = setUp();
  await askFor(0);
  await tellOfficers();
  later(10);
  await askFor(1);
  await tellOfficers();
  later(49);
  await askFor(2);
  await tellOfficers();
  expect(sent).toHaveLength(1);

  later(1);
  await tellOfficers();
  later(60);
  await tellOfficers();

  expect(sent.map(({ values }) => values["count"])).toEqual([1, 3]);
});

it.each([
  ["without an address", anAccount({ email: "" })],
  ["who does other work now", anAccount({ role: "controlling" })],
])("writes nothing to somebody %s", async (_who, officer) => {
  const { tellOfficers, askFor, sent } = setUp(officer);
  await askFor(0);

  await tellOfficers();

  expect(sent).toEqual([]);
});
