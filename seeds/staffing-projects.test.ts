import { expect, it } from "vitest";
import kreisDueren from "@/lib/operator/configurations/kreis-dueren.json";
import kreisHeinsberg from "@/lib/operator/configurations/kreis-heinsberg.json";
import { loadOperator } from "@/lib/operator/load-operator";
import { isNewer, keyOf, type Statement } from "@/lib/staffing-projects/statement";
import { projectViews } from "@/lib/staffing-projects/project-view";
import { makeStaffingProjects } from "./staffing-projects";

const now = new Date("2026-06-15T10:00:00Z");
const [heinsberg, dueren] = [kreisHeinsberg, kreisDueren].map(loadOperator);

const current = (all: readonly Statement[]): readonly Statement[] => {
  const newest = new Map<string, Statement>();
  for (const one of all) if (isNewer(one, newest.get(keyOf(one)))) newest.set(keyOf(one), one);
  return [...newest.values()];
};

it("tells of a hall that needs forty people, with help from Düren", () => {
  const views = projectViews(heinsberg ? current(makeStaffingProjects(heinsberg, now)) : []);

  const hall = views.find(({ wanted }) => wanted === 40);
  expect(hall).toMatchObject({ committed: 31, hired: 13 });
  expect(hall?.parties.map(({ answer }) => answer)).toEqual(["joined", "joined"]);
});

it("tells the same in both Kreise", () => {
  expect(heinsberg && makeStaffingProjects(heinsberg, now)).toEqual(
    dueren && makeStaffingProjects(dueren, now),
  );
});
