import { rights } from "@/lib/accounts/rights";
import { routeRights } from "@/lib/accounts/route-rights";

/** Pages without a right of their own that only staff, employers or developers open. */
const others = ["dev", "employer", "first-administrator"] as const;

const ofEverybody: ReadonlySet<string> = new Set([
  "public",
  "signed-in",
  ...Object.keys(rights["job-seeker"]),
]);

const sections = Object.entries(routeRights).flatMap(([route, right]) => {
  const [, folder, section = ""] = route.split("/");
  const isForStaff = folder === "[locale]" && !route.includes("#") && !ofEverybody.has(right);
  // Where the public has a page too, as with offers, all pages come in every language.
  return isForStaff && routeRights[`/[locale]/${section}`] !== "public" ? [section] : [];
});

/** First parts, behind the language, of the addresses of pages for staff and employers. */
export const staffSections: readonly string[] = [...new Set([...sections, ...others])].toSorted();

/** Whether a page exists in the languages of staff only. */
export const isStaffPage = (pathname: string): boolean =>
  staffSections.includes(pathname.split("/")[2] ?? "");
