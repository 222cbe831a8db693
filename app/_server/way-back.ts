import type { Locale } from "../_i18n/routing";
import { paths } from "../paths";

/** The search somebody came from, by the browser's Referer header; the plain search without one. */
export const wayBackToSearch = (referer: string | null, locale: Locale): string => {
  const search = paths.vacancies(locale);
  if (!referer || !URL.canParse(referer)) return search;
  const { pathname, search: query } = new URL(referer);
  return pathname === search ? `${search}${query}` : search;
};
