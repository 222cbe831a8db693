import { describe, expect, it } from "vitest";
import { isStaff, type Role, roles } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { type RouteRight, routeRights } from "@/lib/accounts/route-rights";
import { paths } from "../paths";
import { currentPage } from "./current-page";
import { MOST_IN_ONE_ROW, sectionsFor } from "./staff-sections";

const pagesFor = (role: Role) => sectionsFor(role).flatMap(({ pages }) => pages);

const needsRight = (route: string, right: RouteRight, role: Role): boolean =>
  route.startsWith("/[locale]") &&
  !route.includes("#") &&
  right !== "public" &&
  right !== "signed-in" &&
  right !== "interface-key" &&
  mayEver({ role }, right);

/** Addresses of all pages that only the rights of the role open. */
const addressesFor = (role: Role): readonly string[] =>
  Object.entries(routeRights)
    .filter(([route, right]) => needsRight(route, right, role))
    .map(([route]) => route.replace("[locale]", "de").replaceAll(/\[\w+\]/g, "1"));

describe.each(roles.filter(isStaff))("the rows of %s", (role) => {
  it("lead to every page the role may open, or to the one it belongs to", () => {
    const lost = addressesFor(role).filter((address) => !currentPage(pagesFor(role), address));

    expect(lost).toEqual([]);
  });

  it("lead to no page that is closed to the role", () => {
    const opened = addressesFor(role);
    const links = pagesFor(role).map(({ name }) => paths[name]("de"));

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !opened.includes(link))).toEqual([]);
  });

  it("name each page once, and no section without pages", () => {
    const names = pagesFor(role).map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    expect(sectionsFor(role).filter(({ pages }) => pages.length === 0)).toEqual([]);
  });
});

it.each(["employer", "job-seeker"] as const)("has no rows for %s", (role) => {
  expect(sectionsFor(role)).toEqual([]);
});

it.each([
  ["/de/job-seekers/1/profile/skills", "placement", "jobSeekers"],
  ["/de/people-for/1", "placement", "jobSeekers"],
  ["/de/job-seekers/import/1", "placement", "uploads"],
  ["/de/occupations/1", "checking", "occupations"],
  ["/en/staffing-projects/new", "exchange", "staffingProjects"],
  ["/de/reports/training", "reports", "trainingPlan"],
  ["/de/person-data", "administration", "personData"],
])("finds %s for a team lead in the section %s under %s", (address, section, page) => {
  const sections = sectionsFor("team-lead");
  const current = currentPage(
    sections.flatMap((each) => each.pages),
    address,
  );

  expect(current?.page.name).toBe(page);
  expect(sections.find(({ pages }) => pages.some((each) => each === current?.page))?.name).toBe(
    section,
  );
});

it("keeps a single row for the administration, and sections for team leads", () => {
  expect(pagesFor("administrator").length).toBeLessThanOrEqual(MOST_IN_ONE_ROW);
  expect(pagesFor("team-lead").length).toBeGreaterThan(MOST_IN_ONE_ROW);
});
