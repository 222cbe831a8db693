import { describe, expect, it } from "vitest";
import type { Account } from "@/lib/accounts/account";
import { anAccount } from "@/lib/accounts/testing/an-account";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import type { Mail } from "@/lib/mail/mail";
import { type NewsToken, newsTokenSchema } from "@/lib/mail/news/news";
import { aMail } from "@/lib/mail/testing/a-mail";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { IntroductionNotices, NoticeReader } from "../introduction-notices";
import type { IntroductionRequests } from "../introduction-request";
import { anIntroductionRequest } from "./an-introduction-request";
import { officerIds } from "./introduction-requests.contract";

export type NoticesUnderTest = {
  readonly notices: IntroductionNotices;
  readonly requests: IntroductionRequests;
  readonly sentCount: () => Promise<number>;
};

export type NoticesWorld = {
  readonly accounts: readonly Account[];
  readonly people: readonly JobSeeker[];
  readonly vacancies: readonly Vacancy[];
};

const [ada, ben] = officerIds;
if (!ada || !ben) throw new Error("Two officers are needed");
const accounts = [anAccount({ id: ada }), anAccount({ id: ben })];
const minute = (past: number): Date => new Date(Date.UTC(2026, 2, 2, 10, past));

/** All IntroductionNotices, in memory or PostgreSQL, must pass these. */
export const describeIntroductionNotices = (
  name: string,
  makeEmpty: (world: NoticesWorld) => Promise<NoticesUnderTest>,
): unknown =>
  describe(`${name} as IntroductionNotices`, () => {
    const setUp = async () => {
      const own = aJobSeeker({ officerIds: [ada] });
      const shared = aJobSeeker({ officerIds: [ada, ben] });
      const vacancy = aVacancy();
      const world = { accounts, people: [own, shared], vacancies: [vacancy] };
      const under = await makeEmpty(world);
      const ask = async (person: JobSeeker): Promise<string> => {
        const request = anIntroductionRequest({ vacancyId: vacancy.id, jobSeekerId: person.id });
        await under.requests.add(request);
        return request.id;
      };
      const told: { reader: NoticeReader; waiting: number }[] = [];
      const compose = (reader: NoticeReader, waiting: number): Mail => {
        told.push({ reader, waiting });
        return aMail({ to: reader.email });
      };
      return { ...under, own, shared, ask, told, compose };
    };
    const tokenOf = (told: readonly { reader: NoticeReader }[]): NewsToken => {
      const [first] = told;
      if (!first) throw new Error("Nobody was told");
      return first.reader.token;
    };

    it("knows nobody to tell before anybody asked", async () => {
      const { notices } = await setUp();

      expect(await notices.due(minute(0))).toEqual([]);
    });

    it("tells everybody in charge how much waits, once", async () => {
      const { notices, own, shared, ask, told, compose, sentCount } = await setUp();
      await ask(own);
      await ask(shared);

      expect((await notices.due(minute(0))).toSorted()).toEqual([ada, ben].toSorted());
      await notices.tell(ada, minute(1), compose);
      await notices.tell(ada, minute(1), compose);
      await notices.tell(ben, minute(1), compose);

      expect(told.map(({ waiting }) => waiting)).toEqual([2, 1]);
      expect(told[0]?.reader).toMatchObject({ email: accounts[0]?.email, role: "officer" });
      expect(await sentCount()).toBe(2);
      expect(await notices.due(minute(59))).toEqual([]);
    });

    it("counts what was answered no more", async () => {
      const { notices, requests, own, shared, ask, told, compose } = await setUp();
      const answered = await ask(own);
      await ask(shared);
      const yes = { answer: "introduced", answeredBy: ada, answeredAt: minute(0) } as const;
      await requests.answer(
        { id: ada, name: "Ada", role: "officer", siteId: "erkelenz" },
        { id: answered, ...yes },
        [],
      );

      await notices.tell(ada, minute(1), compose);

      expect(told.map(({ waiting }) => waiting)).toEqual([1]);
    });

    it("leaves whoever was told alone until the moment has come", async () => {
      const { notices, own, shared, ask, compose } = await setUp();
      await ask(own);
      await notices.tell(ada, minute(10), compose);
      await ask(shared);

      expect(await notices.due(minute(9))).toEqual([ben]);
      expect((await notices.due(minute(10))).toSorted()).toEqual([ada, ben].toSorted());
    });

    it("takes what no mail came of for told, without a pause after it", async () => {
      const { notices, own, shared, ask, sentCount } = await setUp();
      await ask(own);
      await notices.tell(ada, minute(10), () => undefined);

      expect(await notices.due(minute(59))).toEqual([]);
      await ask(shared);

      expect((await notices.due(minute(0))).toSorted()).toEqual([ada, ben].toSorted());
      expect(await sentCount()).toBe(0);
    });

    it("leaves alone who chose so by the token", async () => {
      const { notices, own, shared, ask, told, compose } = await setUp();
      await ask(own);
      await notices.tell(ada, minute(1), compose);
      const token = tokenOf(told);
      expect(await notices.choiceOf(token)).toEqual({ role: "officer", wantsMails: true });

      await notices.choose(token, false);
      await ask(shared);

      expect(await notices.choiceOf(token)).toEqual({ role: "officer", wantsMails: false });
      expect(await notices.due(minute(59))).toEqual([ben]);
      await notices.choose(token, true);
      expect((await notices.due(minute(59))).toSorted()).toEqual([ada, ben].toSorted());
    });

    it("knows no choice for a token it never gave", async () => {
      const { notices } = await setUp();
      const token = newsTokenSchema.parse(numberedUuid("no-notice-token", 1));

      await notices.choose(token, false);

      expect(await notices.choiceOf(token)).toBeUndefined();
    });
  });
