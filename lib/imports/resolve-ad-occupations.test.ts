import { expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import type { ImportedAd } from "./import-record";
import { makeResolveAdOccupations } from "./resolve-ad-occupations";

const resolveOccupations = makeResolveAdOccupations(makeOccupationResolver(builtInVocabulary));

const anAd = (title: string, labels: readonly string[]): ImportedAd => ({
  externalId: "1",
  title,
  offerType: "employment",
  isComplete: false,
  facts: {
    workplaces: [],
    occupations: labels.map((label) => ({ label })),
    requiredSkills: [],
    welcomeSkills: [],
    languages: [],
    workingTime: {},
    demands: [],
  },
});

it("gives the source's own words their code and keeps them", () => {
  const { facts } = resolveOccupations(anAd("Verstärkung gesucht", ["Lagerhelfer/in"]));

  expect(facts.occupations).toEqual([
    { label: "Lagerhelfer/in", kldb: "51311", occupationId: "lagerhelfer" },
  ]);
});

it("reads the title where the source names no occupation, and says so", () => {
  const { facts } = resolveOccupations(anAd("Gabelstaplerfahrer (m/w/d) ab sofort", []));

  expect(facts.occupations[0]?.occupationId).toBe("gabelstaplerfahrer");
  expect(facts.inferred).toEqual(["occupations"]);
});

it("leaves what is not sure unknown", () => {
  const unclear = anAd("Verstärkung für unser Team!", []);

  expect(resolveOccupations(unclear)).toEqual(unclear);
});
