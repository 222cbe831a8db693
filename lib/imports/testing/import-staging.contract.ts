import { describe, expect, it } from "vitest";
import type { OccupationCorrections } from "@/lib/readings/occupation-correction";
import { aCorrection } from "@/lib/readings/testing/a-correction";
import { aPlainReader } from "@/lib/readings/testing/a-reader";
import type { VacancyReadings } from "@/lib/readings/vacancy-reading";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { ImportedAd, ImportRunSummary, ImportStaging } from "../import-record";
import { anImportedAd, aSearchItem } from "./an-imported-ad";

export type ImportStagingUnderTest = {
  readonly staging: ImportStaging;
  readonly vacancies: VacancyStore;
  readonly readings: VacancyReadings;
  readonly corrections: OccupationCorrections;
  /** The vacancies of all events recorded so far, oldest first. */
  readonly events: () => Promise<readonly VacancyId[]>;
};

type MakeEmpty = () => Promise<ImportStagingUnderTest>;

const monday = new Date("2026-03-02T03:00:00Z");
const tuesday = new Date("2026-03-03T03:00:00Z");

const allOf = (vacancies: VacancyStore): Promise<readonly Vacancy[]> =>
  vacancies.publishedAfter(undefined, 10_000);

const at = (now: Date, reader = aPlainReader) => ({ newId: aVacancyId, now, reader });

const lined = (ads: readonly ImportedAd[]) => ads.map((ad, place) => ({ ad, line: place + 1 }));

const runImport = async (
  { staging }: Pick<ImportStagingUnderTest, "staging">,
  ads: readonly ImportedAd[],
  { source = "boerse-nord", now = monday, reader = aPlainReader } = {},
): Promise<ImportRunSummary> => {
  const runId = await staging.open(source, "ba-jobsuche");
  await staging.stage(runId, lined(ads));
  return staging.publish(runId, at(now, reader));
};

const ads = (...externalIds: readonly string[]): readonly ImportedAd[] =>
  externalIds.map((externalId) => anImportedAd({ externalId }));

/** Every ImportStaging must pass these. */
export const describeImportStaging = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as an ImportStaging`, () => {
    hidesUntilPublished(makeEmpty);
    decidesPerAd(makeEmpty);
    readsAds(makeEmpty);
    setsAside(makeEmpty);
    endsOnce(makeEmpty);
  });
};

const hidesUntilPublished = (makeEmpty: MakeEmpty): void => {
  it("shows nothing of a run before it is published", async () => {
    const { staging, vacancies, events } = await makeEmpty();
    const runId = await staging.open("boerse-nord", "ba-jobsuche");

    await staging.stage(runId, lined(ads("A", "B")));

    expect(await allOf(vacancies)).toEqual([]);
    expect(await events()).toEqual([]);
  });

  it("publishes every ad with one event each", async () => {
    const { vacancies, events, ...rest } = await makeEmpty();

    const summary = await runImport(rest, ads("A", "B", "C"));

    expect(summary).toMatchObject({
      source: "boerse-nord",
      format: "ba-jobsuche",
      read: 3,
      accepted: 3,
      updated: 0,
      unchanged: 0,
      setAside: 0,
      setAsideReasons: {},
    });
    const published = await allOf(vacancies);
    expect(published.map(({ externalId }) => externalId).toSorted()).toEqual(["A", "B", "C"]);
    expect((await events()).toSorted()).toEqual(published.map(({ id }) => id));
  });

  it("keeps what the ad says", async () => {
    const { vacancies, ...rest } = await makeEmpty();
    const ad = anImportedAd();

    await runImport(rest, [ad]);

    expect(await allOf(vacancies)).toEqual([
      expect.objectContaining({
        origin: "imported",
        source: "boerse-nord",
        externalId: ad.externalId,
        sourceUrl: ad.sourceUrl,
        title: ad.title,
        publishedAt: ad.publishedOn,
        firstSeenAt: monday,
        lastConfirmed: { at: monday, how: "feed-lists-it" },
        facts: ad.facts,
      }),
    ]);
  });

  it("publishes a run without any ad", async () => {
    const underTest = await makeEmpty();

    expect(await runImport(underTest, [])).toMatchObject({ read: 0, accepted: 0, setAside: 0 });
  });
};

const decidesPerAd = (makeEmpty: MakeEmpty): void => {
  it("changes nothing but the confirmation when it comes a second time", async () => {
    const { vacancies, events, ...rest } = await makeEmpty();
    const odd = anImportedAd({ externalId: "C", title: "Koch \u0000 \ud83d (m/w/d)" });
    const feed = [...ads("A", "B"), odd];
    await runImport(rest, feed);
    const [before, eventsBefore] = [await allOf(vacancies), await events()];

    const summary = await runImport(rest, feed, { now: tuesday });

    expect(summary).toMatchObject({ read: 3, accepted: 0, updated: 0, unchanged: 3, setAside: 0 });
    expect(await allOf(vacancies)).toEqual(
      before.map((vacancy) => ({
        ...vacancy,
        lastConfirmed: { at: tuesday, how: "feed-lists-it" },
      })),
    );
    expect(await events()).toEqual(eventsBefore);
  });

  it("updates what changed, with an event, and leaves the rest", async () => {
    const { vacancies, events, ...rest } = await makeEmpty();
    await runImport(rest, ads("A", "B"));
    const before = await allOf(vacancies);
    const changed = anImportedAd({ externalId: "B", title: "Konditor (m/w/d)" });

    const summary = await runImport(rest, [...ads("A"), changed, ...ads("C")], { now: tuesday });

    expect(summary).toMatchObject({ read: 3, accepted: 1, updated: 1, unchanged: 1 });
    const old = before.find(({ externalId }) => externalId === "B");
    const found = (await allOf(vacancies)).find(({ id }) => id === old?.id);
    expect(found).toMatchObject({ title: "Konditor (m/w/d)", changedAt: tuesday });
    expect(found?.firstSeenAt).toEqual(monday);
    expect((await events()).slice(2)).toContain(old?.id);
    expect(await events()).toHaveLength(4);
  });

  it("keeps details when search results follow the complete ad, in any order", async () => {
    const { vacancies, ...rest } = await makeEmpty();
    await runImport(rest, [aSearchItem({ externalId: "A" })]);
    expect(await runImport(rest, ads("A"))).toMatchObject({ updated: 1 });

    const summary = await runImport(rest, [aSearchItem({ externalId: "A" })]);

    expect(summary).toMatchObject({ unchanged: 1 });
    expect((await allOf(vacancies))[0]?.facts).toEqual(anImportedAd().facts);
  });

  it("keeps sources apart", async () => {
    const { vacancies, ...rest } = await makeEmpty();
    await runImport(rest, ads("A"), { source: "boerse-nord" });

    const summary = await runImport(rest, ads("A"), { source: "boerse-sued" });

    expect(summary).toMatchObject({ accepted: 1 });
    expect(await allOf(vacancies)).toHaveLength(2);
  });

  it("does not publish anew what was withdrawn here", async () => {
    const { vacancies, ...rest } = await makeEmpty();
    const withdrawn = aVacancy({
      source: "boerse-nord",
      externalId: "A",
      origin: "imported",
      status: "withdrawn",
    });
    await vacancies.saveAll([withdrawn]);

    expect(await runImport(rest, ads("A"))).toMatchObject({ updated: 1 });

    expect(await allOf(vacancies)).toEqual([]);
    expect(await vacancies.find(withdrawn.id)).toMatchObject({ title: anImportedAd().title });
  });

  it("takes thousands of ads in one run", async () => {
    const { vacancies, events, ...rest } = await makeEmpty();
    const many = ads(...Array.from({ length: 2_500 }, (_, number) => `A-${number}`));

    expect(await runImport(rest, many)).toMatchObject({ read: 2_500, accepted: 2_500 });
    expect(await runImport(rest, many)).toMatchObject({ read: 2_500, unchanged: 2_500 });

    expect(await vacancies.countPublished()).toBe(2_500);
    expect(await events()).toHaveLength(2_500);
  });
};

const readsAds = (makeEmpty: MakeEmpty): void => {
  /** Counts how often something is read. */
  const aCountingReader = () => {
    const read: string[] = [];
    const reader: typeof aPlainReader = {
      ...aPlainReader,
      read: (told, ...rest) => {
        read.push(told.title);
        return aPlainReader.read(told, ...rest);
      },
    };
    return { read, reader };
  };

  it("reads an ad once and again only when it changed", async () => {
    const { vacancies, readings, ...rest } = await makeEmpty();
    const { read, reader } = aCountingReader();
    await runImport(rest, ads("A", "B"), { reader });
    await runImport(rest, ads("A", "B"), { reader, now: tuesday });
    const changed = anImportedAd({ externalId: "B", title: "Konditor (m/w/d)" });

    await runImport(rest, [...ads("A"), changed], { reader, now: tuesday });

    expect(read).toHaveLength(3);
    const found = await Promise.all((await allOf(vacancies)).map(({ id }) => readings.find(id)));
    expect(found.map((offer) => offer?.reading?.words).toSorted()).toEqual([
      "Bäckereifachverkäufer (m/w/d)",
      "Konditor (m/w/d)",
    ]);
  });

  it("gives new ads of the same employer and title the occupation a person said", async () => {
    const { vacancies, corrections, ...rest } = await makeEmpty();
    await runImport(rest, ads("A"));
    const [first] = await allOf(vacancies);
    const correction = aCorrection(first);
    await corrections.add(correction);
    const turned = anImportedAd({ externalId: "B", title: "BÄCKEREIFACHVERKÄUFERIN" });

    const summary = await runImport(rest, [...ads("A"), turned], { now: tuesday });

    expect(summary).toMatchObject({ accepted: 1, updated: 1 });
    const labels = (await allOf(vacancies)).map(({ facts }) => facts.occupations[0]?.label);
    expect(labels).toEqual([correction.label, correction.label]);
    expect(await runImport(rest, [...ads("A"), turned])).toMatchObject({ unchanged: 2 });
  });

  it("goes back to what the source tells once a correction was undone", async () => {
    const { vacancies, corrections, ...rest } = await makeEmpty();
    await runImport(rest, ads("A"));
    const [before] = await allOf(vacancies);
    const correction = aCorrection(before);
    await corrections.add(correction);
    await runImport(rest, [aSearchItem({ externalId: "A" })]);
    await corrections.undo(correction.id, correction.correctedBy, tuesday);

    await runImport(rest, [aSearchItem({ externalId: "A" })], { now: tuesday });

    expect((await allOf(vacancies))[0]?.facts).toEqual(before?.facts);
  });
};

const setsAside = (makeEmpty: MakeEmpty): void => {
  it("counts what was set aside, by reason", async () => {
    const { staging } = await makeEmpty();
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    await staging.stage(runId, lined(ads("A")));
    await staging.setAside(runId, [
      { line: 2, reason: { code: "not-an-object" }, raw: "17" },
      { line: 3, reason: { code: "missing-field", field: "titel" }, raw: "{}" },
      {
        line: 4,
        reason: { code: "missing-field", field: "refnr" },
        raw: `\u0000 \ud83d ${"x".repeat(100_000)}`,
      },
    ]);

    const summary = await staging.publish(runId, at(monday));

    expect(summary).toMatchObject({
      read: 4,
      accepted: 1,
      setAside: 3,
      setAsideReasons: { "not-an-object": 1, "missing-field": 2 },
    });
  });

  it("sets repeated ids aside and takes the first line", async () => {
    const { staging, vacancies } = await makeEmpty();
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    const line = (number: number, title: string) => ({
      line: number,
      ad: anImportedAd({ externalId: "A", title }),
    });
    await staging.stage(runId, [line(7, "zweite"), line(9, "dritte")]);
    await staging.stage(runId, [line(3, "erste")]);

    const summary = await staging.publish(runId, at(monday));

    expect(summary).toMatchObject({
      read: 3,
      accepted: 1,
      setAside: 2,
      setAsideReasons: { "repeated-id": 2 },
    });
    expect(await allOf(vacancies)).toMatchObject([{ title: "erste" }]);
  });

  it("bears empty batches", async () => {
    const { staging } = await makeEmpty();
    const runId = await staging.open("boerse-nord", "ba-jobsuche");

    await staging.stage(runId, []);
    await staging.setAside(runId, []);

    expect(await staging.publish(runId, at(monday))).toMatchObject({ read: 0 });
  });
};

const endsOnce = (makeEmpty: MakeEmpty): void => {
  it("publishes nothing of an abandoned run", async () => {
    const { staging, vacancies, events } = await makeEmpty();
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    await staging.stage(runId, lined(ads("A")));

    await staging.abandon(runId, "file-cut-off");

    await expect(staging.publish(runId, at(monday))).rejects.toThrow(runId);
    expect(await allOf(vacancies)).toEqual([]);
    expect(await events()).toEqual([]);
  });

  it("takes no records for a run that has ended", async () => {
    const { staging } = await makeEmpty();
    const runId = await staging.open("boerse-nord", "ba-jobsuche");
    await staging.publish(runId, at(monday));

    await expect(staging.stage(runId, lined(ads("A")))).rejects.toThrow(runId);
    await expect(
      staging.setAside(runId, [{ line: 1, reason: { code: "not-an-object" }, raw: "" }]),
    ).rejects.toThrow(runId);
    await expect(staging.publish(runId, at(monday))).rejects.toThrow(runId);
  });

  it("does not take a published run back", async () => {
    const { vacancies, staging } = await makeEmpty();
    const { runId } = await runImport({ staging }, ads("A"));

    await staging.abandon(runId, "too late");

    expect(await allOf(vacancies)).toHaveLength(1);
  });
};
