import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "../built-in";
import { makeOccupationResolver } from "./make-occupation-resolver";
import type { OccupationReading } from "./occupation-hit";

const { resolve } = makeOccupationResolver(builtInVocabulary);

const ids = ({ hits }: OccupationReading): readonly (string | undefined)[] =>
  hits.map(({ occupationId }) => occupationId);
const scored = ({ hits }: OccupationReading): readonly string[] =>
  hits.map(({ occupationId = "", score }) => `${occupationId} ${score.toFixed(3)}`);

describe("resolving a title", () => {
  it("says nothing about an empty title", () => {
    expect(resolve("", 5)).toEqual({ verdict: "nothing", hits: [] });
    expect(resolve("  \n\t", 5)).toEqual({ verdict: "nothing", hits: [] });
  });

  it("says nothing about one letter, a mark or an emoji", () => {
    for (const title of ["k", "(m/w/d)", "👩‍🍳🔥", "!!!", "123"]) {
      expect(resolve(title, 5).verdict).toBe("nothing");
    }
  });

  it("reads 5,000 characters without losing the title at their start", () => {
    const text = `Altenpfleger gesucht. ${"Wir freuen uns sehr auf Sie! ".repeat(200)}`.slice(
      0,
      5000,
    );

    expect(ids(resolve(text, 3))).toContain("altenpfleger");
  });

  it("does not stumble over 5,000 letters without a gap", () => {
    expect(resolve("x".repeat(5000), 5).verdict).not.toBe("sure");
  });

  it("finds a title between emoji and exclamation marks", () => {
    expect(ids(resolve("🔥🔥 Koch gesucht!!! 👨‍🍳", 1))).toEqual(["koch"]);
  });

  it("is not sure about scripts it has no words in", () => {
    for (const title of ["厨师", "טבח", "శాస్త్రవేత్త"]) {
      expect(resolve(title, 5).verdict).not.toBe("sure");
    }
  });

  it("takes capitals for what they say", () => {
    expect(scored(resolve("ALTENPFLEGERIN (M/W/D)", 5))).toEqual(
      scored(resolve("Altenpflegerin (m/w/d)", 5)),
    );
  });

  it("reads who is wanted, not who is searching", () => {
    const reading = resolve("Bäcker GmbH sucht Buchhalter", 5);

    expect(reading.verdict).toBe("sure");
    expect(reading.hits[0]?.occupationId).toBe("buchhalter");
    expect(ids(reading)).not.toContain("baecker");
  });

  it("takes Koch for a surname behind the name of a house", () => {
    const reading = resolve("Autohaus Koch", 5);

    expect(ids(reading)).not.toContain("koch");
    expect(reading.verdict).not.toBe("sure");
  });

  it("is unsure where the title names a level or a role alone", () => {
    for (const title of ["Meister", "Helfer", "Mitarbeiterin", "Leiter (m/w/d)", "Fachkraft"]) {
      expect(resolve(title, 5).verdict).toBe("unsure");
    }
  });

  it("knows English titles that German employers use", () => {
    expect(resolve("Software Engineer", 1).hits[0]?.occupationId).toBe("softwareentwickler");
    expect(resolve("Nurse", 1).hits[0]?.kldb.slice(0, 3)).toBe("813");
  });

  it("forgives a slip of the pen", () => {
    expect(ids(resolve("Altenpflger", 1))).toEqual(["altenpfleger"]);
    expect(ids(resolve("Busfarher", 1))).toEqual(ids(resolve("Busfahrer", 1)));
  });

  it("gives each of several occupations in one title", () => {
    const reading = resolve("Verkäufer/in und Lagerhelfer gesucht", 5);

    expect(reading.verdict).toBe("sure");
    expect(ids(reading).slice(0, 2)).toEqual(["verkaeufer", "lagerhelfer"]);
  });

  it("takes two names of one occupation for one", () => {
    expect(ids(resolve("Maler und Lackierer", 1))).toEqual(["maler-lackierer"]);
  });

  it("gives no more hits than asked for", () => {
    expect(resolve("Verkäufer, Koch, Maurer", 2).hits).toHaveLength(2);
    expect(resolve("Koch", 0).hits).toEqual([]);
  });
});

describe("reasons", () => {
  it("name the synonym and the words of the title", () => {
    const [hit] = resolve("Software Engineer", 1).hits;

    expect(hit?.reasons).toContainEqual({ kind: "synonym", label: "Software Engineer" });
    expect(hit?.reasons).toContainEqual({ kind: "word", word: "Software" });
  });

  it("name the part of a compound", () => {
    expect(resolve("Küchenhilfe", 1).hits[0]?.reasons).toContainEqual({
      kind: "compound-part",
      word: "Küchenhilfe",
    });
  });

  it("name a near spelling", () => {
    expect(resolve("Altenpflger", 1).hits[0]?.reasons).toContainEqual({
      kind: "near-spelling",
      word: "Altenpflger",
    });
  });
});

describe("labels from outside", () => {
  const cook = { escoUri: "http://data.europa.eu/esco/occupation/cook", isco: "5120" };
  const singer = { escoUri: "http://data.europa.eu/esco/occupation/singer", isco: "2652" };
  const withLabels = makeOccupationResolver(builtInVocabulary, [
    { ...cook, lang: "de", label: "Koch", isPreferred: true },
    { ...cook, lang: "de", label: "Köchin", isPreferred: false },
    { ...cook, lang: "pl", label: "kucharz", isPreferred: true },
    { ...singer, lang: "ru", label: "тенор", isPreferred: true },
    { occupationId: "maurer", lang: "tr", label: "duvarcı", isPreferred: false },
    { occupationId: "no-such-id", lang: "tr", label: "hiç", isPreferred: false },
  ]);

  it("carry the KldB code of the occupation with an equal label", () => {
    expect(withLabels.resolve("kucharz", 1).hits[0]).toMatchObject({
      occupationId: "koch",
      kldb: "29302",
      escoUri: cook.escoUri,
    });
  });

  it("join the built-in occupation into one hit", () => {
    const found = withLabels.resolve("Koch", 10);

    expect(found.hits.filter(({ escoUri }) => escoUri === cook.escoUri)).toHaveLength(1);
    expect(found.verdict).toBe("sure");
  });

  it("carry a KldB code by their ISCO-08 code where no label is equal", () => {
    const [hit] = withLabels.resolve("тенор", 1).hits;
    const musicians = builtInVocabulary.occupations.filter(({ isco }) => isco === singer.isco);

    expect(musicians.map(({ kldb }) => kldb)).toContain(hit?.kldb);
  });

  it("may name an occupation of the vocabulary in another language", () => {
    expect(ids(withLabels.resolve("duvarcı", 1))).toEqual(["maurer"]);
  });

  it("are left out where they name no known occupation", () => {
    expect(withLabels.resolve("hiç", 1).hits).toEqual([]);
  });
});

// Titles of plain words: behind a comma, slash or hyphen the order of words has a meaning.
const plainTitles = builtInVocabulary.occupations
  .filter(({ male }) => /^[\p{L} ]+$/u.test(male) && !/ (?:und|oder) /.test(male))
  .map(({ male, female }) => ({ male, female }));
const aTitle = fc.constantFrom(...plainTitles);
const runs = { seed: 20_10, numRuns: 150 };

describe("what changes nothing about the result", () => {
  it("is the order of the words", () => {
    fc.assert(
      fc.property(aTitle, ({ male }) => {
        const turned = male.split(" ").reverse().join(" ");
        expect(scored(resolve(turned, 5))).toEqual(scored(resolve(male, 5)));
      }),
      runs,
    );
  });

  it("is the case", () => {
    fc.assert(
      fc.property(aTitle, ({ male }) => {
        const expected = scored(resolve(male, 5));
        expect(scored(resolve(male.toUpperCase(), 5))).toEqual(expected);
        expect(scored(resolve(male.toLowerCase(), 5))).toEqual(expected);
      }),
      runs,
    );
  });

  it("is the form of the gender", () => {
    fc.assert(
      fc.property(aTitle, ({ male, female }) => {
        expect(ids(resolve(female, 1))).toEqual(ids(resolve(male, 1)));
      }),
      runs,
    );
  });

  it("is a mark that all genders are meant", () => {
    fc.assert(
      fc.property(
        aTitle,
        fc.constantFrom("(m/w/d)", "(w/m/x)", "m|w|d", "(gn)"),
        ({ male }, mark) => {
          expect(scored(resolve(`${male} ${mark}`, 5))).toEqual(scored(resolve(male, 5)));
        },
      ),
      runs,
    );
  });
});

it("finds every occupation by each of its titles", () => {
  const lost = builtInVocabulary.occupations.flatMap(({ id, male, female, neutral }) =>
    [male, female, neutral].filter((title) => !ids(resolve(title, 5)).includes(id)),
  );

  expect(lost).toEqual([]);
}, 60_000);
