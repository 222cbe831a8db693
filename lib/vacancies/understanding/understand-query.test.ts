import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import {
  conditionQueries,
  type ExampleQuery,
  jobQueries,
  nameQueries,
  placeQueries,
} from "./testing/example-queries";
import { understandHere } from "./testing/understand-here";
import { conceptKeyOf } from "./understood-query";

const keysOf = (query: string, ignore?: readonly string[]): readonly string[] =>
  understandHere(query, ignore).concepts.map(conceptKeyOf);

const areas: Readonly<Record<string, readonly ExampleQuery[]>> = {
  jobs: jobQueries,
  names: nameQueries,
  places: placeQueries,
  conditions: conditionQueries,
};

describe.each(Object.entries(areas))("%s", (_area, examples) => {
  it.each(examples)("„%s“ means %s", (query, concepts, rest) => {
    const understood = understandHere(query);

    expect(understood.concepts.map(conceptKeyOf).join(" ")).toBe(concepts);
    expect(understood.rest).toBe(rest);
  });
});

describe("what a concept tells", () => {
  it("says with which words it was named, and where", () => {
    const [koch, place] = understandHere("Köchin in Erkelenz").concepts;

    expect(koch?.words).toEqual([{ text: "Köchin", start: 0, end: 6 }]);
    expect(place?.words).toEqual([{ text: "Erkelenz", start: 10, end: 18 }]);
  });

  it("stands once for words that name it twice", () => {
    const { concepts } = understandHere("Putzfrau, Raumpflegerin oder Putzhilfe");

    expect(concepts).toMatchObject([
      {
        kind: "occupation",
        label: "Reinigungshelfer/in",
        words: [{ text: "Putzfrau" }, { text: "Raumpflegerin" }, { text: "Putzhilfe" }],
      },
    ]);
  });

  it("tells a guess from a name", () => {
    const certainties = ["Koch", "Schulkoch", "Verkeufer"].map((query) => {
      const [concept] = understandHere(query).concepts;
      return concept && "certainty" in concept ? concept.certainty : undefined;
    });

    expect(certainties).toEqual(["name", "head", "misspelt"]);
  });

  it("excludes every class of driving licence for people without one", () => {
    const [concept] = understandHere("ohne Führerschein").concepts;

    expect(concept).toMatchObject({
      unwanted: { of: "skill", skillIds: expect.arrayContaining(["fuehrerschein-ce"]) },
    });
  });
});

describe("taking a concept back", () => {
  it("leaves its words as they were", () => {
    const understood = understandHere("Koch in Heinsberg Teilzeit", ["place:ags-05370016"]);

    expect(understood.concepts.map(conceptKeyOf)).toEqual([
      "occupation:koch",
      "working-time:part-time",
    ]);
    expect(understood.rest).toBe("Heinsberg");
  });

  it("takes the whole query as it was typed", () => {
    expect(understandHere(" Koch in Heinsberg ", ["all"])).toEqual({
      concepts: [],
      rest: "Koch in Heinsberg",
    });
  });

  it("does not read another meaning into the words", () => {
    expect(keysOf("in Forst", ["place:part-05370036-forst"])).toEqual([]);
  });
});

describe("whatever people type", () => {
  it.each([
    ["nothing", ""],
    ["blanks", "   \t\n "],
    ["one letter", "x"],
    ["emoji", "🙂👩🏽‍🍳🙂"],
    ["Arabic that names nothing", "كيف حالك"],
    ["Cyrillic that names nothing", "здравствуйте"],
    ["Chinese", "厨师"],
    ["control characters", "\u0000\u0007\u202e"],
    ["half a surrogate pair", "\ud83d"],
    ["signs", "(((***///:::---§§§%%%"],
    ["an attempt at injection", `" OR 1=1; --`],
    ["5,000 letters", "a".repeat(5_000)],
    ["5,000 words", "ab ".repeat(5_000)],
  ])("%s stays text", (_what, query) => {
    expect(understandHere(query)).toEqual({ concepts: [], rest: query.trim() });
  });

  it("finds the words between control characters", () => {
    expect(keysOf("Koch\u0000Erkelenz\u200f")).toEqual(["occupation:koch", "place:ags-05370004"]);
  });

  it("keeps what is beyond 200 characters as text", () => {
    const { rest } = understandHere(`Koch ${"a".repeat(300)}`);

    expect(rest).toBe("a".repeat(300));
  });
});

describe("the same however it is written", () => {
  const named = [...jobQueries, ...conditionQueries].map(([query]) => query);

  it.each(named)("in capitals and small letters: %s", (query) => {
    const keys = keysOf(query.replace("AM", "B"));

    expect(keysOf(query.replace("AM", "B").toUpperCase().replaceAll("SS", "ß"))).toEqual(keys);
    expect(keysOf(query.replace("AM", "B").toLowerCase())).toEqual(keys);
  });

  it("for every gender form of every occupation", () => {
    const different = builtInVocabulary.occupations.filter(
      ({ male, female }) => keysOf(male).join() !== keysOf(female).join(),
    );

    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it("in any order of its parts", () => {
    const parts = ["Pflegehelferin", "Teilzeit", "in Erkelenz", "ohne Wochenende", "ab Montag"];
    const orders = permutationsOf(parts).map((order) => keysOf(order.join(" ")).toSorted().join());

    expect(new Set(orders)).toEqual(
      new Set([
        [
          "exclusion:weekend",
          "occupation:pflegehilfskraft",
          "place:ags-05370004",
          "start:montag",
          "working-time:part-time",
        ].join(),
      ]),
    );
  });
});

it("takes under three milliseconds for 200 characters that nobody can understand", () => {
  const query =
    "Pflegehlfer Teilzeid Erkelens ohne Wochnende Quantenphysik Xylofonbauer Blubberblase in " +
    "Nirgendwo mit Staplerschien und Fürerschein sowie Wolkenkuckucksheimer und Verkeuferinnen Kasel";
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    understandHere(query);
    return performance.now() - start;
  });

  expect(Math.min(...times)).toBeLessThan(3);
});

const permutationsOf = (items: readonly string[]): readonly (readonly string[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, at) =>
        permutationsOf(items.toSpliced(at, 1)).map((others) => [item, ...others]),
      );
