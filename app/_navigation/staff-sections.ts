import type { Role } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import { routeRights } from "@/lib/accounts/route-rights";
import { paths } from "../paths";

/** Where the work of staff lies, by what people do there, in the order of the rows. */
const pagesBySection = {
  placement: ["jobSeekers", "newJobSeeker", "uploads", "otherFile"],
  checking: ["reviewQueue", "occupations", "translations"],
  exchange: ["helpWanted", "staffingProjects", "partners"],
  reports: ["trainingPlan", "dismissalReport", "keyFigures"],
  administration: ["personData", "notices", "retention", "matchWeights", "interfaceKeys"],
} as const satisfies Readonly<Record<string, readonly (keyof typeof paths)[]>>;

export type SectionName = keyof typeof pagesBySection;
export type StaffPageName = (typeof pagesBySection)[SectionName][number];

/** Pages that belong to one of the rows although their address does not lie below it. */
const belongsTo: Readonly<Record<string, StaffPageName>> = {
  "/[locale]/people-for/[vacancyId]": "jobSeekers",
};

export type StaffPage = {
  readonly name: StaffPageName;
  /** What addresses of the page and of those that belong to it begin with, behind the language. */
  readonly bases: readonly string[];
};
export type StaffSection = { readonly name: SectionName; readonly pages: readonly StaffPage[] };

/** So few pages are found in one row without sections. */
export const MOST_IN_ONE_ROW = 5;

/** The sections with their pages that the rights table opens for the role. */
export const sectionsFor = (role: Role): readonly StaffSection[] =>
  sectionNames
    .map((name) => ({
      name,
      pages: pagesBySection[name]
        .filter((page) => mayOpen(role, page))
        .map((page) => ({ name: page, bases: basesOf(page) })),
    }))
    .filter(({ pages }) => pages.length > 0);

const isSection = (name: string): name is SectionName => name in pagesBySection;
const sectionNames = Object.keys(pagesBySection).filter(isSection);

const addressOf = (page: StaffPageName): string => paths[page]("de").replace(/^\/de/, "");

const mayOpen = (role: Role, page: StaffPageName): boolean => {
  const right = routeRights[`/[locale]${addressOf(page)}`];
  if (right === undefined || right === "interface-key") return false;
  return right === "public" || right === "signed-in" || mayEver({ role }, right);
};

const basesOf = (page: StaffPageName): readonly string[] => [
  addressOf(page),
  ...Object.entries(belongsTo)
    .filter(([, owner]) => owner === page)
    .map(([route]) => route.replace(/^\/\[locale\]/, "").replace(/\/\[.*$/, "")),
];
