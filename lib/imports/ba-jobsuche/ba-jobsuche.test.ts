import { describe, expect, it } from "vitest";
import type { Gazetteer } from "@/lib/places/place";
import { ok, refused } from "@/lib/shared/result";
import { baJobsuche } from "./ba-jobsuche";

const gazetteer: Gazetteer = {
  resolve: () => ({ kind: "unknown", nearNames: [] }),
  suggest: () => [],
  findAgs: (postcode) => (postcode === "41812" ? "05370004" : undefined),
  locate: () => ({ lat: 51.08, lng: 6.32 }),
};

const toAd = (record: unknown): ReturnType<typeof baJobsuche.toAd> =>
  baJobsuche.toAd(record, { gazetteer });

const factsOf = (record: object): object => {
  const result = toAd({ referenznummer: "1-S", stellenangebotsTitel: "Koch", ...record });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.facts;
};

describe("a v4 search item", () => {
  const item = {
    refnr: "10000-1189502969-S",
    titel: "Personaldisponent/in",
    beruf: "Personaldienstleistungskaufmann/-frau",
    arbeitgeber: "Beispiel GmbH",
    aktuelleVeroeffentlichungsdatum: "2026-03-25",
    eintrittsdatum: "2026-04-01",
    arbeitsort: {
      ort: "Erkelenz",
      plz: 41812,
      strasse: "null",
      land: "Deutschland",
      koordinaten: { lat: 51.0791, lon: 6.3157 },
    },
  };

  it("becomes an ad that knows it is incomplete", () => {
    expect(toAd(item)).toMatchObject(
      ok({
        externalId: "10000-1189502969-S",
        title: "Personaldisponent/in",
        isComplete: false,
        publishedOn: new Date("2026-03-25T00:00:00Z"),
        facts: {
          employerName: "Beispiel GmbH",
          startsOn: "2026-04-01",
          occupations: [{ label: "Personaldienstleistungskaufmann/-frau" }],
        },
      }),
    );
  });

  it("takes a numeric postcode, and no street where the word null stands", () => {
    expect(toAd(item)).toMatchObject(
      ok({
        facts: {
          workplaces: [
            {
              locality: "Erkelenz",
              postcode: "41812",
              street: undefined,
              ags: "05370004",
              country: "DE",
              point: { lat: 51.0791, lng: 6.3157 },
            },
          ],
        },
      }),
    );
  });

  it("uses the occupation where the title is missing", () => {
    expect(toAd({ ...item, titel: null })).toMatchObject(ok({ title: item.beruf }));
  });

  it("is set aside without a reference, naming the field", () => {
    expect(toAd({ ...item, refnr: " " })).toMatchObject(
      refused({ code: "invalid-field", field: "refnr" }),
    );
    expect(toAd({ ...item, refnr: "" })).toEqual(
      refused({ code: "missing-field", field: "refnr" }),
    );
  });
});

describe("a v6 search item or job detail", () => {
  it("trims padded reference numbers", () => {
    expect(toAd({ referenznummer: " 1-S  ", stellenangebotsTitel: "Koch" })).toMatchObject(
      ok({ externalId: "1-S" }),
    );
  });

  it("keeps an hourly wage hourly", () => {
    const pay = { verguetungsangabe: "STUNDENLOHN", gehaltsspanneVon: 14.5, gehaltsspanneBis: 16 };

    expect(factsOf(pay)).toMatchObject({ pay: { unit: "hour", min: 14.5, max: 16 } });
  });

  it("leaves a missing flag unknown instead of false", () => {
    expect(factsOf({})).toMatchObject({
      temporaryAgency: undefined,
      suitedTo: { careerChangers: undefined },
      workingTime: { schedules: undefined, unsocialHours: undefined, homeOffice: undefined },
      contract: undefined,
    });
  });

  it("reads several workplaces and countries", () => {
    const locations = [
      { adresse: { ort: "Roermond", land: "NIEDERLANDE" }, breite: 51.19, laenge: 5.99 },
      { adresse: { ort: "Erkelenz", plz: "41812", land: "DEUTSCHLAND" } },
    ];

    expect(factsOf({ stellenlokationen: locations })).toMatchObject({
      workplaces: [
        { locality: "Roermond", country: "NL", point: { lat: 51.19, lng: 5.99 } },
        { locality: "Erkelenz", ags: "05370004", point: { lat: 51.08, lng: 6.32 } },
      ],
    });
  });

  it("reads part-time slots, unsocial hours and a fixed term", () => {
    const record = {
      arbeitszeitVollzeit: false,
      arbeitszeitTeilzeitVormittag: true,
      arbeitszeitSchichtNachtWochenende: true,
      vertragsdauer: "BEFRISTET",
      befristungInMonaten: 12,
    };

    expect(factsOf(record)).toMatchObject({
      workingTime: { schedules: ["part-time"], partTimeSlots: ["morning"], unsocialHours: true },
      contract: { term: "fixed-term", months: 12 },
    });
  });

  it("is a minijob where the flag says so, and complete only with a description", () => {
    const minijob = { referenznummer: "1-S", stellenangebotsTitel: "Küchenhilfe" };

    expect(toAd({ ...minijob, istGeringfuegigeBeschaeftigung: true })).toMatchObject(
      ok({ offerType: "minijob", isComplete: false }),
    );
    expect(toAd({ ...minijob, stellenangebotsBeschreibung: "Spülen" })).toMatchObject(
      ok({ isComplete: true, facts: { descriptionHtml: "<p>Spülen</p>" } }),
    );
  });

  it("cleans a hostile description and link", () => {
    const hostile = toAd({
      referenznummer: "1-S",
      stellenangebotsTitel: "Koch",
      externeURL: "javascript:alert(1)",
      stellenangebotsBeschreibung: "<p>Gut</p><script>alert(1)</script>",
    });

    expect(hostile).toMatchObject(
      ok({
        sourceUrl: "https://www.arbeitsagentur.de/jobsuche/jobdetail/1-S",
        facts: { descriptionHtml: "<p>Gut</p>" },
      }),
    );
  });

  it("is set aside without title and occupation", () => {
    expect(toAd({ referenznummer: "1-S" })).toMatchObject(
      refused({ code: "missing-field", field: "title" }),
    );
  });
});

it.each([1, "x", null, [1]])("sets %j aside as no object", (record) => {
  expect(toAd(record)).toEqual(refused({ code: "not-an-object" }));
});
