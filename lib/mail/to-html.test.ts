import { expect, it } from "vitest";
import { toHtml } from "./to-html";

const pageIn = (locale: string): string =>
  toHtml({ locale, subject: "…", text: "…" }, "https://portal.example");

it.each([
  ["ar", '<html lang="ar" dir="rtl">'],
  ["de-leicht", '<html lang="de-simple" dir="ltr">'],
  ["bg", '<html lang="bg" dir="ltr">'],
])("a mail in %s says its language and runs in its direction", (locale, start) => {
  expect(pageIn(locale)).toContain(start);
});
