import { expect, it } from "vitest";
import { textOfKey } from "@/lib/readings/ad-key";
import { makeOfferReader } from "@/lib/readings/read-offer";
import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { foreignLabels } from "@/lib/vocabulary/resolving/foreign-labels";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { makeDemoCorrections, makeOddTitleVacancies } from "./odd-title-vacancies";

const now = new Date("2026-03-02T08:00:00Z");
const reader = makeOfferReader({
  vocabulary: builtInVocabulary,
  resolver: makeOccupationResolver(builtInVocabulary, foreignLabels()),
});
const offers = makeOddTitleVacancies(now);
const readings = offers.map((offer) => reader.read(offer, undefined, now));

it("have titles that stay unsure, some of them more than once", () => {
  const verdicts = new Set(readings.map(({ reading }) => reading.verdict));
  const titles = new Set(readings.map(({ reading }) => reading.key.title));

  expect([...verdicts].filter((verdict) => verdict !== "unsure" && verdict !== "nothing")).toEqual(
    [],
  );
  expect(titles.size).toBeLessThan(offers.length - 2);
});

it("tell facts in their text that their source left open", () => {
  const silent = readings.filter(({ vacancy }) => (vacancy.facts.inferred ?? []).length < 2);

  expect(silent.map(({ vacancy }) => vacancy.title)).toEqual([]);
});

it("have descriptions as the portal stores them", () => {
  for (const { facts } of offers) {
    expect(sanitiseDescription(facts.descriptionHtml ?? "")).toBe(facts.descriptionHtml);
  }
});

it("were corrected once, for two offers of one employer", () => {
  const [correction] = makeDemoCorrections(now);
  const keys = readings.map(({ reading }) => textOfKey(reading.key));

  expect(keys.filter((key) => correction && key === textOfKey(correction.key))).toHaveLength(2);
});
