import type { Locale } from "./routing";

/**
 * The path of the same page in another language. The page of an ended offer is served under the
 * offer's own address, while the server knows it by its inner one.
 */
export const inLocale = (pathname: string, locale: Locale): string =>
  pathname
    .replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`)
    .replace(/^(\/[a-z]{2})\/gone\//, "$1/vacancies/");
