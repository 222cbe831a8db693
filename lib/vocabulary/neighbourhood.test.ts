import { describe, expect, it } from "vitest";
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
