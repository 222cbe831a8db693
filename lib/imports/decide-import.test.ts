import { describe, expect, it } from "vitest";
import { aPlainReader } from "@/lib/readings/testing/a-reader";
import { aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { type Vacancy, vacancyStatuses } from "@/lib/vacancies/vacancy";
import { decideImport } from "./decide-import";
import type { ImportedAd } from "./import-record";
import { anImportedAd, aSearchItem } from "./testing/an-imported-ad";

const monday = new Date("2026-03-02T03:00:00Z");
const tuesday = new Date("2026-03-03T03:00:00Z");

const decide = (ad: ImportedAd, known: Vacancy | undefined, now = tuesday) =>
  decideImport(ad, known && { vacancy: known }, circumstances(now));

const circumstances = (now: Date) => ({
  source: "boerse-nord",
  newId: aVacancyId,
  now,
  reader: aPlainReader,
  correctionFor: () => undefined,
});

const afterMonday = (ad: ImportedAd = anImportedAd()): Vacancy =>
  decide(ad, undefined, monday).vacancy;

describe("an ad never seen before", () => {
  it("becomes a published vacancy of the source", () => {
    const ad = anImportedAd();

    const { outcome, vacancy } = decide(ad, undefined, monday);

    expect(outcome).toBe("accepted");
    expect(vacancy).toMatchObject({
      origin: "imported",
      source: "boerse-nord",
      externalId: ad.externalId,
      status: "published",
      firstSeenAt: monday,
      changedAt: monday,
      publishedAt: ad.publishedOn,
      lastConfirmed: { at: monday, how: "feed-lists-it" },
      facts: ad.facts,
    });
  });

  it("counts as published when first seen where the feed gives no day", () => {
    expect(decide(anImportedAd({ publishedOn: undefined }), undefined).vacancy.publishedAt).toEqual(
      tuesday,
    );
  });
});

describe("an ad seen before", () => {
  it.each([
    ["complete", anImportedAd()],
    ["of search results", aSearchItem()],
    ["without a day of publication", anImportedAd({ publishedOn: undefined })],
  ])("is unchanged when it says the same: %s", (_what, ad) => {
    const known = afterMonday(ad);

    const { outcome, vacancy } = decide(ad, known);

    expect(outcome).toBe("unchanged");
    expect(vacancy).toEqual({
      ...known,
      lastConfirmed: { at: tuesday, how: "feed-lists-it" },
    });
  });

  it("updates what it says otherwise and keeps id, first sight and source", () => {
    const known = afterMonday();

    const { outcome, vacancy } = decide(anImportedAd({ title: "Verkäufer (m/w/d)" }), known);

    expect(outcome).toBe("updated");
    expect(vacancy).toEqual({
      ...known,
      title: "Verkäufer (m/w/d)",
      changedAt: tuesday,
      lastConfirmed: { at: tuesday, how: "feed-lists-it" },
    });
  });

  it("forgets a detail that a complete ad no longer tells", () => {
    const { outcome, vacancy } = decide(anImportedAd({ facts: { pay: undefined } }), afterMonday());

    expect(outcome).toBe("updated");
    expect(vacancy.facts.pay).toBeUndefined();
  });

  it("keeps its details when search results tell only part of it", () => {
    const { outcome, vacancy } = decide(aSearchItem(), afterMonday());

    expect(outcome).toBe("unchanged");
    expect(vacancy.facts).toEqual(anImportedAd().facts);
  });

  it("keeps offer type and first day of publication, which search results do not know", () => {
    const known = afterMonday(anImportedAd({ offerType: "apprenticeship" }));

    const { outcome, vacancy } = decide(
      aSearchItem({ publishedOn: new Date("2026-03-01T00:00:00Z") }),
      known,
    );

    expect(outcome).toBe("unchanged");
    expect(vacancy).toMatchObject({ offerType: "apprenticeship", publishedAt: known.publishedAt });
  });

  it("takes a new title from search results", () => {
    const { outcome, vacancy } = decide(aSearchItem({ title: "Verkäufer (m/w/d)" }), afterMonday());

    expect(outcome).toBe("updated");
    expect(vacancy.facts.descriptionHtml).toBe(anImportedAd().facts.descriptionHtml);
  });

  it.each(vacancyStatuses)("leaves a vacancy %s that is so here", (status) => {
    const known: Vacancy = { ...afterMonday(), status };

    const { vacancy } = decide(anImportedAd({ title: "Verkäufer (m/w/d)" }), known);

    expect(vacancy.status).toBe(status);
  });
});
