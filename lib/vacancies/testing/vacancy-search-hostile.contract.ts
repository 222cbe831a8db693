import { describe, expect, it } from "vitest";
import { aVacancy } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import type { MakeEmptySearch } from "./search-under-test";

const hostileTexts = [
  ["quotes", `'"''""\``],
  ["backslashes", "\\\\\\ \\' \\\""],
  ["wildcards of SQL", "%_%"],
  ["operators of text search", "& | ! ( <-> :* lager:*A"],
  ["an unfinished phrase", '"Lagerhelfer Erkelenz'],
  ["SQL", "'; DROP TABLE vacancy; --"],
  ["filter syntax", '" OR status = "draft" OR _geoRadius(0, 0, 1)'],
  ["control characters", "Lager\u0000helfer\u0007\u001b[31m\u007f"],
  ["right-to-left marks", "\u202eLagerhelfer\u200f\u2066"],
  ["half a surrogate pair", "Lager \ud83d helfer"],
  ["emoji", "👷🏽‍♀️ Lager"],
  ["stop words only", "der die und"],
  ["ten thousand letters", "x".repeat(10_000)],
  ["two thousand words", "Lagerhelfer ".repeat(2_000)],
  ["a regular expression", "(a+)+$ [^x]* .*"],
] as const;

export const hostileInputIsHarmless = (makeEmpty: MakeEmptySearch): void => {
  describe("hostile input", () => {
    it.each(hostileTexts)("answers a text of %s", async (_what, text) => {
      const { search, put } = await makeEmpty();
      const [shown, hidden] = [aVacancy(), aVacancy({ status: "draft" })];
      await put([shown, hidden]);

      const found = await search.search(aVacancyQuery({ text }));

      expect([[], [shown.id]]).toContainEqual(found.ids);
    });

    it.each(hostileTexts)("suggests for a prefix of %s", async (_what, text) => {
      const { search, put } = await makeEmpty();
      await put([aVacancy()]);

      const suggestions = await search.suggest(text, { kind: "everywhere" }, 5);

      expect(suggestions.every(({ count }) => count === 1)).toBe(true);
    });

    it.each(["%", "_", "*", "'", "\\"])("does not take %s for a joker", async (sign) => {
      const { search, put } = await makeEmpty();
      await put([aVacancy()]);

      expect(await search.suggest(`L${sign}gerh`, { kind: "everywhere" }, 5)).toEqual([]);
    });

    it.each(['" OR source != "', "' OR 1=1 --", "\\", "regional\u0000"])(
      "takes the source %j for a name nobody has",
      async (source) => {
        const { search, put } = await makeEmpty();
        await put([aVacancy()]);

        const found = await search.search(aVacancyQuery({ sources: [source] }));

        expect(found).toMatchObject({ ids: [], total: 0 });
      },
    );

    it.each(["%", "0537%", '" OR a=1', "' OR 1=1", "05\\"])(
      "takes the municipality %j for one nobody knows",
      async (prefix) => {
        const { search, put } = await makeEmpty();
        await put([aVacancy()]);

        const found = await search.search(
          aVacancyQuery({ area: { kind: "municipalities", agsPrefixes: [prefix] } }),
        );

        expect(found).toMatchObject({ ids: [], total: 0 });
      },
    );

    it.each(["xx", "%_", "''"])("takes the field %j for one nobody works in", async (field) => {
      const { search, put } = await makeEmpty();
      await put([aVacancy()]);

      const found = await search.search(aVacancyQuery({ occupationFields: [field] }));

      expect(found).toMatchObject({ ids: [], total: 0 });
    });
  });
};
