import type { Locale } from "./routing";

/** The path of the same page in another language. */
export const inLocale = (pathname: string, locale: Locale): string =>
  pathname.replace(/^\/[a-z]{2}(?:-[a-z]+)?(?=\/|$)/, `/${locale}`);
