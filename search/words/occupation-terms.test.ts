import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Occupation } from "@/lib/vocabulary/occupation";
import { makeVocabulary } from "@/lib/vocabulary/vocabulary";
import { makeOccupationTerms } from "./occupation-terms";

const occupation = (overrides: Partial<Occupation>): Occupation => ({
  id: "lagerhelfer",
  kldb: "51311",
  isco: "9333",
  female: "Lagerhelferin",
  male: "Lagerhelfer",
  neutral: "Hilfskraft im Lager",
  synonyms: ["Lagerarbeiter"],
  shortForms: [],
  skills: [],
  ...overrides,
});

const helper = occupation({});
const packer = occupation({
  id: "packer",
  female: "Packerin",
  male: "Packer",
  neutral: "Packkraft",
  synonyms: ["Verpacker"],
});
const termsOf = makeOccupationTerms(
  makeVocabulary({ occupations: [helper, packer], skills: [], groups: [] }),
);

const advertised = (title: string, occupations: { label: string; kldb?: string }[]) =>
  termsOf(aVacancy({ title, facts: { occupations } }));

describe("the terms of a vacancy's occupation", () => {
  it("hold every name of an occupation that the ad names", () => {
    const terms = advertised("Wir stellen ein", [{ label: "Lagerhelfer/in", kldb: "51311" }]);

    expect(terms.names).toEqual(["Lagerhelfer", "Hilfskraft im Lager", "Lagerarbeiter"]);
    expect(terms.displayNames).toEqual(["Lagerhelfer/in"]);
  });

  it("hold the neighbours of its code apart, as related only", () => {
    const terms = advertised("Wir stellen ein", [{ label: "Lagerhelfer/in", kldb: "51311" }]);

    expect(terms.relatedNames).toEqual(["Packer", "Packkraft", "Verpacker"]);
  });

  it("are unsure of every occupation of the code where the ad's words name none", () => {
    const terms = advertised("Wir stellen ein", [{ label: "Helfer/in - Lager", kldb: "51311" }]);

    expect(terms.names).toEqual(["Helfer - Lager"]);
    expect(terms.relatedNames).toContain("Lagerarbeiter");
    expect(terms.relatedNames).toContain("Verpacker");
    expect(terms.displayNames).toEqual(["Helfer/in - Lager"]);
  });

  it("follow from the title where the ad has no occupation", () => {
    const terms = advertised("Verpackerin (m/w/d)", []);

    expect(terms.names).toContain("Packkraft");
    expect(terms.kldb).toEqual(["51311"]);
  });

  it("are empty where nothing is known", () => {
    expect(advertised("Wir suchen dich!", [])).toEqual({
      names: [],
      relatedNames: [],
      kldb: [],
      displayNames: [],
    });
  });
});
