import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Employer } from "../employer";
import type { EmployerOffers } from "../offers/employer-offers";
import { anEmployer } from "./an-employer";

type MakeWith = (employers: readonly Employer[]) => Promise<EmployerOffers>;

const actorId = accountIdSchema.parse(numberedUuid("account", 77));
const minute = (past: number): Date => new Date(Date.UTC(2026, 2, 2, 10, past));

/** Every EmployerOffers must pass these. */
export const describeEmployerOffers = (name: string, makeWith: MakeWith): void => {
  const setUp = async () => {
    const [own, other] = [anEmployer(), anEmployer({ name: "Mühlenbäckerei" })];
    const offers = await makeWith([own, other]);
    const add = async (employer: Employer, overrides: Partial<Vacancy> = {}) => {
      const vacancy = { ...aVacancy({ employerId: employer.id, status: "draft" }), ...overrides };
      await offers.add(actorId, vacancy);
      return vacancy;
    };
    return { offers, own, other, add };
  };

  describe(`${name} as EmployerOffers`, () => {
    it("finds an offer with its company", async () => {
      const { offers, own, add } = await setUp();
      const vacancy = await add(own);

      expect(await offers.find(vacancy.id)).toEqual({ vacancy, employer: own });
      expect(await offers.find(aVacancyId())).toBeUndefined();
    });

    it("lists a company's own offers, the last changed first", async () => {
      const { offers, own, other, add } = await setUp();
      const first = await add(own, { changedAt: minute(1) });
      const second = await add(own, { changedAt: minute(2) });
      await add(other);

      expect((await offers.ofEmployer(own.id)).map(({ id }) => id)).toEqual([second.id, first.id]);
    });

    it("lists what waits for a check, the longest waiting first", async () => {
      const { offers, own, other, add } = await setUp();
      const late = await add(own, { status: "in-review", changedAt: minute(9) });
      const early = await add(other, { status: "in-review", changedAt: minute(3) });
      await add(own);

      const waiting = await offers.inReview();

      expect(waiting.map(({ vacancy }) => vacancy.id)).toEqual([early.id, late.id]);
      expect(waiting[0]?.employer).toEqual(other);
    });

    it("keeps a change together with its step", async () => {
      const { offers, own, add } = await setUp();
      const vacancy = await add(own);
      const step = {
        ...({ vacancyId: vacancy.id, from: "draft", to: "in-review", move: "submit" } as const),
        ...{ actorId, at: minute(5), reason: "Łódź „jetzt“" },
      };

      const changed = await offers.change(actorId, vacancy.id, (state) =>
        ok({ vacancy: { ...state.vacancy, status: "in-review" as const }, transition: step }),
      );

      expect(changed).toMatchObject({ ok: true, value: { status: "in-review" } });
      expect(await offers.history(vacancy.id)).toEqual([step]);
      expect((await offers.find(vacancy.id))?.vacancy.status).toBe("in-review");
    });

    it("changes nothing where the decision is a refusal", async () => {
      const { offers, own, add } = await setUp();
      const vacancy = await add(own);

      expect(await offers.change(actorId, vacancy.id, () => refused({ code: "no" }))).toEqual(
        refused({ code: "no" }),
      );
      expect((await offers.find(vacancy.id))?.vacancy).toEqual(vacancy);
      expect(await offers.history(vacancy.id)).toEqual([]);
    });

    it("knows no offer that was never added", async () => {
      const { offers } = await setUp();

      expect(await offers.change(actorId, aVacancyId(), () => refused({ code: "no" }))).toEqual(
        refused({ code: "offer-unknown" }),
      );
    });
  });
};
