import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "./built-in";
import { officialKldb } from "./testing/official-kldb";

const { occupations, skills, groups } = builtInVocabulary;

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, position) => values.indexOf(value) !== position);

describe("the built-in vocabulary", () => {
  it("covers the market of a Kreis", () => {
    expect(occupations.length).toBeGreaterThanOrEqual(500);
    expect(skills.length).toBeGreaterThanOrEqual(350);
    expect(groups.filter(({ code }) => code.length === 1)).toHaveLength(10);
    expect(groups.filter(({ code }) => code.length === 2)).toHaveLength(37);
    expect(groups.filter(({ code }) => code.length === 3)).toHaveLength(144);
  });

  it("uses every id once", () => {
    expect(repeated(occupations.map(({ id }) => id))).toEqual([]);
    expect(repeated(skills.map(({ id }) => id))).toEqual([]);
    expect(repeated(groups.map(({ code }) => code))).toEqual([]);
  });

  it("refers only to skills that exist", () => {
    const known = new Set(skills.map(({ id }) => id));
    const unknown = occupations.flatMap((occupation) =>
      occupation.skills.filter((skill) => !known.has(skill)),
    );

    expect(unknown).toEqual([]);
  });

  it("puts every occupation under a group it has a name for", () => {
    const codes = new Set(groups.map(({ code }) => code));
    const homeless = occupations.filter(({ kldb }) => !codes.has(kldb.slice(0, 3)));

    expect(homeless.map(({ id }) => id)).toEqual([]);
  });

  it("spells ids in lower-case ASCII and codes in digits", () => {
    const ids = [...occupations.map(({ id }) => id), ...skills.map(({ id }) => id)];

    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(occupations.filter(({ kldb }) => !/^\d{5}$/.test(kldb))).toEqual([]);
    expect(occupations.filter(({ isco }) => !/^\d{4}$/.test(isco))).toEqual([]);
  });

  it("names every occupation in three forms and gives it typical skills", () => {
    const incomplete = occupations.filter(
      ({ female, male, neutral, skills: typical }) =>
        !female || !male || !neutral || typical.length < 3,
    );

    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });
});

it("uses only codes of the official KldB 2010", (context) => {
  const official = officialKldb();
  if (!official) return context.skip("data/taxonomy/kldb2010_v2020_gliederung.csv is not present");

  const unofficial = occupations.filter(({ kldb }) => !official.has(kldb));
  const missing = [...official].filter(
    (code) => code.length <= 3 && !groups.some((group) => group.code === code),
  );

  expect(unofficial.map(({ id, kldb }) => `${id} ${kldb}`)).toEqual([]);
  expect(missing).toEqual([]);
});
