import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySearch, searchRequestSchema } from "@/lib/vacancies/search-request";
import { readSearch, searchQuery } from "./search-params";

const fromUrl = (query: string): Record<string, string | string[]> => {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)]));
};

describe("a search in the URL", () => {
  it("is empty and shows the newest first where nothing is asked", () => {
    expect(readSearch({}).request).toEqual({ ...emptySearch, sort: "newest" });
  });

  it("shows the most relevant first where words are given", () => {
    expect(readSearch({ q: "Lager" }).request.sort).toBe("relevance");
  });

  it("keeps the values it knows and drops the others", () => {
    const { request } = readSearch({
      offerType: ["minijob", "nonsense", "minijob"],
      contract: "permanent",
      field: ["51", "5x"],
      source: ["regional", "' OR 1=1"],
      radius: "-1",
      publishedSince: "6",
    });

    expect(request).toMatchObject({
      offerType: ["minijob"],
      contract: ["permanent"],
      field: ["51"],
      source: ["regional"],
      radius: "25",
      publishedSince: undefined,
    });
  });

  it("cuts words after 200 characters and says so", () => {
    const { request, wordsWereCut } = readSearch({ q: "x".repeat(10_000) });

    expect(request.q).toHaveLength(200);
    expect(wordsWereCut).toBe(true);
  });

  it("does not tear a character apart when it cuts", () => {
    expect(readSearch({ q: `${"x".repeat(199)}😀` }).request.q).toBe("x".repeat(199));
  });

  it("takes control characters and direction marks out of words", () => {
    const { request, wordsWereCut } = readSearch({ q: "La\u0000ger \u202Ehelfer\u200F\t\n" });

    expect(request.q).toBe("La ger helfer");
    expect(wordsWereCut).toBe(false);
  });

  it.each([
    ["0", 1],
    ["-3", 1],
    ["abc", 1],
    ["7", 7],
    ["1000000000", 100_000],
    ["9".repeat(400), 1],
  ])("reads page %s as %i", (page, expected) => {
    expect(readSearch({ page }).request.page).toBe(expected);
  });

  it("remembers which words are to be taken literally", () => {
    const { request } = readSearch({ q: "Koch", plain: ["occupation:koch", "<b>"] });

    expect(request.plain).toEqual(["occupation:koch"]);
    expect(searchQuery(request)).toBe("?q=Koch&plain=occupation%3Akoch");
  });

  it("understands other words anew", () => {
    const plain = ["occupation:koch"];

    expect(readSearch({ q: "Koch", plain, plainOf: "Koch" }).request.plain).toEqual(plain);
    expect(readSearch({ q: "Maler", plain, plainOf: "Koch" }).request.plain).toBeUndefined();
  });

  it("leaves out of the URL what is usual", () => {
    expect(searchQuery({ ...emptySearch, sort: "newest" })).toBe("");
    expect(searchQuery({ ...emptySearch, q: "Lager" })).toBe("?q=Lager");
  });

  it("comes back from its own URL as it was", () => {
    const { shape } = searchRequestSchema;
    const anything = fc.record({
      q: fc.string({ maxLength: 40 }),
      place: fc.string({ maxLength: 20 }),
      radius: fc.constantFrom(...shape.radius.options),
      offerType: fc.subarray([...shape.offerType.element.options]),
      field: fc.uniqueArray(fc.constantFrom("11", "51", "83")),
      publishedSince: fc.constantFrom("", "7", "28"),
      sort: fc.constantFrom("", ...shape.sort.options),
      page: fc.integer({ min: 1, max: 100_000 }).map(String),
    });

    fc.assert(
      fc.property(anything, (raw) => {
        const { request } = readSearch(raw);
        expect(readSearch(fromUrl(searchQuery(request))).request).toEqual(request);
        expect(searchRequestSchema.safeParse(request).success).toBe(true);
      }),
      { seed: 5370 },
    );
  });
});
