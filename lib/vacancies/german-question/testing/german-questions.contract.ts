import { describe, expect, it } from "vitest";
import type { VacancyId } from "../../vacancy";
import type { GermanQuestions } from "../german-questions";

const askedAt = new Date("2026-11-25T10:00:00.000Z");

/** Every GermanQuestions, in memory or PostgreSQL, must pass these. */
export const describeGermanQuestions = (
  name: string,
  setUp: () => Promise<{ questions: GermanQuestions; vacancyId: VacancyId }>,
): ReturnType<typeof describe> =>
  describe(`${name} as GermanQuestions`, () => {
    it("knows nothing of an offer nobody asked about", async () => {
      const { questions, vacancyId } = await setUp();

      expect(await questions.find(vacancyId)).toBeUndefined();
      expect(await questions.askedWith("none")).toBeUndefined();
      expect(await questions.answer("none", { teamLanguages: [] }, askedAt)).toBe(false);
    });

    it("asks about each offer once", async () => {
      const { questions, vacancyId } = await setUp();

      expect(await questions.add({ vacancyId, tokenHash: "one", askedAt })).toBe(true);
      expect(await questions.add({ vacancyId, tokenHash: "two", askedAt })).toBe(false);
      expect(await questions.find(vacancyId)).toEqual({ vacancyId, askedAt });
      expect(await questions.askedWith("two")).toBeUndefined();
    });

    it("keeps the latest answer", async () => {
      const { questions, vacancyId } = await setUp();
      await questions.add({ vacancyId, tokenHash: "one", askedAt });

      await questions.answer("one", { needed: "B1", teamLanguages: ["pl"] }, askedAt);
      await questions.answer("one", { needed: "A2", teamLanguages: ["pl", "tr"] }, askedAt);

      expect(await questions.askedWith("one")).toEqual({
        vacancyId,
        askedAt,
        answer: { needed: "A2", teamLanguages: ["pl", "tr"] },
      });
    });

    it("keeps an answer without a level", async () => {
      const { questions, vacancyId } = await setUp();
      await questions.add({ vacancyId, tokenHash: "one", askedAt });

      await questions.answer("one", { teamLanguages: ["ar"] }, askedAt);

      expect((await questions.find(vacancyId))?.answer).toEqual({ teamLanguages: ["ar"] });
    });
  });
