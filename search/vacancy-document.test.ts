import { describe, expect, it } from "vitest";
import { cellsOf } from "@/lib/places/geo-cell";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { fingerprintOf, shardOf } from "@/lib/vacancies/vacancy-fingerprint";
import type { Occupation } from "@/lib/vocabulary/occupation";
import { makeVocabulary } from "@/lib/vocabulary/vocabulary";
import { makeToVacancyDocument, vacancyDocumentSchema } from "./vacancy-document";

const helper: Occupation = {
  id: "lagerhelfer",
  kldb: "51311",
  isco: "9333",
  female: "Lagerhelferin",
  male: "Lagerhelfer",
  neutral: "Hilfskraft im Lager",
  synonyms: ["Lagerarbeiter"],
  shortForms: [],
  skills: ["verpacken"],
};

const toDocument = makeToVacancyDocument(
  makeVocabulary({
    occupations: [helper],
    skills: [
      {
        id: "staplerschein",
        kind: "licence",
        label: "Staplerschein",
        synonyms: ["Flurförderschein"],
      },
    ],
    groups: [
      { code: "51", label: "Verkehr und Logistik" },
      { code: "513", label: "Lagerwirtschaft" },
    ],
  }),
);

const erkelenz = { lat: 51.0799, lng: 6.3155 };
const wegberg = { lat: 51.1418, lng: 6.2845 };

describe("the document of a vacancy", () => {
  it("has the form that answers are parsed with", () => {
    const document = toDocument(aVacancy());

    expect(vacancyDocumentSchema.strict().parse(JSON.parse(JSON.stringify(document)))).toEqual(
      document,
    );
  });

  it("knows its shard and fingerprint for the drift check", () => {
    const vacancy = aVacancy();

    expect(toDocument(vacancy)).toMatchObject({
      shard: shardOf(vacancy.id),
      fingerprint: fingerprintOf(vacancy),
    });
  });

  it("speaks of the occupation and its groups in the words of the vocabulary", () => {
    const document = toDocument(aVacancy());

    expect(document.occupations).toEqual(["Lagerhelfer", "Hilfskraft im Lager", "Lagerarbeiter"]);
    expect(document.occupationGroups).toEqual(["Verkehr und Logistik", "Lagerwirtschaft"]);
    expect(document).toMatchObject({
      occupationFields: ["51"],
      kldbGroups: ["513"],
      kldb: ["51311"],
    });
  });

  it("speaks of the skills asked for, known or not, and not of those typical of the work", () => {
    const document = toDocument(
      aVacancy({ facts: { requiredSkills: ["staplerschein"], welcomeSkills: ["Platt"] } }),
    );

    expect(document.skills).toEqual(["Staplerschein", "Flurförderschein", "Platt"]);
    expect(document.skillIds).toEqual(["staplerschein", "Platt"]);
  });

  it("lies in the cells of all its workplaces and sorts by the first", () => {
    const document = toDocument(
      aVacancy({
        facts: {
          workplaces: [
            { locality: "Überall", country: "DE" },
            { locality: "Erkelenz", country: "DE", ags: "05370004", point: erkelenz },
            { locality: "Wegberg", country: "DE", ags: "05370040", point: wegberg },
            { locality: "Erkelenz", country: "DE", ags: "05370004", point: erkelenz },
          ],
        },
      }),
    );

    expect(document.cells).toEqual([...new Set([...cellsOf(erkelenz), ...cellsOf(wegberg)])]);
    expect(document.points).toEqual(["51.07990,6.31550", "51.14180,6.28450"]);
    expect(document).toMatchObject({ ags: [5370004, 5370040], isSpread: true, _geo: erkelenz });
  });

  it("leaves out what the ad does not say", () => {
    const vacancy = aVacancy({ facts: { workplaces: [], workingTime: {}, occupations: [] } });
    const { publishedAt: _at, ...undated } = vacancy;
    const { contract: _term, employerName: _by, ...facts } = undated.facts;

    const document = toDocument({ ...undated, facts });

    for (const absent of ["_geo", "contract", "employerName", "publishedAt", "publishedHour"]) {
      expect(document).not.toHaveProperty(absent);
    }
    expect(document).toMatchObject({ workingTimes: [], cells: [], ags: [], occupationFields: [] });
  });

  it("suggests the occupation, or the title where none is known, and the employer", () => {
    expect(toDocument(aVacancy()).suggestions).toEqual(["Lagerhelfer/in", "Rurtal Logistik GmbH"]);
    expect(
      toDocument(aVacancy({ title: "Allrounder (m/w/d)", facts: { occupations: [] } })).suggestions,
    ).toEqual(["Allrounder", "Rurtal Logistik GmbH"]);
  });

  it("is found by words that are filters", () => {
    const document = toDocument(
      aVacancy({ offerType: "minijob", facts: { workingTime: { schedules: ["part-time"] } } }),
    );

    expect(document.keywords).toEqual(
      expect.arrayContaining(["Minijob", "Teilzeit", "unbefristet"]),
    );
  });
});
