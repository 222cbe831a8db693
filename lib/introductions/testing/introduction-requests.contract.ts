import { describe, expect, it } from "vitest";
import { type Actor, accountIdSchema } from "@/lib/accounts/account";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aMail } from "@/lib/mail/testing/a-mail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { IntroductionRequests } from "../introduction-request";
import { anIntroductionRequest } from "./an-introduction-request";

export type RequestsUnderTest = {
  readonly requests: IntroductionRequests;
  readonly sentCount: () => Promise<number>;
};

/** Who may be in charge of the people of these tests; a store with accounts needs theirs. */
export const officerIds = [1, 2].map((n) =>
  accountIdSchema.parse(numberedUuid("introduction-officer", n)),
);
const [ada, ben] = officerIds;
if (!ada || !ben) throw new Error("Two officers are needed");
const officer: Actor = { id: ada, name: "Ada", role: "officer", siteId: "erkelenz" };

/** All IntroductionRequests, in memory or PostgreSQL, must pass these. */
export const describeIntroductionRequests = (
  name: string,
  makeEmpty: (
    people: readonly JobSeeker[],
    vacancies: readonly Vacancy[],
  ) => Promise<RequestsUnderTest>,
): unknown =>
  describe(`${name} as IntroductionRequests`, () => {
    const setUp = async () => {
      const own = aJobSeeker({ officerIds: [ada] });
      const other = aJobSeeker({ officerIds: [ben] });
      const vacancy = aVacancy();
      const under = await makeEmpty([own, other], [vacancy]);
      const ask = (person: JobSeeker) =>
        anIntroductionRequest({ vacancyId: vacancy.id, jobSeekerId: person.id });
      return { ...under, own, other, vacancy, ask };
    };
    const yes = { answer: "introduced", answeredBy: ada, answeredAt: new Date(0) } as const;

    it("keeps one request for a person and an offer", async () => {
      const { requests, own, other, vacancy, ask } = await setUp();
      const [first, second] = [ask(own), ask(other)];

      expect(await requests.add(first)).toBe(true);
      expect(await requests.add(ask(own))).toBe(false);
      expect(await requests.add(second)).toBe(true);

      expect(await requests.ofOffer(vacancy.id)).toEqual([second, first]);
    });

    it("shows an officer what waits for the own people, and nothing of others", async () => {
      const { requests, own, other, ask } = await setUp();
      const request = ask(own);
      await requests.add(request);
      await requests.add(ask(other));

      expect(await requests.waiting(officer)).toEqual([request]);
      expect(await requests.ofPerson(officer, own.id)).toEqual([request]);
      expect(await requests.ofPerson(officer, other.id)).toEqual([]);
      expect(await requests.waiting(system)).toHaveLength(2);
    });

    it("takes one answer, with its mail", async () => {
      const { requests, own, ask, sentCount } = await setUp();
      const request = ask(own);
      await requests.add(request);

      expect(await requests.answer(officer, { id: request.id, ...yes }, [aMail()])).toBe(true);
      expect(await requests.answer(officer, { id: request.id, ...yes }, [aMail()])).toBe(false);

      expect(await requests.waiting(officer)).toEqual([]);
      expect(await requests.ofPerson(officer, own.id)).toEqual([{ ...request, ...yes }]);
      expect(await sentCount()).toBe(1);
    });

    it("takes no answer of whoever may not read the file", async () => {
      const { requests, other, ask, sentCount } = await setUp();
      const request = ask(other);
      await requests.add(request);

      expect(await requests.answer(officer, { id: request.id, ...yes }, [aMail()])).toBe(false);
      expect(await requests.waiting(system)).toEqual([request]);
      expect(await sentCount()).toBe(0);
    });
  });
