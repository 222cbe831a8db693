import { expect, it } from "vitest";
import { mayHoldForms } from "./paths";

it.each(["/de", "/de/", "/en/vacancies", "/de/vacancies/1", "/de/imprint", "/", "/sv/sign-in"])(
  "knows %s as a page that only reads",
  (pathname) => expect(mayHoldForms(pathname)).toBe(false),
);

it.each(["/de/sign-in", "/en/job-seekers", "/de/job-seekers/1"])(
  "knows that %s may hold a form",
  (pathname) => expect(mayHoldForms(pathname)).toBe(true),
);
