import { expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aJobSeeker } from "../testing/a-job-seeker";
import {
  completenessOf,
  isListed,
  type ListedPerson,
  noFilter,
  type PersonFilter,
  personFilterSchema,
} from "./person-filter";

const [lager, handel] = [1, 2].map((number) => numberedUuid("pool", number));
if (!lager || !handel) throw new Error("Two pools are needed");

const nadia: ListedPerson = {
  jobSeeker: aJobSeeker({ reference: "HS-2026-004711" }),
  name: "Nadia Müller",
  targetGroups: ["lone-parent"],
  pools: [{ pool: "near-market", how: "by-rule" }],
  ownPools: [{ id: lager, name: "Lager", how: "by-rule" }],
  openQuestions: 5,
  newMatches: 0,
};

it("lists everybody where nothing is asked for", () => {
  expect(isListed(nadia, noFilter)).toBe(true);
});

it.each<[Partial<PersonFilter>, boolean]>([
  [{ q: "mueller nadia" }, true],
  [{ q: "004711" }, true],
  [{ q: "erkelenz" }, true],
  [{ q: "Ivo" }, false],
  [{ group: ["lone-parent", "over-50"] }, true],
  [{ group: ["over-50"] }, false],
  [{ site: ["erkelenz"] }, true],
  [{ site: ["heinsberg"] }, false],
  [{ field: ["51"] }, true],
  [{ field: ["29"] }, false],
  [{ pool: ["near-market"] }, true],
  [{ pool: ["50plus"] }, false],
  [{ ownPool: [lager, handel] }, true],
  [{ ownPool: [handel] }, false],
  [{ completeness: ["partial"] }, true],
  [{ completeness: ["sparse"] }, false],
  [{ fresh: true }, false],
  [{ group: ["lone-parent"], site: ["heinsberg"] }, false],
])("filters by %j: %s", (filter, listed) => {
  expect(isListed(nadia, { ...noFilter, ...filter })).toBe(listed);
});

it("counts a profile as full, partial or sparse by its open questions", () => {
  expect([0, 2, 3, 7, 8, 13].map(completenessOf)).toEqual([
    "full",
    "full",
    "partial",
    "partial",
    "sparse",
    "sparse",
  ]);
});

it("reads addresses and leaves out what it cannot read", () => {
  const read = personFilterSchema.parse({
    ...{ q: " Ott ", group: ["over-50"], site: "../etc", field: ["51", "x"], pool: "nowhere" },
    ...{ completeness: "full", fresh: "1", page: "7" },
  });

  expect(read).toEqual({
    ...{ q: "Ott", group: ["over-50"], site: [], field: ["51"], pool: [], ownPool: [] },
    ...{ completeness: ["full"], fresh: true },
  });
});
