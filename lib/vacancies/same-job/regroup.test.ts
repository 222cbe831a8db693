import { describe, expect, it } from "vitest";
import { makeProjectNow } from "@/lib/outbox/testing/make-project-now";
import { makeInMemoryOutbox } from "@/lib/outbox/testing/in-memory-outbox";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "../testing/a-vacancy";
import { makeInMemoryVacancyIndex } from "../testing/in-memory-vacancy-index";
import { makeInMemoryVacancyStore } from "../testing/in-memory-vacancy-store";
import type { Vacancy } from "../vacancy";
import { makeRegroup } from "./regroup";
import { makeInMemoryJobGroups } from "./testing/in-memory-job-groups";

const setUp = () => {
  const outbox = makeInMemoryOutbox();
  const vacancies = makeInMemoryVacancyStore([], outbox.record);
  const { groups, withJobGroups, decisions } = makeInMemoryJobGroups(outbox.record);
  const index = makeInMemoryVacancyIndex();
  const project = makeProjectNow({
    ...{ outbox, vacancies, index },
    regroup: makeRegroup({ withJobGroups, isAggregator: () => false }),
  });
  /** Saves, then projects until nothing is due; answers the titles of the index. */
  const save = async (...given: readonly Vacancy[]): Promise<readonly string[]> => {
    await vacancies.saveAll(given);
    return settle();
  };
  const settle = async (): Promise<readonly string[]> => {
    while ((await project(100)).kind === "projected");
    return [...index.held.keys()].toSorted();
  };
  return { groups, decisions, outbox, project, save, settle };
};

const own = aVacancy();
const exchanged = aVacancy({ origin: "exchanged", source: "kreis-dueren" });
const imported = aVacancy({ origin: "imported", source: "ba-jobsuche" });
const withdrawn = (offer: Vacancy): Vacancy => ({ ...offer, status: "withdrawn" });

describe("grouping what changed", () => {
  it("shows one offer of a job, whichever came first", async () => {
    const { save } = setUp();

    expect(await save(imported)).toEqual([imported.id]);
    expect(await save(exchanged)).toEqual([exchanged.id]);
    expect(await save(own)).toEqual([own.id]);
  });

  it("lets the next one take over once the leader ends, and another after that", async () => {
    const { save } = setUp();
    await save(own, exchanged, imported);

    expect(await save(withdrawn(own))).toEqual([exchanged.id]);
    expect(await save(withdrawn(exchanged))).toEqual([imported.id]);
    expect(await save(withdrawn(imported))).toEqual([]);
  });

  it("gives the lead back to one that returns", async () => {
    const { save } = setUp();
    await save(own, imported);
    await save(withdrawn(own));

    expect(await save(own)).toEqual([own.id]);
  });

  it("lets an offer out of the group once it says something else", async () => {
    const { save, groups } = setUp();
    await save(own, imported);

    const shown = await save({ ...imported, title: "Koch (m/w/d)" });

    expect(shown).toEqual([own.id, imported.id].toSorted());
    expect(await groups.groupsOf([own.id])).toEqual(new Map());
  });

  it("lets the followers be once the leader says something else", async () => {
    const { save, groups } = setUp();
    await save(own, exchanged, imported);

    const shown = await save({ ...own, title: "Koch (m/w/d)" });

    expect(shown).toEqual([own.id, exchanged.id].toSorted());
    expect((await groups.groupsOf([imported.id])).get(imported.id)?.leader).toBe(exchanged.id);
  });

  it("keeps two offers apart when somebody says so, also after they came anew, and undoes it", async () => {
    const { save, settle, decisions } = setUp();
    await save(own, imported);
    const decision = {
      ...{ one: own.id, other: imported.id },
      ...{ decidedBy: accountIdSchema.parse(numberedUuid("decider", 1)), decidedAt: new Date(0) },
    };

    await decisions.add({ ...decision, apart: true });
    expect(await settle()).toEqual([own.id, imported.id].toSorted());
    expect(await save({ ...imported, changedAt: new Date() })).toHaveLength(2);

    await decisions.add({ ...decision, apart: false });
    expect(await settle()).toEqual([own.id]);
  });

  it("comes to rest: what is grouped already records no further event", async () => {
    const { save, project, outbox } = setUp();
    await save(own, exchanged, imported);

    outbox.record(imported.id);
    await project(100);

    expect(await project(100)).toEqual({ kind: "nothing-due" });
  });
});
