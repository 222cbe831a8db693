import { describe, expect, it } from "vitest";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { OccupationCorrections } from "../occupation-correction";
import type { OfferChanges, ReadAnew } from "../offer-changes";
import { occupationVerdicts, type VacancyReading, type VacancyReadings } from "../vacancy-reading";
import { aCorrection } from "./a-correction";
import { aPlainReader } from "./a-reader";
import { toldOffer } from "../read-offer";

export type VacancyReadingsUnderTest = {
  readonly readings: VacancyReadings & OfferChanges;
  readonly vacancies: VacancyStore;
  readonly corrections: OccupationCorrections;
  /** The vacancies of all events recorded so far, oldest first. */
  readonly events: () => Promise<readonly VacancyId[]>;
};
type MakeEmpty = () => Promise<VacancyReadingsUnderTest>;

const now = new Date("2026-03-02T03:00:00.123Z");
const plainly: ReadAnew = (known, correction) =>
  aPlainReader.read(toldOffer(known), correction, now);
/** Reads plainly and says this about it. */
const saying =
  (said: Partial<VacancyReading>): ReadAnew =>
  (known, correction) => {
    const { vacancy, reading } = plainly(known, correction);
    return { vacancy, reading: { ...reading, ...said } };
  };

/** Every store of readings must pass these. */
export const describeVacancyReadings = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as VacancyReadings`, () => {
    keepsReadings(makeEmpty);
    countsUnsureTitles(makeEmpty);
  });
};

const keepsReadings = (makeEmpty: MakeEmpty): void => {
  it("knows an offer that was never read without a reading", async () => {
    const { readings, vacancies } = await makeEmpty();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);

    expect(await readings.find(vacancy.id)).toEqual({ vacancy });
    expect(await readings.find(aVacancyId())).toBeUndefined();
  });

  it.each(occupationVerdicts)("gives back a reading that is %s", async (verdict) => {
    const { readings, vacancies } = await makeEmpty();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);
    const guess = {
      occupationId: "koch",
      kldb: "29302",
      label: "Koch/Köchin",
      score: 0.613,
      evidence: [{ kind: "whole", words: "Koch" }],
    };
    const read = saying({ verdict, guesses: [guess] });

    expect(await readings.readAnew(vacancy.id, read)).toBe("unchanged");

    expect(await readings.find(vacancy.id)).toEqual(read({ vacancy }, undefined));
  });

  it("replaces the reading of an offer that is read anew", async () => {
    const { readings, vacancies } = await makeEmpty();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);
    await readings.readAnew(vacancy.id, saying({ verdict: "unsure" }));
    await readings.readAnew(vacancy.id, saying({ verdict: "sure", words: "anders" }));

    expect((await readings.find(vacancy.id))?.reading).toMatchObject({
      verdict: "sure",
      words: "anders",
    });
  });

  it("stores a changed offer with one event, an unchanged one without", async () => {
    const { readings, vacancies, corrections, events } = await makeEmpty();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);
    await readings.readAnew(vacancy.id, plainly);
    const correction = aCorrection(vacancy);
    await corrections.add(correction);

    expect(await readings.readAnew(vacancy.id, plainly)).toBe("changed");
    expect(await readings.readAnew(vacancy.id, plainly)).toBe("unchanged");

    expect(await events()).toEqual([vacancy.id, vacancy.id]);
    const found = await vacancies.find(vacancy.id);
    expect(found?.facts.occupations[0]?.label).toBe(correction.label);
    expect((await readings.find(vacancy.id))?.reading?.correctionId).toBe(correction.id);
  });

  it("hands over no correction of another employer", async () => {
    const { readings, vacancies, corrections } = await makeEmpty();
    const vacancy = aVacancy();
    await vacancies.saveAll([vacancy]);
    await corrections.add(aCorrection(aVacancy({ facts: { employerName: "Andere AG" } })));

    expect(await readings.readAnew(vacancy.id, plainly)).toBe("unchanged");
  });

  it("does nothing to an offer nobody knows", async () => {
    const { readings } = await makeEmpty();

    expect(await readings.readAnew(aVacancyId(), plainly)).toBe("unknown");
  });

  it("finds the offers of one employer and title", async () => {
    const { readings, vacancies } = await makeEmpty();
    const [one, twin, other] = [
      aVacancy(),
      aVacancy({ title: "LAGERHELFERIN" }),
      aVacancy({ facts: { employerName: "Andere AG" } }),
    ];
    await vacancies.saveAll([one, twin, other]);
    for (const { id } of [one, twin, other]) await readings.readAnew(id, plainly);
    const key = (await readings.find(one.id))?.reading?.key ?? { employer: "", title: "" };

    expect(await readings.withKey(key)).toEqual([one.id, twin.id].toSorted());
  });
};

const countsUnsureTitles = (makeEmpty: MakeEmpty): void => {
  it("counts unsure titles of published offers, most frequent first", async () => {
    const { readings, vacancies } = await makeEmpty();
    const heroes = [
      aVacancy({ title: "Hallenheld (m/w/d)" }),
      aVacancy({ title: "HALLENHELDIN", facts: { employerName: undefined } }),
    ];
    const [pearl, sure, ended] = [
      aVacancy({ title: "Perle gesucht" }),
      aVacancy({ title: "Koch" }),
      aVacancy({ title: "Macher", status: "filled" }),
    ];
    await vacancies.saveAll([...heroes, pearl, sure, ended]);
    for (const { id } of [...heroes, ended]) await readings.readAnew(id, plainly);
    await readings.readAnew(pearl.id, saying({ verdict: "nothing" }));
    await readings.readAnew(sure.id, saying({ verdict: "sure" }));

    const [first, second, ...rest] = await readings.unsureTitles(10);

    const shown = heroes.find(({ id }) => id === first?.vacancyId);
    expect(first).toEqual({
      title: shown?.title,
      count: 2,
      ...(shown?.facts.employerName ? { employerName: shown.facts.employerName } : {}),
      vacancyId: shown?.id,
      guesses: [],
    });
    expect(second).toMatchObject({ title: "Perle gesucht", count: 1 });
    expect(rest).toEqual([]);
    expect(await readings.unsureTitles(1)).toEqual([first]);
  });
};
