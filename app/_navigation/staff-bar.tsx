import { hasLocale } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Role } from "@/lib/accounts/account";
import { directionOf, staffLocales, tagOf } from "@/lib/languages/portal-languages";
import { paths } from "../paths";
import { LaterStaffRows } from "./later-staff-rows";
import { MOST_IN_ONE_ROW, sectionsFor } from "./staff-sections";

/** The ways to the work of staff, below the header of every page. */
export const StaffBar = async ({ role }: { readonly role: Role }): Promise<ReactNode> => {
  const chosen = await getLocale();
  // Their pages exist in the languages of staff only, so the way there is worded in one of them.
  const locale = hasLocale(staffLocales, chosen) ? chosen : "de";
  const t = await getTranslations({ locale, namespace: "staffNavigation" });
  const roles = await getTranslations({ locale, namespace: "officer.role" });
  const sections = sectionsFor(role).map(({ name, pages }) => ({
    text: t(`section.${name}`),
    pagesLabel: t("pagesOf", { section: t(`section.${name}`) }),
    pages: pages.map(({ name: page, bases }) => ({
      text: t(`page.${page}`),
      href: paths[page](locale),
      bases,
    })),
  }));
  const pages = sections.flatMap((section) => section.pages);
  if (pages.length === 0) return null;
  return (
    <div className="staff-bar" lang={tagOf(locale)} dir={directionOf(locale)}>
      <LaterStaffRows
        label={t("label")}
        role={roles(role)}
        {...(pages.length > MOST_IN_ONE_ROW ? { sections } : { pages })}
      />
    </div>
  );
};
