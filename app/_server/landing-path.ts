import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import type { Role } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";

/** Where work begins after signing in. */
export const landingPath = (locale: Locale, role: Role): string => {
  if (scopeOf({ role }, "invitations.redeem")) return paths.ownHome(locale);
  if (scopeOf({ role }, "job-seekers.list-own")) return paths.jobSeekers(locale);
  if (scopeOf({ role }, "offers.write")) return paths.ownOffers(locale);
  if (scopeOf({ role }, "partners.manage")) return paths.partners(locale);
  return scopeOf({ role }, "offers.review") ? paths.reviewQueue(locale) : paths.account(locale);
};
