import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { mergeFacts } from "./merge-facts";
import { anImportedAd, aSearchItem } from "./testing/an-imported-ad";

const known = anImportedAd().facts;
const merged = (told: Partial<VacancyFacts>): VacancyFacts =>
  mergeFacts(known, aSearchItem({ facts: told }).facts);

describe("facts told in part", () => {
  it("change nothing where they say nothing new", () => {
    expect(merged({})).toEqual(known);
  });

  it("change nothing where they list the first of several workplaces", () => {
    const [first] = known.workplaces;

    expect(merged({ workplaces: first ? [first] : [] }).workplaces).toEqual(known.workplaces);
  });

  it("replace workplaces where they name one that was not known", () => {
    const moved = { locality: "Wassenberg", postcode: "41849", country: "DE" };

    expect(merged({ workplaces: [moved] }).workplaces).toEqual([moved]);
  });

  it("take a changed street for a new workplace", () => {
    const moved = { locality: "Wegberg", postcode: "41844", street: "Neuer Weg 1", country: "DE" };

    expect(merged({ workplaces: [moved] }).workplaces).toEqual([moved]);
  });

  it("add to a known workplace what was unknown of it", () => {
    const point = { lat: 51.08, lng: 6.31 };
    const told = { locality: "Erkelenz", postcode: "41812", country: "DE", point };

    expect(merged({ workplaces: [told] }).workplaces[1]).toEqual({
      ...known.workplaces[1],
      point,
    });
  });

  it("keep the code of an occupation named again, and drop it for another", () => {
    expect(merged({ occupations: [{ label: "Koch/Köchin" }] }).occupations).toEqual([
      { label: "Koch/Köchin" },
    ]);
    expect(merged({}).occupations).toEqual(known.occupations);
  });

  it("lay working time over the known one, fact by fact", () => {
    expect(merged({ workingTime: { shiftWork: true, schedules: undefined } }).workingTime).toEqual({
      schedules: ["part-time"],
      partTimeSlots: ["morning"],
      shiftWork: true,
    });
  });

  it("keep the months of a fixed term that is told again, and drop them otherwise", () => {
    expect(merged({ contract: { term: "fixed-term" } }).contract).toEqual(known.contract);
    expect(merged({ contract: { term: "permanent" } }).contract).toEqual({ term: "permanent" });
  });

  it("never mix amounts of different units", () => {
    expect(merged({ pay: { unit: "month", max: 2_400, currency: "EUR" } }).pay).toEqual({
      unit: "month",
      max: 2_400,
      currency: "EUR",
    });
  });

  it("deny what they explicitly deny", () => {
    const agency = mergeFacts(
      { ...known, temporaryAgency: true },
      aSearchItem({ facts: { temporaryAgency: false } }).facts,
    );

    expect(agency.temporaryAgency).toBe(false);
  });

  it("take a second address in the same town for a second workplace", () => {
    const [here, there] = ["Markt 1", "Ringstraße 2"].map((street) => ({
      locality: "Erkelenz",
      postcode: "41812",
      street,
      country: "DE",
    }));
    const told = here && there ? [here, there] : [];

    expect(merged({ workplaces: told }).workplaces.map(({ street }) => street)).toEqual([
      "Markt 1",
      "Ringstraße 2",
    ]);
  });

  it("change nothing when they are told a second time", () => {
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const facts = fc
      .record({
        workplaces: fc.array(
          fc.record({
            locality: fc.constantFrom("Erkelenz", "Wegberg"),
            postcode: maybe(fc.constantFrom("41812", "41844")),
            street: maybe(fc.constantFrom("Markt 1", "Ringstraße 2")),
            country: fc.constant("DE"),
            ags: maybe(fc.constant("05370004")),
          }),
          { maxLength: 4 },
        ),
        occupations: fc.array(
          fc.record({
            label: fc.constantFrom("Koch/Köchin", "Bäcker/in"),
            kldb: maybe(fc.constantFrom("29302", "29222")),
          }),
          { maxLength: 3 },
        ),
        contract: maybe(
          fc.record({
            term: fc.constantFrom("permanent" as const, "fixed-term" as const),
            months: maybe(fc.constantFrom(6, 12)),
          }),
        ),
        pay: maybe(
          fc.record({
            unit: maybe(fc.constantFrom("hour" as const, "month" as const)),
            min: maybe(fc.constantFrom(14, 2_000)),
            currency: fc.constant("EUR"),
          }),
        ),
      })
      .map((some) => aSearchItem({ facts: some }).facts);

    fc.assert(
      fc.property(facts, facts, (before, told) => {
        const once = mergeFacts(before, told);
        expect(mergeFacts(once, told)).toEqual(once);
      }),
      { seed: 20260302, numRuns: 500 },
    );
  });
});
