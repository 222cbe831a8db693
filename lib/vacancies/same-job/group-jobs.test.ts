import { describe, expect, it } from "vitest";
import { aVacancy, type VacancyOverrides } from "../testing/a-vacancy";
import type { Vacancy } from "../vacancy";
import { groupJobs } from "./group-jobs";
import { outlineOf } from "./job-outline";

const groupsOf = (offers: readonly Vacancy[], apart: Parameters<typeof groupJobs>[1] = []) =>
  groupJobs(
    offers.map((offer) => outlineOf(offer, (source) => source === "collector")),
    apart,
  ).map(({ members }) => members);

const own = (overrides: VacancyOverrides = {}): Vacancy => aVacancy(overrides);
const exchanged = (overrides: VacancyOverrides = {}): Vacancy =>
  aVacancy({ origin: "exchanged", source: "kreis-dueren", ...overrides });
const imported = (overrides: VacancyOverrides = {}): Vacancy =>
  aVacancy({ origin: "imported", source: "ba-jobsuche", ...overrides });
const collected = (overrides: VacancyOverrides = {}): Vacancy =>
  aVacancy({ origin: "imported", source: "collector", ...overrides });
const unknownHours = { workingTime: {} };
const hours = (min: number) => ({ workingTime: { hoursPerWeek: { min, max: min } } });

describe("groups of offers that are one job", () => {
  it("are led by the own offer, then a neighbour's, then a feed's, then a collector's", () => {
    const offers = [collected(), imported(), exchanged(), own()];

    expect(groupsOf(offers)).toEqual([offers.toReversed().map(({ id }) => id)]);
  });

  it("are led by what was seen first among equals, then by the lower id", () => {
    const [one, other] = [imported(), imported()];
    const earlier = imported({ firstSeenAt: new Date("2026-01-01T00:00:00Z") });

    const groups = groupsOf([other, one, earlier]);

    expect(groups).toEqual([[earlier.id, ...[one.id, other.id].toSorted()]]);
  });

  it("hold whatever number of posts one employer lists", () => {
    const posts = Array.from({ length: 12 }, () => imported());

    expect(groupsOf(posts)).toEqual([posts.map(({ id }) => id).toSorted()]);
  });

  it("leave alone what is another job", () => {
    const [cook, packer, elsewhere] = [own({ title: "Koch" }), own(), own()];
    const moved = {
      ...elsewhere,
      facts: {
        ...elsewhere.facts,
        workplaces: [{ locality: "Heinsberg", ags: "05370016", country: "DE" }],
      },
    };

    expect(groupsOf([cook, packer, moved])).toHaveLength(3);
  });

  it("never join two offers that differ, by way of one that leaves it open", () => {
    const offers = [
      own({ facts: hours(20) }),
      imported({ facts: hours(40) }),
      imported({ facts: unknownHours }),
    ];
    const [part, full, open] = offers.map(({ id }) => id);

    expect(groupsOf(offers)).toEqual([[part, open], [full]]);
  });

  it("follow a federal number through a title that somebody shortened", () => {
    const number = "10000-1184867213-S";
    const [first, named, shortened] = [
      own(),
      imported({ externalId: number }),
      collected({ title: "Lager", sourceUrl: `https://collector.example/${number}` }),
    ];

    expect(groupsOf([first, named, shortened])).toEqual([[first.id, named.id, shortened.id]]);
  });

  it("keep apart what a person keeps apart, and only that", () => {
    const [first, second, third] = [own(), exchanged(), imported()];

    const groups = groupsOf([first, second, third], [[third.id, first.id]]);

    expect(groups).toEqual([[first.id, second.id], [third.id]]);
  });

  it("do not depend on the order in which offers come", () => {
    const offers = [
      ...[own({ facts: hours(20) }), imported({ facts: unknownHours }), exchanged()],
      ...[imported({ facts: hours(40) }), collected({ title: "Koch" }), own({ title: "Koch" })],
    ];
    const sorted = (groups: readonly (readonly string[])[]) => groups.map(String).toSorted();

    for (let turn = 1; turn < offers.length; turn += 1) {
      const turned = [...offers.slice(turn), ...offers.slice(0, turn)];
      expect(sorted(groupsOf(turned))).toEqual(sorted(groupsOf(offers)));
    }
  });

  it("are the same for each part that shares no key with the others", () => {
    const packers = [own(), imported()];
    const cooks = [collected({ title: "Koch" }), own({ title: "Köchin" })];

    expect(groupsOf([...packers, ...cooks])).toHaveLength(2);
    expect(new Set(groupsOf([...packers, ...cooks]).map(String))).toEqual(
      new Set([...groupsOf(packers), ...groupsOf(cooks)].map(String)),
    );
  });
});
