import { describe, expect, it } from "vitest";
import { aachen, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import { MAX_PROJECTS_OF_A_HOST, mergeStatements } from "./merge-statements";
import { statementSchema, type Statement } from "./statement";
import { aPostId, aProject, aProjectId, aShare } from "./testing/a-statement";

const now = new Date("2026-03-10T10:00:00Z");
const atDueren = (current: readonly Statement[], incoming: readonly Statement[]) =>
  mergeStatements(current, incoming, { self: dueren, from: heinsberg, now });
const atHeinsberg = (
  current: readonly Statement[],
  incoming: readonly Statement[],
  from = dueren,
) => mergeStatements(current, incoming, { self: heinsberg, from, now });
const forThree = aProject({
  invited: [
    { ags: dueren, name: "Kreis Düren" },
    { ags: aachen, name: "Städteregion Aachen" },
  ],
});
const shareOfAachen = aShare({ kreis: aachen, kreisName: "Städteregion Aachen" });

describe("merging statements", () => {
  it("takes a project over whoever is invited, with what the others say", () => {
    const merged = atDueren([], [shareOfAachen, forThree]);

    expect(merged).toEqual({ kept: [forThree, shareOfAachen], refused: [] });
  });

  it("takes over so many projects of a host and no more; what is known goes on", () => {
    const many = Array.from({ length: MAX_PROJECTS_OF_A_HOST + 2 }, (_, number) =>
      aProject({ projectId: aProjectId(number + 1) }),
    );

    const { kept, refused } = atDueren([], many);

    expect(kept).toHaveLength(MAX_PROJECTS_OF_A_HOST);
    expect(refused.map(({ why }) => why)).toEqual(["too-many", "too-many"]);
    expect(atDueren(kept, [aProject({ version: 2 })]).kept).toHaveLength(1);
  });

  it("takes nothing that is older or known", () => {
    const known = [aProject({ version: 3 })];

    expect(atDueren(known, [aProject({ version: 2 }), aProject({ version: 3 })]).kept).toEqual([]);
  });

  it.each([
    ["not-the-host", [], [aProject({ kreis: aachen })]],
    ["other-host", [aProject({ kreis: aachen })], [aProject()]],
    ["not-invited", [], [aProject({ invited: [] })]],
    ["project-unknown", [], [aShare({ kreis: heinsberg })]],
    ["not-ours", [], [aProject({ kreis: dueren })]],
  ] as const)("refuses with %s", (why, current, incoming) => {
    expect(atDueren(current, incoming)).toMatchObject({ kept: [], refused: [{ why }] });
  });

  it("refuses that one guest speaks for another", () => {
    const merged = atHeinsberg([forThree], [shareOfAachen], dueren);

    expect(merged).toMatchObject({ kept: [], refused: [{ why: "not-theirs-to-say" }] });
  });

  it("says its own words again, above what comes back, where a backup was restored", () => {
    const own = aShare({ numbers: [{ postId: aPostId(), committed: 3, proposed: 0, hired: 0 }] });
    const forgotten = aShare({ version: 7, answer: "declined" });

    const { kept } = atDueren([aProject(), own], [forgotten]);

    expect(kept).toEqual([{ ...own, version: 8, at: now.toISOString() }]);
  });

  it("refuses a version that nobody here can have written", () => {
    const { refused } = atDueren([aProject(), aShare()], [aShare({ version: 1_000_000_000 })]);

    expect(refused).toMatchObject([{ why: "version-too-far" }]);
  });
});

it("has no room for a person", () => {
  const smuggled = { ...aShare(), person: "Mihaela Kornblume" };

  expect(statementSchema.safeParse(smuggled).success).toBe(false);
});
