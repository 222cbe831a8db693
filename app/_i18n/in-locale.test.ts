import { expect, it } from "vitest";
import { inLocale } from "./in-locale";

it.each([
  ["/de", "/en"],
  ["/de-leicht/vacancies", "/en/vacancies"],
  ["/ar/vacancies/1", "/en/vacancies/1"],
  ["/devices", "/devices"],
])("leads from %s to %s", (pathname, other) => {
  expect(inLocale(pathname, "en")).toBe(other);
});
