import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "./built-in";
import { transitions } from "./data/transitions";
import { makeNeighbourhood } from "./neighbourhood";
import { aVocabulary } from "./testing/a-vocabulary";

const { between, nearest } = makeNeighbourhood(aVocabulary());

describe("neighbourhood of occupations", () => {
  it("holds an occupation closest to itself", () => {
    expect(between("verkaeufer", "verkaeufer")?.score).toBe(1);
  });

  it("names the skills two occupations share", () => {
    expect(between("verpacker", "lagerhelfer")).toMatchObject({
      sharedSkills: ["verpacken", "heben"].sort(),
      targetSkillCount: 3,
    });
  });

  it("is symmetric between occupations of one level", () => {
    expect(between("verkaeufer", "kassierer")?.score).toBe(
      between("kassierer", "verkaeufer")?.score,
    );
  });

  it("finds the way down easier than the way up", () => {
    const down = between("lagerfachkraft", "lagerhelfer")?.score ?? 0;
    const up = between("lagerhelfer", "lagerfachkraft")?.score ?? 1;

    expect(down).toBeGreaterThan(up);
  });

  it("ranks the same trade before another and leaves the occupation itself out", () => {
    const ids = nearest("lagerhelfer", 3).map(({ occupation }) => occupation.id);

    expect(ids.slice(0, 2)).toEqual(["verpacker", "lagerfachkraft"]);
    expect(ids).not.toContain("lagerhelfer");
  });

  it("knows nothing about an unknown occupation", () => {
    expect(between("lagerhelfer", "nobody")).toBeUndefined();
    expect(nearest("nobody", 3)).toEqual([]);
  });
});

describe("ways people really go", () => {
  const way = [["kassierer", "pflegehelfer"]] as const;
  const withWay = makeNeighbourhood(aVocabulary(), way);

  it("bring the occupation nearer and say so", () => {
    const plain = between("kassierer", "pflegehelfer")?.score ?? 1;
    const lifted = withWay.between("kassierer", "pflegehelfer");

    expect(lifted?.transition).toBe(true);
    expect(lifted?.score).toBeGreaterThan(plain);
  });

  it("count in their own direction only", () => {
    expect(withWay.between("pflegehelfer", "kassierer")).toEqual(
      between("pflegehelfer", "kassierer"),
    );
  });

  it("lead from one known occupation to another, each once", () => {
    const unknown = transitions.flat().filter((id) => !builtInVocabulary.findOccupation(id));

    expect(unknown).toEqual([]);
    expect(new Set(transitions.map((pair) => pair.join(" "))).size).toBe(transitions.length);
    expect(transitions.filter(([from, to]) => from === to)).toEqual([]);
  });
});

describe("neighbourhood of any two occupations", () => {
  const all = makeNeighbourhood(builtInVocabulary);
  const onPaper = makeNeighbourhood(builtInVocabulary, []);
  const ids = builtInVocabulary.occupations.map(({ id }) => id);
  const anId = fc.constantFrom(...ids);
  const aWay = fc.constantFrom(...transitions);
  const runs = { seed: 2026, numRuns: 500 };

  it("is from 0 to 1, on ways taken as well", () => {
    const pair = fc.oneof(fc.tuple(anId, anId), aWay);

    fc.assert(
      fc.property(pair, ([from, to]) => {
        const score = all.between(from, to)?.score ?? -1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("is symmetric within a level where nobody goes one way only", () => {
    fc.assert(
      fc.property(anId, anId, (from, to) => {
        const there = onPaper.between(from, to);
        fc.pre(there?.levelsUp === 0);
        expect(onPaper.between(to, from)?.score).toBeCloseTo(there?.score ?? -1, 10);
      }),
      runs,
    );
  });

  it("is never nearer on the way up than on the way down, on ways taken as well", () => {
    const pair = fc.oneof(fc.tuple(anId, anId), aWay);

    fc.assert(
      fc.property(pair, ([from, to]) => {
        const up = all.between(from, to);
        fc.pre((up?.levelsUp ?? 0) > 0);
        expect(all.between(to, from)?.score ?? -1).toBeGreaterThanOrEqual(up?.score ?? 2);
      }),
      runs,
    );
  });
});
