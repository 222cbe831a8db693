import { describe, expect, it } from "vitest";
import { makeNeighbourhood } from "@/lib/vocabulary/neighbourhood";
import { builtInVocabulary as vocabulary } from "@/lib/vocabulary/built-in";
import { aVacancy, type VacancyOverrides } from "../testing/a-vacancy";
import { makeConceptsOf, type VacancyConcepts } from "./vacancy-concepts";

const conceptsOf = makeConceptsOf({ vocabulary, neighbourhood: makeNeighbourhood(vocabulary) });

/** An offer of which only the title speaks, unless a test says more. */
const conceptsOfTitle = (title: string, facts: VacancyOverrides["facts"] = {}): VacancyConcepts => {
  const silent = { occupations: [], employerName: undefined };
  return conceptsOf(aVacancy({ title, facts: { ...silent, ...facts } }));
};

describe("what a vacancy is surely about", () => {
  it.each([
    ["Koch/Köchin (m/w/d) Gasthof", ["koch"]],
    ["Verkäuferin für Damenmode gesucht", ["verkaeufer"]],
    ["Kauffrau/Kaufmann für Büromanagement", ["kaufmann-bueromanagement"]],
    ["Restaurantleiter oder Koch in Vollzeit", ["restaurantleiter", "koch"]],
    ["Schulkoch (m/w/d)", ["koch"]],
    ["Bäcker GmbH sucht Buchhalter", ["buchhalter"]],
    ["Mitarbeiter*in bei Autohaus Koch", []],
  ])("takes the occupations of the title „%s“", (title, ids) => {
    expect(conceptsOfTitle(title).sure.occupationIds).toEqual(ids);
  });

  it("puts what the title says before what the source says", () => {
    const { sure } = conceptsOfTitle("Bäcker", {
      occupations: [{ label: "Koch/Köchin", kldb: "29302", occupationId: "koch" }],
    });

    expect(sure.occupationIds).toEqual(["baecker", "koch"]);
  });

  it("keeps an occupation that this vocabulary does not hold", () => {
    const { sure } = conceptsOfTitle("Verstärkung gesucht", {
      occupations: [{ label: "Drohnenpilot", occupationId: "drohnenpilot" }],
    });

    expect(sure.occupationIds).toEqual(["drohnenpilot"]);
  });

  it("takes the fields of work from the codes", () => {
    const { sure } = conceptsOfTitle("Verstärkung gesucht", {
      occupations: [{ label: "Helfer/in", kldb: "51311" }],
    });

    expect(sure.groupIds).toEqual(expect.arrayContaining(["warehouse", "logistics", "helper"]));
  });

  it("takes skills from the facts and the title", () => {
    const { sure } = conceptsOfTitle("Lagerist mit Flurförderschein", {
      requiredSkills: ["verpacken"],
    });

    expect(sure.skillIds).toEqual(["verpacken", "staplerschein"]);
  });

  it("takes no skill that the title denies", () => {
    expect(conceptsOfTitle("Fahrer ohne Führerschein").sure.skillIds).toEqual([]);
  });
});

describe("what follows from it", () => {
  it("may be any occupation of a code that says no more", () => {
    const { sure, likely } = conceptsOfTitle("Verstärkung gesucht", {
      occupations: [{ label: "Teammitglied", kldb: "51311" }],
    });

    expect(sure.occupationIds).toEqual([]);
    expect(likely.occupationIds).toEqual(expect.arrayContaining(["lagerhelfer", "packer"]));
  });

  it("is the wider occupation within a longer name", () => {
    const { likely } = conceptsOfTitle("Verkäuferin Bäckerei");

    expect(likely.occupationIds).toContain("verkaeufer");
  });

  it("is the field where the work is done", () => {
    const { sure, likely } = conceptsOfTitle("Reinigungskraft Büro", {
      employerName: "Kita Regenbogen",
    });

    expect(sure.groupIds).not.toContain("office");
    expect(likely.groupIds).toEqual(expect.arrayContaining(["office", "children"]));
  });

  it("is the field that an unknown compound begins with", () => {
    expect(conceptsOfTitle("Lagerheld gesucht").likely.groupIds).toEqual(["warehouse"]);
  });

  it("is what the occupation takes", () => {
    expect(conceptsOfTitle("Gabelstaplerfahrer").likely.skillIds).toContain("staplerschein");
  });
});

describe("occupations near by", () => {
  it("are those people change from", () => {
    const { nearOccupationIds } = conceptsOfTitle("Verkäufer (m/w/d)");

    expect(nearOccupationIds).toContain("kassierer");
    expect(nearOccupationIds.length).toBeLessThanOrEqual(8);
  });

  it("are those that live by a licence asked for", () => {
    expect(conceptsOfTitle("Lagerist mit Staplerschein").nearOccupationIds).toContain(
      "gabelstaplerfahrer",
    );
  });

  it("never repeat what is sure or likely", () => {
    const { sure, likely, nearOccupationIds } = conceptsOfTitle("Fachlagerist, Verpacker");
    const stronger = [...sure.occupationIds, ...likely.occupationIds];

    expect(nearOccupationIds.filter((id) => stronger.includes(id))).toEqual([]);
  });
});

describe("times in the title", () => {
  it("are noted with what they mean exactly", () => {
    expect(conceptsOfTitle("Bäcker für die Nachtschicht, Teilzeit")).toMatchObject({
      workingTimes: ["shift-night-weekend", "part-time"],
      traits: ["night"],
    });
  });

  it("count for nothing where the title denies them or leaves them open", () => {
    expect(conceptsOfTitle("Aushilfe Verkauf, keine Nachtschicht")).toMatchObject({
      workingTimes: [],
      traits: [],
    });
  });
});
