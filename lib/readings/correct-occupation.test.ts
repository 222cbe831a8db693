import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/accounts/account";
import type { AuditEntry } from "@/lib/audit/audit-trail";
import { anAccount } from "@/lib/accounts/testing/an-account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { refused } from "@/lib/shared/result";
import { aVacancy, aVacancyId } from "@/lib/vacancies/testing/a-vacancy";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import { aVocabulary } from "@/lib/vocabulary/testing/a-vocabulary";
import { makeCorrectOccupation } from "./correct-occupation";
import { makeListOccupationWork } from "./list-occupation-work";
import { correctionIdSchema } from "./occupation-correction";
import { makeReadOffersOf } from "./read-offers-anew";
import { aPlainReader } from "./testing/a-reader";
import { makeInMemoryCorrections } from "./testing/in-memory-corrections";
import { makeInMemoryReadings } from "./testing/in-memory-readings";
import { makeUndoCorrection } from "./undo-correction";

const now = () => new Date("2026-11-25T09:00:00Z");
const vocabulary = aVocabulary();
const [occupation] = vocabulary.occupations;
const occupationId = occupation?.id ?? "";
const officer = anAccount();

const setUp = async () => {
  const [hero, heroine, other] = [
    aVacancy({ title: "Hallenheld (m/w/d)" }),
    aVacancy({ title: "HALLENHELDIN" }),
    aVacancy({ title: "Hallenheld", facts: { employerName: "Andere AG" } }),
  ];
  const vacancies = makeInMemoryVacancyStore([hero, heroine, other]);
  const corrections = makeInMemoryCorrections();
  const readings = makeInMemoryReadings(vacancies, corrections);
  const readOffersOf = makeReadOffersOf({ readings, reader: aPlainReader, now });
  for (const vacancy of [hero, heroine, other]) {
    await readings.readAnew(vacancy.id, (known) =>
      aPlainReader.read(known.vacancy, undefined, now()),
    );
  }
  const audited: AuditEntry[] = [];
  const audit = { record: async (entry: AuditEntry) => void audited.push(entry) };
  let made = 0;
  const newId = () => correctionIdSchema.parse(numberedUuid("made", (made += 1)));
  const labelOf = async ({ id }: { id: typeof hero.id }) =>
    (await vacancies.find(id))?.facts.occupations[0]?.kldb;
  return {
    hero,
    heroine,
    other,
    vacancies,
    corrections,
    labelOf,
    list: makeListOccupationWork({
      readings,
      corrections,
      accounts: { find: async (id) => (id === officer.id ? officer : undefined) },
    }),
    audited,
    correct: makeCorrectOccupation({
      readings,
      corrections,
      vocabulary,
      readOffersOf,
      audit,
      newId,
      now,
    }),
    undo: makeUndoCorrection({ corrections, readOffersOf, audit, now }),
  };
};

describe("correcting an occupation", () => {
  it("changes every offer of the employer with the title, and no other", async () => {
    const { correct, hero, heroine, other, labelOf } = await setUp();
    const before = await labelOf(other);

    expect(await correct(officer, { vacancyId: hero.id, occupationId })).toEqual({
      ok: true,
      value: { changed: 2, waiting: 0 },
    });

    expect(await labelOf(hero)).toBe(occupation?.kldb);
    expect(await labelOf(heroine)).toBe(occupation?.kldb);
    expect(await labelOf(other)).toBe(before);
  });

  it("is on record with who did it", async () => {
    const { correct, hero, audited } = await setUp();

    await correct(officer, { vacancyId: hero.id, occupationId });

    expect(audited).toEqual([
      {
        actorId: officer.id,
        action: "occupations.correct",
        subject: { kind: "vacancy", id: hero.id },
        facts: { occupationId },
      },
    ]);
  });

  it("can be undone, once, and the offers are as they were", async () => {
    const { correct, undo, list, hero, vacancies } = await setUp();
    const before = vacancies.all();
    await correct(officer, { vacancyId: hero.id, occupationId });
    const listed = await list(officer);
    const [correction] = listed.ok ? listed.value.corrections : [];
    if (!correction) throw new Error("Nothing was corrected");
    expect(correction.correctedByName).toBe(officer.name);

    expect(await undo(officer, correction.id)).toMatchObject({ ok: true, value: { changed: 2 } });

    expect(vacancies.all()).toEqual(before);
    expect(await undo(officer, correction.id)).toEqual(refused({ code: "already-ended" }));
  });

  it.each<Role>(["case-manager", "controlling", "administrator", "employer", "job-seeker"])(
    "is nothing a %s may do, see or undo",
    async (role) => {
      const { correct, undo, list, hero, corrections } = await setUp();
      const actor = anAccount({ role });
      const notAllowed = refused({ code: "not-allowed" });

      expect(await correct(actor, { vacancyId: hero.id, occupationId })).toEqual(notAllowed);
      expect(await undo(actor, correctionIdSchema.parse(numberedUuid("made", 1)))).toEqual(
        notAllowed,
      );
      expect(await list(actor)).toEqual(notAllowed);
      expect(await corrections.newest(1)).toEqual([]);
    },
  );

  it.each<Role>(["officer", "employer-service", "team-lead"])("is open to %s", async (role) => {
    const { correct, hero } = await setUp();

    expect(await correct(anAccount({ role }), { vacancyId: hero.id, occupationId })).toMatchObject({
      ok: true,
    });
  });

  it("refuses what nobody knows and keeps nothing", async () => {
    const { correct, hero, corrections } = await setUp();

    expect(await correct(officer, { vacancyId: hero.id, occupationId: "zauberer" })).toEqual(
      refused({ code: "occupation-unknown" }),
    );
    expect(await correct(officer, { vacancyId: aVacancyId(), occupationId })).toEqual(
      refused({ code: "vacancy-unknown" }),
    );
    expect(await corrections.newest(1)).toEqual([]);
  });
});
